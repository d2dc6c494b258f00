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
    line.keepsGoods = keepsGoods();
    m_means.emplace_back();
    m_fees.emplace_back();
    if (asked.presented != Presented::Receipt) {
        denyWithout(line, asked);
        return line;
    }
    if (!asked.receipt) {
        judgeUnreceipted(line, asked, load);
        return line;
    }
    const auto* found = foundFor(asked);
    const auto isShown = m_request.shown && m_request.shown->number == *asked.receipt;
    if (found == nullptr && isShown) return judgeShown(std::move(line), asked, load);
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
    if (m_edition >= Edition::Goods && !keepsGoods()) {
        line.disposal = policy::disposalOf(m_policy, facts, asked.disposition);
        line.serials = asked.allSerials();
    }
    if (auto other = differenceOnPaper(found.receipt, sold)) object(line, std::move(*other));
    if (auto other = differenceInProof(found)) object(line, std::move(*other));
    const Payback payback(m_policy, m_request, m_currency, m_edition);
    if (auto objection = payback.objection(found.receipt, line))
        object(line, std::move(*objection));
    if (keepsGoods()) {
        judgeReduction(line, sold, decided);
        return line;
    }
    if (auto judged = judgeCards(line, asked, sold); !judged) return judged.error();
    line.basis = decided.basis;
    m_fees.back() = decided.fee;
    m_means.back() = std::move(decided.toTender);
    if (m_edition >= Edition::Carriage) {
        judgeDelivery(line, found, sold);
        judgeReturnCost(line, asked, facts.claim);
    }
    return line;
}

/// Something else was in the receipt's place, or nothing at all.
void Weighing::denyWithout(DecidedLine& line, const RequestLine& asked) const
{
    if (asked.presented == Presented::ReturnSlip)
        return deny(line, rule::returnOfReturn, m_policy.cite(rule::returnOfReturn),
                    {{"slip", asked.receipt ? asked.receipt->text() : m_request.clue->code}});
    const auto& clue = *m_request.clue;
    const auto* by = !clue.code.empty()         ? "code"
                     : !clue.sale.order.empty() ? "order"
                     : !clue.sale.card.empty()  ? "card"
                                                : "customer";
    deny(line, rule::lookUp, m_policy.cite(rule::lookUp),
         {{"by", by}, {"matches", clue.fitting == 0 ? "none" : "several"}});
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
    const auto bearer = bearerOf(receipt);
    const auto isGift = receipt.gift || bearer != Bearer::Unasked;
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
            .receiptKind = isGift ? policy::ReceiptKind::Gift : policy::ReceiptKind::Sale,
            .payer = bearer == Bearer::GiftHolder ? policy::Payer::Absent : policy::Payer::AtHand,
            .customer = receipt.customer,
            .history = found.history,
            .unitsAsked = asked.quantity,
            .unitsLeft = sold.quantity - found.ledger.line(sold.number).units,
            .requestTotal = load.value,
            .requestUnits = load.units};
}

} // namespace reprise::returns
