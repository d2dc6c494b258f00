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
    return sumOf(m_visits, period);
}

Result<policy::CustomerHistory> PastHistory::withoutReceipt(const CustomerPeriod& period)
{
    return sumOf(m_unreceipted, period);
}

policy::CustomerHistory PastHistory::sumOf(const Visits& all, const CustomerPeriod& period)
{
    policy::CustomerHistory history{0, Money::zero(period.currency)};
    const auto visits = all.find(period.customer);
    if (visits == all.end()) return history;
    const auto first = std::ranges::lower_bound(visits->second, period.from, {}, &Visit::at);
    for (auto visit = first; visit != visits->second.end() && visit->at <= period.until; ++visit) {
        if (visit->value.currency() != period.currency) continue;
        ++history.returns;
        history.value += visit->value;
    }
    return history;
}

bool PastHistory::counts(const CashPart& part, Instant at, const CashPeriod& period)
{
    const auto isSame = !period.customer.empty() && part.customer == period.customer;
    return at >= period.from && at <= period.until && part.amount.currency() == period.currency
           && (isSame || part.receipt == period.receipt);
}

Result<Money> PastHistory::cashPaid(const CashPeriod& period)
{
    auto sum = Money::zero(period.currency);
    for (const auto& [at, part, of] : m_cash)
        if (counts(part, at, period)) sum += part.amount;
    if (period.counted == CashCounted::Decided) return sum;
    for (const auto& [of, instead] : m_cashInstead)
        if (counts(instead.part, instead.at, period)) sum += instead.part.amount;
    return sum;
}

void PastHistory::follow(const Return& recorded, const std::vector<receipts::Receipt>& receipts)
{
    std::erase_if(m_cashInstead, [&recorded](const auto& known) {
        return std::ranges::count(recorded.orders, known.second.order, &PaymentOrder::id) > 0;
    });
    for (auto& instead : cashInsteadOf(recorded, receipts))
        m_cashInstead.emplace_back(recorded.id, std::move(instead));
}

void PastHistory::note(Visits& all, const Return& record, const CustomerReturn& each)
{
    auto& visits = all[each.customer];
    const auto place = std::ranges::upper_bound(visits, record.at, {}, &Visit::at);
    visits.insert(place, {record.at, each.value, record.id});
}

void PastHistory::take(const Return& committed, const std::vector<receipts::Receipt>& receipts)
{
    if (!changesLedger(committed)) return;
    takeLines(committed, receipts);
    for (const auto& leg : committed.decision.refund.charged())
        if (leg.original && leg.receipt)
            m_ledgers[*leg.receipt].tenders[*leg.original] += leg.amount.minor();
    for (const auto& share : committed.decision.points) {
        m_ledgers[share.receipt].points.reversed += share.reversed;
        m_ledgers[share.receipt].points.restored += share.restored;
    }
    for (auto& part : cashPartsOf(committed.decision, receipts))
        m_cash.push_back({committed.at, std::move(part), committed.id});
    // Before requests were kept nobody kept count of customers.
    if (!committed.request) return;
    for (const auto& each : customerReturnsIn(committed.decision, receipts))
        note(m_visits, committed, each);
    if (const auto each = unreceiptedIn(committed)) note(m_unreceipted, committed, *each);
}

void PastHistory::giveBack(const Return& withdrawn)
{
    if (const auto held = m_held.find(withdrawn.id); held != m_held.end()) {
        for (const auto& [place, took] : held->second)
            m_ledgers[place.first].lines[place.second] -= took;
        m_held.erase(held);
    }
    for (const auto& line : withdrawn.decision.lines)
        if (line.receipt)
            for (const auto& serial : line.serials)
                std::erase(m_ledgers[*line.receipt].serials[line.line], serial);
    for (const auto& leg : withdrawn.decision.refund.charged())
        if (leg.original && leg.receipt)
            m_ledgers[*leg.receipt].tenders[*leg.original] -= leg.amount.minor();
    for (const auto& share : withdrawn.decision.points) {
        m_ledgers[share.receipt].points.reversed -= share.reversed;
        m_ledgers[share.receipt].points.restored -= share.restored;
    }
    std::erase_if(m_cash, [&](const CashVisit& visit) { return visit.of == withdrawn.id; });
    std::erase_if(m_cashInstead, [&](const auto& each) { return each.first == withdrawn.id; });
    for (auto* all : {&m_visits, &m_unreceipted})
        for (auto& [customer, visits] : *all)
            std::erase_if(visits, [&](const Visit& visit) { return visit.of == withdrawn.id; });
}

void PastHistory::takeLines(const Return& committed, const std::vector<receipts::Receipt>& receipts)
{
    for (const auto& receipt : receipts) {
        auto& ledger = m_ledgers[receipt.number];
        const auto worths = worthsFor(receipt, ledger, unitsBack(committed.decision, receipt));
        for (const auto& line : committed.decision.lines) {
            const auto worth = worths.find(line.line);
            if (line.receipt != receipt.number || worth == worths.end()) continue;
            auto& serials = ledger.serials[line.line];
            serials.insert(serials.end(), line.serials.begin(), line.serials.end());
            const auto took = ledgerPart(line, worth->second);
            ledger.lines[line.line] += took;
            if (committed.state != ReturnState::Committed)
                m_held[committed.id][{receipt.number, line.line}] += took;
        }
    }
}

} // namespace reprise::returns
