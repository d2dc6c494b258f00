#include "LawAnswer.h"

namespace reprise::policy {

namespace {

using rights::StatutoryOutcome;
using enum StatutoryOutcome;

/// Without a law at hand: a person answers what may be one's right.
rights::StatutoryAnswer withoutPack(const Policy& policy, const rights::Claim& claim)
{
    const auto isOrdinary =
        !rights::isStatutoryClaim(claim.reason) && claim.channel == receipts::Channel::InStore;
    return {.outcome = isOrdinary ? PolicyOnly : StaffReview, .cite = policy.cite("jurisdiction")};
}

/// The claim as the law sees it: a seal is broken once the goods are anything but unopened.
rights::StatutoryAnswer askedOf(const rights::Pack& pack, const LineFacts& facts)
{
    const auto isSealed = receipts::hasTrait(facts.claim.traits, "sealed_hygiene")
                          || receipts::hasTrait(facts.claim.traits, "sealed_media");
    if (!isSealed || facts.condition == Condition::Unopened
        || receipts::hasTrait(facts.claim.traits, "unsealed"))
        return rights::answer(pack, facts.claim);
    auto claim = facts.claim;
    claim.traits.emplace_back("unsealed");
    return rights::answer(pack, claim);
}

} // namespace

LawAnswer::LawAnswer(const Policy& policy, const rights::Pack* pack, const LineFacts& facts)
    : m_pack(pack),
      m_claim(facts.claim),
      m_answer(pack != nullptr ? askedOf(*pack, facts) : withoutPack(policy, facts.claim))
{
    if (m_answer.cite.empty()) m_answer.cite = pack->name;
}

bool LawAnswer::leavesItToPolicy() const
{
    return m_answer.outcome == PolicyOnly || m_answer.outcome == PostedPolicy;
}

std::optional<Outcome> LawAnswer::grants(Remedy remedy) const
{
    const auto isMending = remedy == Remedy::Repair || remedy == Remedy::Replacement;
    const auto isLess = remedy == Remedy::PriceReduction;
    switch (m_answer.outcome) {
    case PolicyOnly:
    case PostedPolicy: return std::nullopt;
    case RefundFull:
    case TerminateFull: return isLess ? Outcome::Contingent : Outcome::Authorised;
    case CancelFull:
    case StatutoryRefund30d: return isLess || isMending ? Outcome::Contingent : Outcome::Authorised;
    case RepairOrReplace: return isMending ? Outcome::Authorised : Outcome::Contingent;
    case FinalRejectFullOrPriceReduction:
    case FinalTerminateOrPriceReduction:
        return isLess || isMending ? Outcome::Contingent : Outcome::Authorised;
    case RepairOrReplaceIfProven:
    case FinalRejectLessUseOrPriceReduction:
    case PriceReduction:
    case PriceReductionMinor:
    case WaitReasonableTime:
    case CancelLessDiminution:
    case RejectAnyTime:
    case StaffReviewLimitation:
    case WarrantyClaimStaff:
    case StaffReview: return Outcome::Contingent;
    }
    REPRISE_UNREACHABLE();
}

Outcome LawAnswer::over(Outcome byStore, Remedy remedy) const
{
    const auto granted = grants(remedy);
    if (!granted) return byStore;
    // Repair or replacement is due, and a store may pay all the same. Where a person has to look
    // first, its window doesn't spare anybody that look.
    if (m_answer.outcome == RepairOrReplace) return std::min(byStore, *granted);
    return *granted;
}

bool LawAnswer::offersPriceReduction() const
{
    switch (m_answer.outcome) {
    case FinalRejectFullOrPriceReduction:
    case FinalRejectLessUseOrPriceReduction:
    case FinalTerminateOrPriceReduction:
    case PriceReduction:
    case PriceReductionMinor: return true;
    case PolicyOnly:
    case PostedPolicy:
    case RefundFull:
    case TerminateFull:
    case CancelFull:
    case StatutoryRefund30d:
    case RepairOrReplace:
    case RepairOrReplaceIfProven:
    case WaitReasonableTime:
    case CancelLessDiminution:
    case RejectAnyTime:
    case StaffReviewLimitation:
    case WarrantyClaimStaff:
    case StaffReview: return false;
    }
    REPRISE_UNREACHABLE();
}

bool LawAnswer::hasWord() const
{
    return !leavesItToPolicy() || rights::isStatutoryClaim(m_claim.reason);
}

/// By law alone, and never a worse word than the decision itself where nothing was granted.
Outcome LawAnswer::finding(Outcome decided, Remedy remedy) const
{
    return grants(remedy).value_or(std::min(decided, Outcome::Contingent));
}

Facts LawAnswer::facts() const
{
    Facts facts{{"answer", std::string(rights::statutoryOutcomeName(m_answer.outcome))},
                {"reason", std::string(rights::reasonName(m_claim.reason))}};
    if (m_pack != nullptr) facts["statute"] = m_pack->name;
    if (m_answer.burden != rights::Burden::None)
        facts["burden"] = std::string(rights::burdenName(m_answer.burden));
    if (m_answer.kind != rights::DeadlineKind::None)
        facts["deadline_kind"] = std::string(rights::deadlineKindName(m_answer.kind));
    if (m_answer.deadline) facts["last_day"] = isoDay(*m_answer.deadline);
    if (m_answer.deadline && m_answer.periodStart) {
        // Goods may be rejected before they are delivered: the period has not begun, the right has.
        const auto day =
            std::max<std::int64_t>(0, (m_claim.noticedOn - *m_answer.periodStart).count());
        facts["start"] = isoDay(*m_answer.periodStart);
        facts["day"] = std::to_string(day);
        facts["days"] = std::to_string((*m_answer.deadline - *m_answer.periodStart).count());
    }
    if (m_answer.refundBy) facts["refund_by"] = isoDay(*m_answer.refundBy);
    return facts;
}

} // namespace reprise::policy
