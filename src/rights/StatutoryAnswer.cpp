#include "reprise/rights/StatutoryAnswer.h"

#include <algorithm>

namespace reprise::rights {

namespace {

StatutoryAnswer forStaff(std::string cite)
{
    return {.outcome = StatutoryOutcome::StaffReview,
            .deadline = std::nullopt,
            .refundBy = std::nullopt,
            .cite = std::move(cite)};
}

bool isExcluded(const ShortTermReject& right, const StatutoryClaim& claim)
{
    return std::ranges::count(right.excludedReasons, claim.reason) > 0
           || std::ranges::any_of(right.excludedTraits, [&claim](const std::string& trait) {
                  return receipts::hasTrait(claim.traits, trait);
              });
}

/// The grounds on which goods may be rejected at first sight: Consumer Rights Act 2015, s.19(3).
bool isAboutTheGoods(Reason ground)
{
    return ground == Reason::Faulty || ground == Reason::Unfit || ground == Reason::NotAsDescribed;
}

} // namespace

std::string_view statutoryOutcomeName(StatutoryOutcome outcome)
{
    switch (outcome) {
    case StatutoryOutcome::PolicyOnly: return "POLICY_ONLY";
    case StatutoryOutcome::RefundFull: return "REFUND_FULL";
    case StatutoryOutcome::StaffReview: return "STAFF_REVIEW";
    }
    REPRISE_UNREACHABLE();
}

StatutoryAnswer answer(const Pack* pack, const StatutoryClaim& claim)
{
    const auto isChangeOfMind = !isStatutoryClaim(claim.reason);
    if (isChangeOfMind && claim.channel == receipts::Channel::InStore)
        return {.outcome = StatutoryOutcome::PolicyOnly,
                .deadline = std::nullopt,
                .refundBy = std::nullopt,
                .cite = {}};
    if (pack == nullptr) return forStaff({});
    if (isChangeOfMind) return forStaff(pack->cancelCite);

    const auto& right = pack->shortTermReject;
    if (!isAboutTheGoods(groundOf(claim.reason)) || isExcluded(right, claim)
        || claim.noticedOn < claim.boughtOn)
        return forStaff(pack->remedyCite);

    using std::chrono::days;
    const auto start = std::max(claim.boughtOn, claim.deliveredOn.value_or(claim.boughtOn));
    const auto deadline = start + days{right.days};
    const auto inTime = claim.noticedOn <= deadline;
    // Goods may be rejected before they are delivered: the period has not begun, the right has.
    const auto day = std::max<std::int64_t>(0, (claim.noticedOn - start).count());
    StatutoryAnswer given{.outcome =
                              inTime ? StatutoryOutcome::RefundFull : StatutoryOutcome::StaffReview,
                          .deadline = deadline,
                          .refundBy = std::nullopt,
                          .dayOfPeriod = static_cast<int>(day),
                          .daysOfPeriod = right.days,
                          .cite = inTime ? right.cite : pack->remedyCite};
    if (inTime) given.refundBy = claim.noticedOn + days{pack->refund.days - 1};
    return given;
}

} // namespace reprise::rights
