#include "reprise/returns/CashLimits.h"

#include "Payback.h"

#include "reprise/returns/Means.h"

#include <algorithm>

namespace reprise::returns {

namespace {

Error refusal(const Return& record, const std::string& why)
{
    return {ErrorCode::Conflict, "return '" + record.id.text() + "' is not paid in cash: " + why
                                     + ", expected other means, such as store_credit"};
}

std::string words(Money money)
{
    return money.decimal() + " " + std::string(money.currency().code());
}

bool isCashRefund(const PaymentOrder& order)
{
    return order.kind == OrderKind::Refund && order.type == means::cash;
}

Money sumOf(const std::vector<CashInstead>& all, Money sum)
{
    for (const auto& each : all)
        sum += each.part.amount;
    return sum;
}

/// A free choice is in it: what the law gives no cap on cash at once holds up.
bool isOnlyByLaw(const Decision& decision)
{
    return std::ranges::all_of(decision.lines, [](const DecidedLine& line) {
        return line.refund.isZero() || isGivenByLaw(line);
    });
}

Result<void> allowAtOnce(const Return& record, const policy::Policy& policy, Money cash)
{
    const auto& cap = policy.tenders.cashCap;
    if (!cap || cap->currency() != cash.currency() || cash <= *cap) return {};
    if (isOnlyByLaw(record.decision)) return {};
    return refusal(record, "it would pay " + words(cash) + " in cash, above the " + words(*cap)
                               + " of one return (" + policy.cite(policy.tenders.place) + ")");
}

} // namespace

Result<std::vector<receipts::Receipt>> CashLimits::receiptsOf(const Return& record)
{
    std::vector<receipts::Receipt> all;
    for (const auto& leg : record.decision.refund.legs) {
        if (!leg.receipt || std::ranges::count(all, *leg.receipt, &receipts::Receipt::number) > 0)
            continue;
        auto found = m_ports.receipts.find(*leg.receipt);
        if (!found) return found.error();
        all.push_back(std::move(*found));
    }
    return all;
}

/// Between policies what was adopted last goes on, as it does for what a terminal shows.
Result<Rules> CashLimits::rulesAt(Instant now)
{
    auto rules = m_ports.rules.inForceAt(now);
    if (rules || rules.error().code != ErrorCode::NotFound) return rules;
    return m_ports.rules.adoptedLast(now);
}

Result<void> CashLimits::allow(const Return& record, const std::vector<PaymentOrder>& fresh,
                               Instant now)
{
    if (std::ranges::none_of(fresh, isCashRefund)) return {};
    const auto receipts = receiptsOf(record);
    if (!receipts) return receipts.error();
    auto with = record;
    with.orders = fresh;
    const auto handedOut = cashInsteadOf(with, *receipts);
    const auto& legs = record.decision.refund.legs;
    for (const auto& order : fresh)
        if (isCashRefund(order) && !legs.at(static_cast<std::size_t>(order.leg)).receipt)
            return refusal(record, "goods without a receipt never are");
    if (handedOut.empty()) return {}; // Decided so, and weighed then.

    const auto rules = rulesAt(now);
    if (!rules) return rules.error();
    const auto& policy = *rules->policy;
    auto cash = sumOf(handedOut, Money::zero(handedOut.front().part.amount.currency()));
    cash = sumOf(cashInsteadOf(record, *receipts), cash);
    for (const auto& leg : legs)
        if (leg.type == means::cash) cash += leg.amount;
    if (auto allowed = allowAtOnce(record, policy, cash); !allowed) return allowed;
    return allowLinked(record, policy, handedOut, now);
}

Result<void> CashLimits::allowLinked(const Return& record, const policy::Policy& policy,
                                     const std::vector<CashInstead>& fresh, Instant now)
{
    const auto& tenders = policy.tenders;
    const auto currency = fresh.front().part.amount.currency();
    if (!tenders.cashLinkedCap || tenders.cashLinkedCap->currency() != currency) return {};
    const auto firstDay = policy.businessDay(now) - std::chrono::days{tenders.cashLinkedDays};
    const auto from = policy.zone.instantOf(LocalTime{firstDay} + policy.opens);
    for (const auto& [order, at, part] : fresh) {
        const auto before =
            m_ports.history.cashPaid({part.receipt, part.customer, from, now, currency});
        if (!before) return before.error();
        auto sum = *before;
        for (const auto& other : fresh) {
            const auto isSame = !part.customer.empty() && other.part.customer == part.customer;
            if (isSame || other.part.receipt == part.receipt) sum += other.part.amount;
        }
        if (sum < *tenders.cashLinkedCap) continue;
        return refusal(record, "with it one customer or receipt would have had " + words(sum)
                                   + " in cash in " + std::to_string(tenders.cashLinkedDays)
                                   + " days, and from " + words(*tenders.cashLinkedCap)
                                   + " on none is paid (" + policy.cite(tenders.place) + ")");
    }
    return {};
}

} // namespace reprise::returns
