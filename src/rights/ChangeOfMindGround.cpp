#include "ClaimDates.h"
#include "Grounds.h"

namespace reprise::rights {

namespace {

using enum StatutoryOutcome;

StatutoryAnswer dated(StatutoryOutcome outcome, std::string cite, DeadlineKind kind,
                      const Span& span)
{
    auto answer = only(outcome, std::move(cite));
    answer.deadline = span.last;
    answer.kind = kind;
    answer.periodStart = span.dayZero();
    return answer;
}

/// California Civil Code 1723: a policy on the wall counts; without one the price is owed.
StatutoryAnswer byPostedPolicy(const Pack& pack, const Claim& claim)
{
    const auto& rule = *pack.postedPolicy;
    if (hasAnyTrait(claim, rule.excluded.traits)) return only(PolicyOnly, rule.excluded.cite);
    if (receipts::hasTrait(claim.traits, "policy_posted"))
        return only(PostedPolicy, rule.period.cite);
    const auto span = ClaimDates(pack, claim).postedPolicy();
    return dated(span.holds(claim.noticedOn) ? StatutoryRefund30d : PolicyOnly, rule.period.cite,
                 DeadlineKind::Ca1723, span);
}

StatutoryAnswer byCancellation(const Pack& pack, const Claim& claim)
{
    const auto& rule = *pack.cancellation;
    const ClaimDates dates(pack, claim);
    const auto span = dates.cancellation();
    if (!span.holds(claim.noticedOn))
        return dated(PolicyOnly, rule.period.cite, DeadlineKind::Cancel, span);
    // Nothing is held against a customer who was never told, or not in time: reg 34(11).
    const auto isDiminished = claim.cancelNotice == CancelNotice::Given
                              && receipts::hasTrait(claim.traits, "over_handled");
    auto answer = isDiminished
                      ? dated(CancelLessDiminution, rule.diminutionCite, DeadlineKind::Cancel, span)
                      : dated(CancelFull, rule.period.cite, DeadlineKind::Cancel, span);
    if (isDiminished) answer.burden = Burden::Trader;
    answer.refundBy = dates.refundBy(rule.refund);
    return answer;
}

/// Why this sale can't be cancelled, in time or not; nothing where it can.
std::optional<std::string> whyNotCancellable(const Pack& pack, const Claim& claim)
{
    const auto& rule = *pack.cancellation;
    if (hasAnyTrait(claim, rule.excluded.traits)) return rule.excluded.cite;
    if (hasAnyTrait(claim, rule.unsealed.traits) && receipts::hasTrait(claim.traits, "unsealed"))
        return rule.unsealed.cite;
    if (claim.channel == receipts::Channel::OffPremises
        && hasAnyTrait(claim, rule.offPremises.traits))
        return rule.offPremises.cite;
    return std::nullopt;
}

bool isFromAfar(const Pack& pack, const Claim& claim)
{
    return pack.cancellation && claim.channel != receipts::Channel::InStore;
}

} // namespace

bool mayCancel(const Pack& pack, const Claim& claim)
{
    return isFromAfar(pack, claim) && !whyNotCancellable(pack, claim);
}

StatutoryAnswer answerChangeOfMind(const Pack& pack, const Claim& claim)
{
    if (!pack.postedPolicy && !isFromAfar(pack, claim)) return only(PolicyOnly, {});
    if (claim.noticedOn < claim.boughtOn) return only(StaffReview, pack.consumerCite);
    if (pack.postedPolicy) return byPostedPolicy(pack, claim);
    if (auto cite = whyNotCancellable(pack, claim)) return only(PolicyOnly, std::move(*cite));
    return byCancellation(pack, claim);
}

} // namespace reprise::rights
