// The part of Weighing that looks at one line: what is known about it, and what policy and law say.
#include "Weighing.h"

#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

DecidedLine undecided(const RequestLine& asked, Currency currency)
{
    return {.receipt = asked.receipt,
            .line = asked.line.value_or(0),
            .sku = asked.sku,
            .description = {},
            .quantity = asked.quantity,
            .reason = asked.reason,
            .condition = asked.condition,
            .outcome = Outcome::Contingent,
            .refund = Money::zero(currency),
            .tax = Money::zero(currency),
            .remedies = {},
            .findings = {}};
}

void deny(DecidedLine& line, std::string_view name, std::string cite,
          std::map<std::string, std::string> facts)
{
    line.outcome = Outcome::Denial;
    line.findings.push_back(
        {std::string(name), Outcome::Denial, std::move(cite), std::move(facts)});
}

void object(DecidedLine& line, policy::Finding finding)
{
    line.outcome = std::max(line.outcome, finding.outcome);
    line.findings.push_back(std::move(finding));
}

void adopt(DecidedLine& line, policy::LineDecision& decided)
{
    line.outcome = decided.outcome;
    line.remedies = std::move(decided.remedies);
    line.findings = std::move(decided.findings);
}

} // namespace

Result<DecidedLine> Weighing::judge(const RequestLine& asked, const Load& load)
{
    auto line = undecided(asked, m_currency);
    m_means.emplace_back();
    m_fees.emplace_back();
    if (!asked.receipt) {
        judgeUnreceipted(line, asked);
        return line;
    }
    const auto* found = foundFor(asked);
    if (found == nullptr) {
        deny(line, rule::receiptUnknown, m_policy.cite(rule::receiptUnknown),
             {{"receipt", asked.receipt->text()}});
        return line;
    }
    const auto* sold = found->line(*asked.line);
    if (sold == nullptr) {
        deny(line, rule::lineUnknown, m_policy.cite(rule::lineUnknown),
             {{"receipt", asked.receipt->text()}, {"line", std::to_string(*asked.line)}});
        return line;
    }
    return judgeFound(std::move(line), asked, *found, *sold, load);
}

Result<DecidedLine> Weighing::judgeFound(DecidedLine line, const RequestLine& asked,
                                         const FoundReceipt& found, const receipts::Line& sold,
                                         const Load& load)
{
    const auto facts = factsOf(asked, found, sold, load);
    auto decided = policy::decide(m_policy, m_pack, facts);
    if (policy::isForColleague(m_policy, facts)) m_needsColleague = true;

    line.sku = sold.sku;
    line.description = sold.description;
    adopt(line, decided);
    if (line.outcome == Outcome::Denial) return line;

    if (auto reception = receptionFinding(asked)) object(line, std::move(*reception));
    if (auto serial = serialFinding(asked, sold, found.ledger)) object(line, std::move(*serial));
    if (line.outcome == Outcome::Denial) return line;
    if (m_edition >= Edition::Goods) {
        line.disposal = policy::disposalOf(m_policy, facts, asked.disposition);
        line.serials = asked.allSerials();
    }
    const Payback payback(m_policy, m_request, m_currency, m_edition);
    if (auto objection = payback.objection(found.receipt, line))
        object(line, std::move(*objection));
    if (auto judged = judgeCards(line, asked, sold); !judged) return judged.error();
    line.basis = decided.basis;
    m_fees.back() = decided.fee;
    m_means.back() = std::move(decided.toTender);
    return line;
}

/// Nobody here knows what such goods cost, so whatever policy allows waits for a colleague.
void Weighing::judgeUnreceipted(DecidedLine& line, const RequestLine& asked)
{
    const auto nothing = Money::zero(m_policy.currency);
    const receipts::Line goods{.number = 0,
                               .sku = asked.sku,
                               .gtin = {},
                               .description = {},
                               .category = {},
                               .quantity = asked.quantity,
                               .unitPrice = nothing,
                               .discount = nothing,
                               .discountShare = nothing,
                               .tax = nothing,
                               .measure = {},
                               .traits = asked.observed,
                               .serials = {},
                               .deliveredOn = asked.receivedOn};
    auto decided = policy::decideUnreceipted(m_policy, {.line = goods,
                                                        .boughtOn = asked.receivedOn,
                                                        .today = m_today,
                                                        .reason = asked.reason,
                                                        .condition = asked.condition,
                                                        .remedy = m_request.remedy,
                                                        .serial = asked.serial,
                                                        .batch = asked.batch,
                                                        .requestTotal = nothing});
    adopt(line, decided);
    if (line.outcome == Outcome::Authorised)
        object(line, {std::string(rule::noReceipt),
                      Outcome::Contingent,
                      m_policy.cite(m_policy.noReceipt.place),
                      {{"sku", asked.sku}}});
}

/// The law counts the days of its own country, the policy the business days of its store.
rights::Claim Weighing::claimOf(const RequestLine& asked, Instant soldAt) const
{
    const auto& zone = m_pack != nullptr ? m_pack->zone : m_policy.zone;
    return {.reason = asked.reason,
            .channel = receipts::Channel::InStore,
            .buyer = m_request.buyer,
            .boughtOn = zone.dayOf(soldAt),
            .deliveredOn = asked.receivedOn,
            .enabledOn = asked.enabledOn,
            .perishBy = asked.perishBy,
            .faultApparentOn = asked.faultApparentOn,
            .noticedOn = zone.dayOf(m_request.at),
            .goodsBackOn = std::nullopt,
            .traits = asked.observed,
            .repairs = asked.repairs,
            .cancelNotice = m_request.cancelNotice.notice,
            .cancelNoticeOn = m_request.cancelNotice.on};
}

policy::LineFacts Weighing::factsOf(const RequestLine& asked, const FoundReceipt& found,
                                    const receipts::Line& sold, const Load& load) const
{
    const auto& receipt = found.receipt;
    auto claim = claimOf(asked, receipt.soldAt);
    claim.channel = receipt.channel;
    if (!claim.deliveredOn) claim.deliveredOn = sold.deliveredOn;
    claim.traits.insert(claim.traits.end(), sold.traits.begin(), sold.traits.end());
    return {.line = sold,
            .boughtOn = sold.firstBoughtOn.value_or(m_policy.businessDay(receipt.soldAt)),
            .today = m_today,
            .claim = std::move(claim),
            .condition = asked.condition,
            .remedy = m_request.remedy,
            .serial = asked.serial,
            .batch = asked.batch,
            .receiptKind = receipt.gift ? policy::ReceiptKind::Gift : policy::ReceiptKind::Sale,
            .customer = receipt.customer,
            .history = found.history,
            .unitsAsked = asked.quantity,
            .unitsLeft = sold.quantity - found.ledger.line(sold.number).units,
            .requestTotal = load.value,
            .requestUnits = load.units};
}

} // namespace reprise::returns
