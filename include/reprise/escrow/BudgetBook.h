// BudgetBook: the port to the budgets that a kiosk has asked for, durably. It pays from none but
// the one it asked for last, so asking for another is giving up the one before.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/escrow/HeldBudget.h"
#include "reprise/wire/office/SignedText.h"

#include <optional>
#include <string>

namespace reprise::escrow {

/// What was asked for last.
struct AskedBudget {
    wire::BudgetRequest request; ///< With what it gives back, as that stands now.
    BootInstant askedAt;
    std::optional<HeldBudget> held; ///< Once it was answered with a budget.
};

class BudgetBook {
public:
    virtual ~BudgetBook() = default;

    /// Nothing before the first.
    virtual Result<std::optional<AskedBudget>> latest() = 0;

    /// Durable: from now on nothing is paid from the one before, and this id is asked for until it
    /// is answered.
    virtual Result<void> begin(const std::string& id, Currency currency,
                               const BootInstant& now) = 0;

    /// Durable: head office had no budget under this id when it was asked after `askedAt`, so one
    /// that comes later is counted from there.
    virtual Result<void> stillNone(const std::string& id, const BootInstant& askedAt) = 0;

    /// Durable: the answer. The caller has looked at its signature. Conflict for another id than
    /// the last, or where there is one already.
    virtual Result<void> keep(const wire::Budget& budget, const wire::SignedText& token) = 0;
};

} // namespace reprise::escrow
