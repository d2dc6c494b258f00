// reprise operators remove: somebody works here no longer. Their name stays with what they did.
#include "Commands.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

namespace reprise::cli {

ExitCode run(const OperatorsRemoveOptions& options, Output& output)
{
    if (options.operatorId.empty())
        return refuse(output, "reprise operators remove: no number given, expected an operator's");
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto now = (*terminal)->ports().clock.now();
    const auto removed =
        (*terminal)->store().operators().remove(OperatorId(options.operatorId), now);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return refuse(output, "reprise operators remove: " + removed.error().detail);
    const auto state = removed ? "removed" : "unknown_operator";
    if (output.json()) {
        output.line(oneLine({{"operator", options.operatorId}, {"state", state}}));
    } else {
        output.line(removed ? "operator " + options.operatorId + " is removed"
                            : removed.error().detail);
    }
    return removed ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
