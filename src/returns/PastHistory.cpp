#include "PastHistory.h"

#include "reprise/returns/GoodsMoved.h"
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
    if (!takesUnits(committed)) return;
    takeLines(committed, receipts);
    for (const auto& leg : committed.decision.refund.charged())
        if (leg.original && leg.receipt)
            m_ledgers[*leg.receipt].tenders[*leg.original] += leg.amount.minor();
    // Before requests were kept nobody kept count of customers.
    if (!committed.request) return;
    for (const auto& each : customerReturnsIn(committed.decision, receipts)) {
        auto& visits = m_visits[each.customer];
        const auto place = std::ranges::upper_bound(visits, committed.at, {}, &Visit::at);
        visits.insert(place, {committed.at, each.value, committed.id});
    }
}

void PastHistory::giveBack(const Return& withdrawn)
{
    if (const auto held = m_held.find(withdrawn.id); held != m_held.end()) {
        for (const auto& [place, took] : held->second) {
            auto& entry = m_ledgers[place.first].lines[place.second];
            entry.units -= took.units;
            entry.refund -= took.refund;
            entry.tax -= took.tax;
            entry.worth -= took.worth;
            entry.worthTax -= took.worthTax;
        }
        m_held.erase(held);
    }
    for (const auto& line : withdrawn.decision.lines)
        if (line.receipt)
            for (const auto& serial : line.serials)
                std::erase(m_ledgers[*line.receipt].serials[line.line], serial);
    for (const auto& leg : withdrawn.decision.refund.charged())
        if (leg.original && leg.receipt)
            m_ledgers[*leg.receipt].tenders[*leg.original] -= leg.amount.minor();
    for (auto& [customer, visits] : m_visits)
        std::erase_if(visits, [&](const Visit& visit) { return visit.of == withdrawn.id; });
}

void PastHistory::takeLines(const Return& committed, const std::vector<receipts::Receipt>& receipts)
{
    for (const auto& line : committed.decision.lines) {
        if (!line.receipt) continue;
        const auto receipt = std::ranges::find(receipts, *line.receipt, &receipts::Receipt::number);
        const auto* sold = receipt != receipts.end() ? receipt->line(line.line) : nullptr;
        if (sold == nullptr) continue;
        auto& serials = m_ledgers[*line.receipt].serials[line.line];
        serials.insert(serials.end(), line.serials.begin(), line.serials.end());
        auto& entry = m_ledgers[*line.receipt].lines[line.line];
        const auto worth = refundFor(*sold, entry, line.quantity, line.basis);
        entry.units += line.quantity;
        entry.refund += line.refund.minor();
        entry.tax += line.tax.minor();
        entry.worth += line.worth().minor();
        entry.worthTax += worth.tax.minor();
        if (committed.state == ReturnState::Committed) continue;
        auto& held = m_held[committed.id][{*line.receipt, line.line}];
        held.units += line.quantity;
        held.refund += line.refund.minor();
        held.tax += line.tax.minor();
        held.worth += line.worth().minor();
        held.worthTax += worth.tax.minor();
    }
}

} // namespace reprise::returns
