// OldGoods: old electrical goods and batteries that are handed in at this terminal's desk: asked of
// the take-back desk under the rules in force, and put into the words that the customer is owed.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/takeback/TakeBack.h"

#include <string>
#include <vector>

namespace reprise::app {

class Terminal;

/// What was answered, durable by now, and told on screen and paper alike.
struct HandedIn {
    takeback::TakeBack takeBack;
    std::string why;                      ///< One sentence.
    std::vector<std::string> information; ///< What the law has them told in writing.
    slips::SlipDocument slip;
};

/// The take-back desk's errors, which leave nothing behind. The same request under its id again
/// gets its first answer.
Result<HandedIn> handIn(Terminal& terminal, takeback::Request request);

/// For the box with cells that are not safe: what it is, and what is done with it.
slips::SlipDocument unsafeCellsLabel(Terminal& terminal, Instant at);

} // namespace reprise::app
