// Settling: one step of a return after it was decided: granted or denied by head office, asked to
// be paid, paid, declined, in doubt, given up. Each is an entry of the journal of its own.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/returns/Claim.h"
#include "reprise/returns/PaymentOrder.h"
#include "reprise/returns/ReturnState.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

/// What a return takes off the budget from which this terminal pays while it can't ask: the amounts
/// of its claim's lines. Durable in the entry to OfflinePaying, before any money moves.
struct OfflineDebit {
    std::string budget; ///< Its id.
    Money before;       ///< What was left of it …
    Money after;        ///< … and what is left now.

    Money amount() const { return before - after; }
    friend bool operator==(const OfflineDebit&, const OfflineDebit&) = default;
};

struct Settling {
    ReturnId id;
    Instant at;
    ReturnState to; ///< A state that the one before may become.
    /// New ones, and earlier ones as they stand now; earlier ones that it doesn't name stay.
    std::vector<PaymentOrder> orders;
    std::optional<OperatorId> by; ///< Who keyed it in; empty for what the terminal did itself.
    std::string reason;           ///< Theirs: "customer took the goods back".
    /// What head office said to the claim just before. Its yes is Granted, an entry of its own
    /// before this one and in the same transaction.
    std::optional<ClaimWord> word = {};
    std::optional<OfflineDebit> debit = {}; ///< Of a step to OfflinePaying, and of no other.
};

} // namespace reprise::returns
