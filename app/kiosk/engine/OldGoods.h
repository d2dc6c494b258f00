// OldGoods: old electrical goods and batteries that are handed in at this terminal's desk: asked of
// the take-back desk under the rules in force, and put on paper.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/rights/Pack.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/takeback/TakeBack.h"
#include "reprise/wording/Language.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::app {

class Terminal;

/// What was answered, durable by now, and what it takes to put that into words.
struct HandedIn {
    takeback::TakeBack takeBack;
    std::optional<rights::TakeBackRule> law; ///< Of that day; none where there was none.
    slips::SlipDocument slip;
};

/// Why it was taken or not, in one sentence.
std::string whyOf(const HandedIn& told, wording::Language language);
/// What the law has them told in writing.
std::vector<std::string> informationOf(const HandedIn& told, wording::Language language);

/// The take-back desk's errors, which leave nothing behind. The same request under its id again
/// gets its first answer.
Result<HandedIn> handIn(Terminal& terminal, takeback::Request request);

/// For the box with cells that are not safe: what it is, and what is done with it.
slips::SlipDocument unsafeCellsLabel(Terminal& terminal, Instant at);

} // namespace reprise::app
