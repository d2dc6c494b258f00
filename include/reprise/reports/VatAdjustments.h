// VatAdjustments: when a return lowers the tax that the store owes. That follows the money: what is
// owed or in doubt lowers nothing yet (VAT Regulations 1995 reg. 38 and 24A; rights: F-1 to F-3).
#pragma once

#include "reprise/reports/DailyLog.h"

#include <string>
#include <vector>

namespace reprise::reports {

/// What one payment of a return does to the tax of the period that it falls in.
struct VatAdjustment {
    Instant paidAt;
    std::string type; ///< The means that moved.
    Money tax;        ///< Down by this; below zero where an exchange brought more in.
};

/// The tax of the return, shared over the means that pay it in proportion to what they pay; only of
/// those that have moved. Store credit is no money back: its tax waits until somebody spends it. An
/// even exchange has none.
std::vector<VatAdjustment> vatAdjustmentsOf(const returns::Return& record);

} // namespace reprise::reports
