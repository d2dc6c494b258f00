// Cash that belongs together (rights: H-7): what a decision pays of it, and the part of Weighing
// that looks at what the same customer or receipt had before.
#include "Weighing.h"

#include "reprise/policy/Rule.h"
#include "reprise/returns/Means.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

std::string customerOf(const ReceiptNumber& number, const std::vector<receipts::Receipt>& receipts)
{
    const auto receipt = std::ranges::find(receipts, number, &receipts::Receipt::number);
    return receipt != receipts.end() ? receipt->customer : std::string();
}

} // namespace

std::vector<CashPart> cashPartsOf(const Decision& decision,
                                  const std::vector<receipts::Receipt>& receipts)
{
    std::vector<CashPart> parts;
    for (const auto& leg : decision.refund.legs) {
        if (leg.type != means::cash || !leg.receipt) continue;
        const auto known = std::ranges::find(parts, *leg.receipt, &CashPart::receipt);
        if (known != parts.end()) {
            known->amount += leg.amount;
            continue;
        }
        parts.push_back({*leg.receipt, customerOf(*leg.receipt, receipts), leg.amount});
    }
    return parts;
}

std::vector<CashInstead> cashInsteadOf(const Return& record,
                                       const std::vector<receipts::Receipt>& receipts)
{
    const auto& legs = record.decision.refund.legs;
    std::vector<CashInstead> all;
    for (const auto& order : record.orders) {
        if (order.kind != OrderKind::Refund || order.type != means::cash
            || order.state == OrderState::Declined)
            continue;
        const auto leg = static_cast<std::size_t>(order.leg);
        if (leg >= legs.size() || legs[leg].type == means::cash || !legs[leg].receipt) continue;
        const auto& receipt = *legs[leg].receipt;
        all.push_back({order.id, order.askedAt,
                       CashPart{receipt, customerOf(receipt, receipts), order.amount}});
    }
    return all;
}

/// Cash of this plan that goes to the receipt's customer, or for the receipt itself.
Money Weighing::cashWith(const receipts::Receipt& receipt, const RefundPlan& plan) const
{
    auto sum = Money::zero(m_currency);
    for (const auto& leg : plan.legs) {
        if (leg.type != means::cash || !leg.receipt) continue;
        const auto& theirs = m_found.at(*leg.receipt).receipt;
        const auto isSame = !receipt.customer.empty() && theirs.customer == receipt.customer;
        if (isSame || theirs.number == receipt.number) sum += leg.amount;
    }
    return sum;
}

Result<std::optional<policy::Finding>> Weighing::linkedCash(const RefundPlan& plan) const
{
    const auto& tenders = m_policy.tenders;
    std::optional<policy::Finding> none;
    if (!tenders.cashLinkedCap || tenders.cashLinkedCap->currency() != m_currency) return none;
    const auto firstDay = m_today - std::chrono::days{tenders.cashLinkedDays};
    const auto from = m_policy.zone.instantOf(LocalTime{firstDay} + m_policy.opens);
    for (const auto& [number, found] : m_found) {
        const auto now = cashWith(found.receipt, plan);
        if (now.isZero()) continue;
        const auto before = m_ports.history.cashPaid(
            {number, found.receipt.customer, from, m_request.at, m_currency,
             m_edition >= Edition::CashLater ? CashCounted::HandedOut : CashCounted::Decided});
        if (!before) return before.error();
        const auto sum = *before + now;
        if (sum < *tenders.cashLinkedCap) continue;
        return std::optional(policy::Finding{std::string(rule::cashLinked),
                                             Outcome::Denial,
                                             m_policy.cite(tenders.place),
                                             {{"cash", sum.decimal()},
                                              {"cap", tenders.cashLinkedCap->decimal()},
                                              {"days", std::to_string(tenders.cashLinkedDays)},
                                              {"currency", std::string(m_currency.code())}}});
    }
    return none;
}

} // namespace reprise::returns
