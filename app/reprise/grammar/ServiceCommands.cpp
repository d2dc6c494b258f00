#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addService()
{
    const auto sync = command<SyncOptions>("sync", "Exchange with head office");
    data(sync)->required();
    flag(
        sync, "--watch", [options = sync.options] { options->length = SyncLength::UntilStopped; },
        "Go on until stopped");

    const auto doctor = command<DoctorOptions>("doctor", "Is everything as it should be?");
    data(doctor)->required();
}

} // namespace reprise::cli
