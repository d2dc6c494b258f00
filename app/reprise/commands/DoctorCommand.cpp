// reprise doctor: is everything this terminal needs as it should be? Looks at all of it and says
// all it found; one thing that is not right makes the whole answer a no.
#include "Checkup.h"
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include <algorithm>

namespace reprise::cli {

namespace {

void tell(const std::vector<Finding>& findings, Output& output)
{
    const bool well = std::ranges::all_of(findings, &Finding::well);
    if (output.json()) {
        auto checks = Json::array();
        for (const auto& each : findings)
            checks.push_back({{"check", each.check}, {"ok", each.well()}, {"detail", each.detail}});
        output.line(oneLine({{"ok", well}, {"checks", std::move(checks)}}));
        return;
    }
    for (const auto& each : findings)
        output.line((each.well() ? "ok       " : "NOT OK   ") + each.check + ": " + each.detail);
}

} // namespace

ExitCode run(const DoctorOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) {
        // Missing, in use or damaged: the other checks have nothing to look at.
        if (output.json()) tell({{"database", Health::Ailing, terminal.error().detail}}, output);
        output.problem(terminal.error().detail);
        const bool damaged = terminal.error().code == ErrorCode::Corrupt;
        return damaged ? ExitCode::No : ExitCode::BadInput;
    }
    const auto findings = examine(**terminal, options.folder);
    tell(findings, output);
    const bool well = std::ranges::all_of(findings, &Finding::well);
    return well ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
