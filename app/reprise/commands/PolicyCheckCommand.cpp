// reprise policy check: does a policy file parse and make sense, before it goes to a terminal?
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"

#include "reprise/policy/Policy.h"
#include "reprise/rights/StockPacks.h"

namespace reprise::cli {

ExitCode run(const PolicyCheckOptions& options, Output& output)
{
    const auto text = readText(options.file);
    if (!text) return refuse(output, text.error().detail);
    const auto policy = policy::Policy::parse(*text, options.file);
    if (!policy) {
        if (output.json()) output.line(oneLine({{"ok", false}, {"error", policy.error().detail}}));
        output.problem(policy.error().detail);
        return ExitCode::BadInput;
    }
    const auto pack = rights::stockPack(policy->jurisdiction);
    if (!pack) return refuse(output, pack.error().detail);
    const bool hasPack = pack->has_value();
    if (output.json()) {
        output.line(oneLine({{"ok", true},
                             {"policy", {{"id", policy->id}, {"version", policy->version}}},
                             {"jurisdiction", policy->jurisdiction},
                             {"pack", hasPack ? Json((*pack)->version) : Json()}}));
    } else {
        output.line("ok: " + policy->id + " " + std::to_string(policy->version) + ", "
                    + policy->jurisdiction
                    + (hasPack ? " with the statutory pack of " + (*pack)->version
                               : ": no statutory pack, claims go to a colleague"));
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
