#include "PastHistory.h"

#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>

namespace reprise::returns {

Result<Ledger> PastHistory::ledger(const ReceiptNumber& receipt)
{
    const auto found = m_ledgers.find(receipt);
    return found != m_ledgers.end() ? found->second : Ledger{};
}

Result<policy::CustomerHistory> PastHistory::historyOf(const CustomerPeriod& period)
{
    policy::CustomerHistory history{0, Money::zero(period.currency)};
    const auto visits = m_visits.find(period.customer);
    if (visits == m_visits.end()) return history;
    const auto first = std::ranges::lower_bound(visits->second, period.from, {}, &Visit::at);
    for (auto visit = first; visit != visits->second.end() && visit->at <= period.until; ++visit) {
        if (visit->value.currency() != period.currency) continue;
        ++history.returns;
        history.value += visit->value;
    }
    return history;
}

void PastHistory::take(const Return& committed, const std::vector<receipts::Receipt>& receipts)
{
    takeLines(committed.decision, receipts);
    for (const auto& leg : committed.decision.refund.legs)
        if (leg.original && leg.receipt)
            m_ledgers[*leg.receipt].tenders[*leg.original] += leg.amount.minor();
    // Before requests were kept nobody kept count of customers.
    if (!committed.request) return;
    for (const auto& each : customerReturnsIn(committed.decision, receipts)) {
        auto& visits = m_visits[each.customer];
        const auto place = std::ranges::upper_bound(visits, committed.at, {}, &Visit::at);
        visits.insert(place, {committed.at, each.value});
    }
}

void PastHistory::takeLines(const Decision& decision,
                            const std::vector<receipts::Receipt>& receipts)
{
    for (const auto& line : decision.lines) {
        if (!line.receipt) continue;
        const auto receipt = std::ranges::find(receipts, *line.receipt, &receipts::Receipt::number);
        const auto* sold = receipt != receipts.end() ? receipt->line(line.line) : nullptr;
        if (sold == nullptr) continue;
        auto& entry = m_ledgers[*line.receipt].lines[line.line];
        const auto worth = refundFor(*sold, entry, line.quantity, line.basis);
        entry.units += line.quantity;
        entry.refund += line.refund.minor();
        entry.tax += line.tax.minor();
        entry.worth += line.worth().minor();
        entry.worthTax += worth.tax.minor();
    }
}

} // namespace reprise::returns
