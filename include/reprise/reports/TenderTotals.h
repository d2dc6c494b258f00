// TenderTotals: the money of a day by the means that really moved it, net, with what is still to
// come and what nobody knows kept apart. What the drawer and the terminal's own report are held
// against.
#pragma once

#include "reprise/reports/DailyLog.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace reprise::reports {

struct TenderTotal {
    std::int64_t count = 0;
    std::int64_t minor = 0; ///< Minor units of the terminal's currency.
};

/// By the tender's type.
using TenderSums = std::map<std::string, TenderTotal>;

struct TenderTotals {
    TenderSums refunded;
    TenderSums collected; ///< What exchanges cost more than what came back.
    TenderSums pending;   ///< Owed, and for certain not yet paid; collections below zero.
    TenderSums inDoubt;   ///< It may have moved: in neither of the sums above.

    /// Out of the store by this means on this day: refunded less collected.
    TenderSums net() const;
};

/// An order that took the place of a declined one counts under its own means, and the declined one
/// under none. Refused and withdrawn returns move nothing.
TenderTotals tenderTotalsOf(const std::vector<LoggedReturn>& log);

} // namespace reprise::reports
