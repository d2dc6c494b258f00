#include "reprise/reports/TenderTotals.h"

#include "reprise/returns/MeansPaid.h"

namespace reprise::reports {

namespace {

using returns::MeansPaid;
using returns::MeansState;
using returns::OrderKind;

void add(TenderSums& sums, const std::string& type, std::int64_t minor)
{
    auto& total = sums[type];
    ++total.count;
    total.minor += minor;
}

void add(TenderTotals& totals, const MeansPaid& paid)
{
    const auto isRefund = paid.kind == OrderKind::Refund;
    const auto minor = paid.amount.minor();
    const auto outgoing = isRefund ? minor : -minor;
    switch (paid.state) {
    case MeansState::Paid:
        return add(isRefund ? totals.refunded : totals.collected, paid.type, minor);
    case MeansState::Pending: return add(totals.pending, paid.type, outgoing);
    case MeansState::InDoubt: return add(totals.inDoubt, paid.type, outgoing);
    }
    REPRISE_UNREACHABLE();
}

} // namespace

TenderSums TenderTotals::net() const
{
    auto sums = refunded;
    for (const auto& [type, total] : collected) {
        auto& sum = sums[type];
        sum.count += total.count;
        sum.minor -= total.minor;
    }
    return sums;
}

TenderTotals tenderTotalsOf(const std::vector<LoggedReturn>& log)
{
    TenderTotals totals;
    for (const auto& each : log)
        for (const auto& paid : returns::meansOf(each.answer.record))
            add(totals, paid);
    return totals;
}

} // namespace reprise::reports
