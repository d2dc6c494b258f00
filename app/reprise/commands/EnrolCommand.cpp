// reprise enrol: gets this terminal a certificate from head office, for a one-time code. The same
// command again goes on wherever the last one was cut off.
#include "ChosenOffice.h"
#include "Commands.h"
#include "HeadOfficeLine.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include "reprise/wire/office/Enrolment.h"

#include <algorithm>

namespace reprise::cli {

namespace {

constexpr std::size_t codeLength = 10;

Error wrong(const std::string& detail)
{
    return {ErrorCode::Invalid, "reprise enrol: " + detail};
}

Result<void> checkCode(const std::string& typed)
{
    const auto code = wire::plainCode(typed);
    const auto fits = [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z');
    };
    if (code.size() == codeLength && std::ranges::all_of(code, fits)) return {};
    return wrong("--code is \"" + typed + "\", expected ten letters and digits as in 7Q4M9-X2CAB");
}

/// The one named, else the one that the terminal has.
Result<wire::OfficeAddress> officeFor(const EnrolOptions& options,
                                      const storage::TerminalSettings& settings)
{
    if (settings.training)
        return wrong("this is a practice terminal, which never syncs, expected another");
    const wire::OfficeAddress known{settings.headOffice, settings.caFile};
    if (options.headOffice.empty() && known.url.empty())
        return wrong("this terminal has no head office, expected one by --head-office");
    if (options.headOffice.empty()) return known;
    if (options.headOffice == known.url && options.caFile.empty()) return known;
    auto chosen = chosenOffice(options.headOffice, options.caFile);
    return chosen ? chosen : wrong(chosen.error().detail);
}

ExitCode tell(const sync::EnrolmentEnd& end, const std::string& kiosk,
              const wire::OfficeAddress& office, Output& output)
{
    const auto enrolled = end.refusal.empty();
    const auto until = enrolled ? isoUtc(end.certificate.until) : std::string();
    if (output.json())
        output.line(oneLine({{"kiosk", kiosk},
                             {"enrolled", enrolled},
                             {"head_office", office.url},
                             {"until", textOrNull(until)},
                             {"serial", textOrNull(end.certificate.serial)},
                             {"reason", textOrNull(end.refusal)},
                             {"doubt", textOrNull(end.doubt)}}));
    else if (enrolled)
        output.line("Terminal " + kiosk + " is enrolled at " + office.url
                    + ", with a certificate until " + until);
    if (!enrolled) output.problem("reprise enrol: " + end.refusal);
    if (!end.doubt.empty())
        output.problem("reprise enrol: " + end.doubt
                       + "; this folder is a copy or was restored: make a new terminal with "
                         "`reprise init` in another folder, and enrol that");
    return enrolled && end.doubt.empty() ? ExitCode::Done : ExitCode::No;
}

} // namespace

ExitCode run(const EnrolOptions& options, Output& output)
{
    if (const auto checked = checkCode(options.code); !checked)
        return refuse(output, checked.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    auto& store = (*terminal)->store();
    const auto office = officeFor(options, store.settings());
    if (!office) return refuse(output, office.error().detail);
    sync::Enrolment enrolment(enrolmentPorts(store, (*terminal)->ports()));
    const auto end = enrolment.enrol(*office, options.code);
    if (!end) return refuse(output, "reprise enrol: " + end.error().detail);
    return tell(*end, store.settings().kiosk(), *office, output);
}

} // namespace reprise::cli
