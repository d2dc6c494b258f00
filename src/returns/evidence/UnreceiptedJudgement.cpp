// The part of Weighing that looks at goods without a receipt: worth the lowest price that they had
// lately, paid as the policy says, and never a kiosk's business alone.
#include "Weighing.h"

#include "reprise/policy/Rule.h"

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

void adopt(DecidedLine& line, policy::LineDecision& decided)
{
    line.outcome = decided.outcome;
    line.remedies = std::move(decided.remedies);
    line.findings = std::move(decided.findings);
}

} // namespace

/// How often whoever comes today came without a receipt, in the days that the policy looks back.
Result<void> Weighing::lookUpVisitor()
{
    if (!m_policy.noReceipt.returns || m_request.customer.empty()) return {};
    const auto firstDay = m_today - std::chrono::days{m_policy.noReceipt.period};
    const auto from = m_policy.zone.instantOf(LocalTime{firstDay} + m_policy.opens);
    auto visits =
        m_ports.history.withoutReceipt({m_request.customer, from, m_request.at, m_policy.currency});
    if (!visits) return visits.error();
    m_visits = std::move(*visits);
    return {};
}

LineRefund Weighing::worthOf(const RequestLine& unreceipted) const
{
    const auto& goods = *unreceipted.goods;
    const auto times = [&](std::int64_t each) {
        return Money::fromMinor(each, m_policy.currency) * unreceipted.quantity;
    };
    return {times(goods.unitPrice), times(goods.unitTax)};
}

/// Without a price nobody here knows what such goods cost: whatever policy allows waits.
void Weighing::judgeUnreceipted(DecidedLine& line, const RequestLine& asked, const Load& load)
{
    const auto nothing = Money::zero(m_policy.currency);
    const auto known = asked.goods.value_or(KnownGoods());
    auto traits = asked.observed;
    traits.insert(traits.end(), known.traits.begin(), known.traits.end());
    const receipts::Line goods{.number = 0,
                               .sku = asked.sku,
                               .gtin = {},
                               .description = known.description,
                               .category = known.category,
                               .quantity = asked.quantity,
                               .unitPrice = Money::fromMinor(known.unitPrice, m_policy.currency),
                               .discount = nothing,
                               .discountShare = nothing,
                               .tax = nothing,
                               .measure = {},
                               .traits = std::move(traits),
                               .serials = {},
                               .deliveredOn = asked.receivedOn};
    auto decided =
        policy::decideUnreceipted(m_policy, {.line = goods,
                                             .boughtOn = asked.receivedOn,
                                             .today = m_today,
                                             .reason = asked.reason,
                                             .condition = asked.condition,
                                             .remedy = m_request.remedy,
                                             .serial = asked.serial,
                                             .batch = asked.batch,
                                             .requestTotal = asked.goods ? load.value : nothing,
                                             .customer = m_request.customer,
                                             .history = m_visits});
    m_needsColleague = true;
    adopt(line, decided);
    line.description = known.description;
    if (line.outcome == Outcome::Denial) return;
    if (!asked.goods) {
        if (line.outcome != Outcome::Authorised) return;
        line.outcome = Outcome::Contingent;
        line.findings.push_back({std::string(rule::noReceipt),
                                 Outcome::Contingent,
                                 m_policy.cite(m_policy.noReceipt.place),
                                 {{"sku", asked.sku}}});
        return;
    }
    const FoundReceipt nowhere{.receipt = {.number = ReceiptNumber("none"),
                                           .store = {},
                                           .workstation = {},
                                           .soldAt = m_request.at,
                                           .currency = m_policy.currency,
                                           .customer = {},
                                           .lines = {},
                                           .discount = nothing,
                                           .rounding = nothing,
                                           .tenders = {},
                                           .codes = {}},
                               .ledger = {},
                               .history = {}};
    line.disposal =
        policy::disposalOf(m_policy, factsOf(asked, nowhere, goods, load), asked.disposition);
    // An exchange is paid for by the tenders of a sale, and here there is none.
    const auto isMoney = m_request.remedy == policy::Remedy::Refund
                         || m_request.remedy == policy::Remedy::StoreCredit;
    if (!isMoney) return;
    const auto worth = worthOf(asked);
    line.refund = worth.refund;
    line.tax = worth.tax;
    m_means.back() = m_policy.noReceipt.tender;
}

} // namespace reprise::returns
