#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addService()
{
    const auto sync = command<SyncOptions>(m_root, "sync", "Exchange with head office");
    data(sync)->required();
    sync.app->add_flag_callback(
        "--watch", [options = sync.options] { options->length = SyncLength::UntilStopped; },
        "Go on until stopped");

    const auto doctor = command<DoctorOptions>(m_root, "doctor", "Is everything as it should be?");
    data(doctor)->required();
}

} // namespace reprise::cli
