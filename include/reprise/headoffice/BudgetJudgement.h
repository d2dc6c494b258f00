// BudgetJudgement: whether a kiosk may be given a budget now. Pure. What it keeps: at no moment do
// two kiosks hold budgets that both make them the one that may pay a receipt offline.
#pragma once

#include "reprise/headoffice/Budgets.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::headoffice {

/// A budget that some kiosk may still pay from.
struct OutBudget {
    std::string id;
    std::string kiosk;
    std::int64_t epoch = 0;
    std::int64_t paid = 0;    ///< Heard of so far, in minor units …
    std::int64_t returns = 0; ///< … and in returns.
};

struct BudgetStanding {
    Fleet fleet;                ///< Of the kiosk's store.
    std::vector<OutBudget> out; ///< Of the whole store.
    bool isQuarantined = false; ///< The kiosk's journal.
    /// The database was restored so lately that budgets may be out which it has forgotten.
    bool isForgetful = false;
};

struct BudgetJudgement {
    bool isReturnBelieved = false; ///< What is given back is back.
    std::optional<Fleet> next;     ///< The fleet's new epoch, where one begins.
    std::string whyNone;           ///< For people; empty where a budget is given.
};

/// A budget is given back when all that was paid from it has been heard of, and not before: else a
/// new epoch's kiosk would pay once more. A new epoch pays once every budget of the older ones is
/// back or has run out.
BudgetJudgement judgeBudget(const BudgetStanding& standing, const wire::BudgetRequest& request);

} // namespace reprise::headoffice
