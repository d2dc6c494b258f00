#include "reprise/rights/StatutoryAnswer.h"

#include "ClaimDates.h"
#include "Grounds.h"

#include <algorithm>

namespace reprise::rights {

std::string_view statutoryOutcomeName(StatutoryOutcome outcome)
{
    using enum StatutoryOutcome;
    switch (outcome) {
    case PolicyOnly: return "POLICY_ONLY";
    case RefundFull: return "REFUND_FULL";
    case TerminateFull: return "TERMINATE_FULL";
    case RepairOrReplace: return "REPAIR_OR_REPLACE";
    case RepairOrReplaceIfProven: return "REPAIR_OR_REPLACE_IF_PROVEN";
    case FinalRejectFullOrPriceReduction: return "FINAL_REJECT_FULL_OR_PRICE_REDUCTION";
    case FinalRejectLessUseOrPriceReduction: return "FINAL_REJECT_LESS_USE_OR_PRICE_REDUCTION";
    case FinalTerminateOrPriceReduction: return "FINAL_TERMINATE_OR_PRICE_REDUCTION";
    case PriceReduction: return "PRICE_REDUCTION";
    case PriceReductionMinor: return "PRICE_REDUCTION_MINOR";
    case WaitReasonableTime: return "WAIT_REASONABLE_TIME";
    case CancelFull: return "CANCEL_FULL";
    case CancelLessDiminution: return "CANCEL_LESS_DIMINUTION";
    case RejectAnyTime: return "REJECT_ANY_TIME";
    case StaffReviewLimitation: return "STAFF_REVIEW_LIMITATION";
    case PostedPolicy: return "POSTED_POLICY";
    case StatutoryRefund30d: return "STATUTORY_REFUND_30D";
    case WarrantyClaimStaff: return "WARRANTY_CLAIM_STAFF";
    case StaffReview: return "STAFF_REVIEW";
    }
    REPRISE_UNREACHABLE();
}

std::string_view burdenName(Burden burden)
{
    switch (burden) {
    case Burden::None: return "";
    case Burden::Consumer: return "consumer";
    case Burden::Trader: return "trader";
    }
    REPRISE_UNREACHABLE();
}

std::string_view deadlineKindName(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::None: return "";
    case DeadlineKind::ShortTermReject: return "STRR";
    case DeadlineKind::ShortTermTerminate: return "SHORT_TERM_TERMINATE";
    case DeadlineKind::Presumption: return "PRESUMPTION";
    case DeadlineKind::NoDeduction: return "NO_DEDUCTION";
    case DeadlineKind::Cancel: return "CANCEL";
    case DeadlineKind::Limitation: return "LIMITATION";
    case DeadlineKind::LiabilityPeriod: return "LIABILITY_PERIOD";
    case DeadlineKind::Ca1723: return "CA_1723";
    }
    REPRISE_UNREACHABLE();
}

StatutoryAnswer answer(const Pack& pack, const Claim& claim)
{
    if (claim.buyer != Buyer::Consumer)
        return only(StatutoryOutcome::PolicyOnly, pack.consumerCite);
    return isStatutoryClaim(claim.reason) ? answerFault(pack, claim)
                                          : answerChangeOfMind(pack, claim);
}

std::vector<StatutoryDate> statutoryDates(const Pack& pack, const Claim& claim)
{
    std::vector<StatutoryDate> dates;
    if (claim.buyer != Buyer::Consumer) return dates;
    const ClaimDates count(pack, claim);
    const auto add = [&dates](DeadlineKind kind, const Span& span, const std::string& cite) {
        dates.push_back({kind, span.first, span.last, cite});
    };
    if (mayCancel(pack, claim))
        add(DeadlineKind::Cancel, count.cancellation(), pack.cancellation->period.cite);
    if (pack.postedPolicy && !hasAnyTrait(claim, pack.postedPolicy->excluded.traits)
        && !receipts::hasTrait(claim.traits, "policy_posted"))
        add(DeadlineKind::Ca1723, count.postedPolicy(), pack.postedPolicy->period.cite);
    if (!hasAnyTrait(claim, pack.notCovered.traits)) {
        if (pack.shortTerm && !hasAnyTrait(claim, pack.shortTerm->excludedTraits))
            add(pack.shortTerm->form == ShortTermRight::Form::Reject
                    ? DeadlineKind::ShortTermReject
                    : DeadlineKind::ShortTermTerminate,
                count.shortTerm(), pack.shortTerm->period.cite);
        if (pack.presumption)
            add(DeadlineKind::Presumption, count.presumption(), count.presumptionPeriod().cite);
        if (pack.finalRemedy && pack.finalRemedy->useDeduction)
            add(DeadlineKind::NoDeduction, count.withoutDeduction(),
                pack.finalRemedy->useDeduction->freeFor.cite);
        if (pack.liability)
            add(DeadlineKind::LiabilityPeriod, count.liability(), pack.liability->period.cite);
        if (pack.limitation)
            add(DeadlineKind::Limitation, count.limitation(), pack.limitation->cite);
    }
    std::ranges::stable_sort(dates, {}, &StatutoryDate::last);
    return dates;
}

} // namespace reprise::rights
