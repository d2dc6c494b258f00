#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addService()
{
    const auto enrol =
        command<EnrolOptions>("enrol", "Get a certificate from head office for a one-time code");
    data(enrol)->required();
    text(enrol, "--code", &EnrolOptions::code, "CODE", "As `reprise-headoffice enrol` printed it")
        ->required();
    auto url = text(enrol, "--head-office", &EnrolOptions::headOffice, "URL",
                    "Head office, https://host:port; otherwise the one that the terminal has");
    text(enrol, "--ca", &EnrolOptions::caFile, "FILE",
         "Certificate that head office's is signed by")
        ->needs(url);

    const auto sync = command<SyncOptions>("sync", "Exchange with head office");
    data(sync)->required();
    flag(
        sync, "--watch", [options = sync.options] { options->length = SyncLength::UntilStopped; },
        "Go on until stopped");

    const auto doctor = command<DoctorOptions>("doctor", "Is everything as it should be?");
    data(doctor)->required();
}

} // namespace reprise::cli
