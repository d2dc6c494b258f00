#include "reprise/reports/DailyLog.h"

namespace reprise::reports {

DayTotals totalsOf(const std::vector<LoggedReturn>& log)
{
    DayTotals totals;
    for (const auto& [answer, rating] : log) {
        const auto& record = answer.record;
        if (record.state == returns::ReturnState::Denied) ++totals.denied;
        if (returns::isPaid(record.state)) {
            ++totals.completed;
            totals.refundMinor += record.decision.refund.amount.minor();
        }
        if (rating) {
            ++totals.ratings;
            totals.ratingSum += *rating;
        }
    }
    return totals;
}

} // namespace reprise::reports
