// Settling: one step of a return after it was decided: asked to be paid, paid, declined, in doubt,
// withdrawn. Each is an entry of the journal of its own.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/returns/PaymentOrder.h"
#include "reprise/returns/ReturnState.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

struct Settling {
    ReturnId id;
    Instant at;
    ReturnState to; ///< A state that the one before may become.
    /// New ones, and earlier ones as they stand now; earlier ones that it doesn't name stay.
    std::vector<PaymentOrder> orders;
    std::optional<OperatorId> by; ///< Who keyed it in; empty for what the terminal did itself.
    std::string reason;           ///< Theirs: "customer took the goods back".
};

} // namespace reprise::returns
