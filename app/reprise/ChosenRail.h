// ChosenRail: the words about paying to cards, checked, with their files read once and named in
// full. Nothing is asked of the payment terminal.
#pragma once

#include "Commands.h"

#include "reprise/settlement/PaymentRail.h"

namespace reprise::cli {

/// Invalid, saying what was expected; the rail of no such words is the till.
Result<settlement::PaymentRail> chosenRail(const RailOptions& options);

} // namespace reprise::cli
