#include "reprise/policy/Decide.h"

#include "LawAnswer.h"
#include "StoreRules.h"

#include <array>

namespace reprise::policy {

namespace {

constexpr std::array everyRemedy{Remedy::Refund, Remedy::Exchange,    Remedy::StoreCredit,
                                 Remedy::Repair, Remedy::Replacement, Remedy::PriceReduction};

bool isForMoney(Remedy remedy)
{
    return remedy == Remedy::Refund || remedy == Remedy::StoreCredit;
}

/// What becomes of one line for any remedy, given what the store and the law say.
class Scales {
public:
    Scales(const LineFacts& facts, StoreAnswer store, const LawAnswer& law, bool isRecalled)
        : m_store(store),
          m_law(law),
          m_isClaim(rights::isStatutoryClaim(facts.claim.reason)),
          m_isRecalled(isRecalled)
    {
    }

    Outcome weigh(Remedy remedy) const
    {
        if (m_isRecalled && !isPriceOrRepair(remedy)) return Outcome::Authorised;
        const auto better = m_law.over(byStore(remedy), remedy);
        return m_isClaim ? std::min(better, Outcome::Contingent) : better;
    }

    /// What a customer may ask for here: repairs and price reductions only if something is wrong.
    std::vector<Remedy> onOffer(const LineFacts& facts, bool isGiftByPolicy) const
    {
        std::vector<Remedy> remedies;
        for (const auto each : everyRemedy) {
            const auto isOdd = each == Remedy::Repair || each == Remedy::Replacement;
            if (isOdd && (!m_isClaim || facts.claim.reason == rights::Reason::LateDelivery))
                continue;
            if (each == Remedy::Repair && m_isRecalled) continue; // Nobody mends a hazard here.
            if (each == Remedy::PriceReduction && !m_law.offersPriceReduction()) continue;
            if (each == Remedy::Refund && isGiftByPolicy) continue;
            if (weigh(each) != Outcome::Denial) remedies.push_back(each);
        }
        return remedies;
    }

private:
    static bool isPriceOrRepair(Remedy remedy)
    {
        return remedy == Remedy::Repair || remedy == Remedy::PriceReduction;
    }

    Outcome byStore(Remedy remedy) const
    {
        if (isForMoney(remedy)) return m_store.refund;
        if (remedy == Remedy::Exchange) return m_store.exchange;
        // Nothing is wrong with it, or a person has to see what is: neither is for a machine.
        return Outcome::Contingent;
    }

    StoreAnswer m_store;
    const LawAnswer& m_law;
    bool m_isClaim;
    bool m_isRecalled;
};

Facts feeFacts(const RestockingFee& fee, const Policy& policy)
{
    if (fee.amount)
        return {{"amount", fee.amount->decimal()},
                {"currency", std::string(policy.currency.code())}};
    return {{"percent", std::to_string(fee.percent)}};
}

/// Only what is kept of a deal is priced anew: without a deal, or once all is back, nothing is. A
/// price that is reduced leaves the deal as it is.
void priceAnew(LineDecision& decision, Judgement& judgement, const Policy& policy,
               const LineFacts& facts)
{
    if (facts.remedy == Remedy::PriceReduction) return;
    decision.basis = policy.promotion;
    if (policy.promotion == PriceBasis::Share) return;
    if (!facts.line.promotions.empty()) // What else of it is kept, this line can't tell.
        return judgement.find(rule::promotion, Outcome::Authorised, Place{"promotion"},
                              {{"promotion", facts.line.promotions.front().promotion}});
    const auto kept = facts.unitsLeft - facts.unitsAsked;
    if (facts.line.discount.isZero() || kept == 0) return;
    judgement.find(rule::promotion, Outcome::Authorised, Place{"promotion"},
                   {{"kept", std::to_string(kept)},
                    {"price", facts.line.unitPrice.decimal()},
                    {"currency", std::string(policy.currency.code())}});
}

/// What only a store's own kindness carries, it may hem in: fees, other money, a price of its own.
void hemIn(LineDecision& decision, Judgement& judgement, const Policy& policy,
           const LineFacts& facts)
{
    if (decision.outcome == Outcome::Denial) return;
    priceAnew(decision, judgement, policy, facts);
    if (facts.receiptKind == ReceiptKind::Gift && policy.giftReceipt) {
        const auto& gift = *policy.giftReceipt;
        decision.toTender = gift.tender;
        if (!judgement.has(rule::giftReceipt))
            judgement.find(rule::giftReceipt, Outcome::Authorised, gift.place,
                           {{"tender", gift.tender}});
    }
    const auto isFree =
        facts.remedy == Remedy::Exchange && policy.exchange.fee == FeeOnExchange::Waived;
    if (isFree || !(isForMoney(facts.remedy) || facts.remedy == Remedy::Exchange)) return;
    for (const auto& fee : policy.restocking) {
        if (!fee.scope.fits(facts.subject())) continue;
        if (!fee.reasons.empty() && std::ranges::count(fee.reasons, facts.claim.reason) == 0)
            continue;
        decision.fee = fee;
        judgement.find(rule::restocking, Outcome::Authorised, fee.place, feeFacts(fee, policy));
        return;
    }
}

} // namespace

Subject LineFacts::subject() const
{
    return {line, claim.channel, condition, customer, claim.traits};
}

LineDecision decide(const Policy& policy, const rights::Pack* pack, const LineFacts& facts)
{
    REPRISE_EXPECTS(facts.unitsAsked > 0);

    Judgement judgement(policy);
    if (facts.unitsAsked > facts.unitsLeft) {
        judgement.find(rule::available, Outcome::Denial, Place{"available"},
                       {{"left", std::to_string(facts.unitsLeft)},
                        {"asked", std::to_string(facts.unitsAsked)},
                        {"sold", std::to_string(facts.line.quantity)}});
        return {.outcome = Outcome::Denial, .findings = judgement.take(), .remedies = {}};
    }
    const auto& reason = facts.claim.reason;
    const auto recalled = isRecalled(policy, facts.subject(), reason, facts.batch, facts.serial);
    const auto store = judgeByStore(judgement, policy, facts);
    const LawAnswer law(policy, pack, facts);
    const Scales scales(facts, store, law, recalled);

    LineDecision decision{.outcome = scales.weigh(facts.remedy), .findings = {}, .remedies = {}};
    const auto isByPolicy =
        law.leavesItToPolicy() && !rights::isStatutoryClaim(reason) && !recalled;
    if (recalled) judgeRecall(judgement, policy, facts.line, facts.batch, facts.serial);
    if (law.hasWord() && reason != rights::Reason::Recalled)
        judgement.find(rule::statutory, law.finding(decision.outcome, facts.remedy), law.cite(),
                       law.facts());
    const auto isOdd = !isForMoney(facts.remedy) && facts.remedy != Remedy::Exchange;
    if (isOdd && decision.outcome == Outcome::Contingent && (isByPolicy || recalled))
        judgement.find(rule::remedy, Outcome::Contingent, Place{"remedy"},
                       {{"remedy", std::string(remedyName(facts.remedy))}});
    if (isByPolicy)
        hemIn(decision, judgement, policy, facts);
    else
        keepFromGiver(decision, judgement, policy, pack, facts);
    decision.remedies = scales.onOffer(facts, isByPolicy && !decision.toTender.empty());
    decision.findings = judgement.take();
    return decision;
}

bool isForColleague(const Policy& policy, const LineFacts& facts)
{
    using namespace receipts;
    using Match = GoodsMark::Match;
    const auto subject = facts.subject();
    const auto& reason = facts.claim.reason;
    if (isRecalled(policy, facts.subject(), reason, facts.batch, facts.serial)
        || recallFor(policy, facts.line, facts.batch, facts.serial, Match::Possible) != nullptr
        || std::ranges::any_of(policy.blocks, [&facts](const BlockRule& each) {
               return each.goods.match(facts.line, facts.batch, facts.serial) != Match::No;
           }))
        return true;
    if (facts.condition == Condition::Unsafe || subject.has(trait::hazardous)
        || subject.has(trait::ageRestricted))
        return true;
    if (subject.has(trait::perishable) && rights::isStatutoryClaim(reason) && !facts.claim.perishBy)
        return true;
    const auto& self = policy.selfService;
    return std::ranges::count(self.categories, facts.line.category) > 0
           || std::ranges::count(self.conditions, facts.condition) > 0
           || (self.quantity && facts.requestUnits > *self.quantity);
}

} // namespace reprise::policy
