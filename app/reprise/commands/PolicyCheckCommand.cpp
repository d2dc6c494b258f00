// reprise policy check: does a policy file parse and make sense, before it goes to a terminal?
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "SystemClock.h"

#include "reprise/drafting/Review.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/wording/Lint.h"

namespace reprise::cli {

namespace {

using drafting::Remark;
using drafting::Severity;

std::string told(const Remark& remark)
{
    return remark.text + ", expected " + remark.expected;
}

Json toJson(const Remark& remark)
{
    return {{"line", remark.line},
            {"severity", drafting::severityName(remark.severity)},
            {"text", told(remark)}};
}

void print(Output& output, const std::string& file, const std::vector<Remark>& remarks)
{
    for (const auto& each : remarks) {
        const auto* kind = each.severity == Severity::Warning ? "warning: " : "";
        output.problem(file + ":" + std::to_string(each.line) + ": " + kind + told(each));
    }
}

/// The file can't be used: every fault in it, and no more to say about its sense.
ExitCode reject(const PolicyCheckOptions& options, const std::vector<policy::FileFault>& faults,
                Output& output)
{
    Json remarks = Json::array();
    for (const auto& each : faults) {
        output.problem(options.file + ":" + std::to_string(each.line) + ": " + each.text);
        remarks.push_back({{"line", each.line},
                           {"severity", drafting::severityName(Severity::Fault)},
                           {"text", each.text}});
    }
    if (output.json())
        output.line(oneLine({{"ok", false}, {"policy", nullptr}, {"remarks", remarks}}));
    return ExitCode::No;
}

} // namespace

ExitCode run(const PolicyCheckOptions& options, Output& output)
{
    const auto text = readText(options.file);
    if (!text) return refuse(output, text.error().detail);
    const auto faults = policy::faultsIn(*text, options.file);
    if (!faults.empty()) return reject(options, faults, output);
    const auto parsed = policy::Policy::parse(*text, options.file);
    if (!parsed) return refuse(output, parsed.error().detail);
    const auto pack = rights::stockPack(parsed->jurisdiction);
    if (!pack) return refuse(output, pack.error().detail);

    const auto* law = *pack ? &**pack : nullptr;
    SystemClock clock;
    const auto remarks =
        drafting::review(*parsed, law, parsed->businessDay(clock.now()), wording::complaintsAbout);
    const bool isFit = !drafting::hasFault(remarks);
    print(output, options.file, remarks);
    if (output.json()) {
        Json list = Json::array();
        for (const auto& each : remarks)
            list.push_back(toJson(each));
        output.line(oneLine({{"ok", isFit},
                             {"policy", {{"id", parsed->id}, {"version", parsed->version}}},
                             {"jurisdiction", parsed->jurisdiction},
                             {"pack", law != nullptr ? Json(law->version) : Json()},
                             {"remarks", list}}));
    } else if (isFit) {
        output.line("ok: " + parsed->id + " " + std::to_string(parsed->version) + ", "
                    + parsed->jurisdiction
                    + (law != nullptr ? " with the statutory pack of " + law->version
                                      : ": no statutory pack, claims go to a colleague"));
    }
    return isFit ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
