#include "ClaimDates.h"
#include "Grounds.h"

#include <algorithm>

namespace reprise::rights {

namespace {

using enum StatutoryOutcome;

/// One claim about goods that are not as they should be, on its way down the ladder of remedies.
class FaultGround {
public:
    FaultGround(const Pack& pack, const Claim& claim)
        : m_pack(pack), m_claim(claim), m_dates(pack, claim)
    {
    }

    StatutoryAnswer answer() const;

private:
    StatutoryAnswer ladder() const;
    StatutoryAnswer digital() const;
    StatutoryAnswer shortTerm() const;
    StatutoryAnswer repairOrReplace() const;
    StatutoryAnswer finalRemedy() const;
    StatutoryAnswer rejection() const;

    bool has(std::string_view trait) const { return receipts::hasTrait(m_claim.traits, trait); }
    bool isLate(const Repair& repair) const;
    bool isCannotBeRepaired() const { return has("repair_and_replacement_unavailable"); }
    const Repair* openRepair() const;
    Burden burden() const;
    Day apparentOn() const { return m_claim.faultApparentOn.value_or(m_claim.noticedOn); }

    static StatutoryAnswer dated(StatutoryAnswer answer, DeadlineKind kind, const Span& span)
    {
        answer.kind = kind;
        answer.deadline = span.last;
        answer.periodStart = span.dayZero();
        return answer;
    }

    StatutoryAnswer burdened(StatutoryOutcome outcome, std::string cite) const
    {
        auto answer = only(outcome, std::move(cite));
        answer.burden = burden();
        return answer;
    }

    void setRefund(StatutoryAnswer& answer) const
    {
        if (m_pack.refund) answer.refundBy = m_dates.refundBy(*m_pack.refund);
    }

    const Pack& m_pack;
    const Claim& m_claim;
    ClaimDates m_dates;
};

Burden FaultGround::burden() const
{
    const auto presumed = m_dates.presumption().holds(apparentOn());
    return presumed && !has("presumption_incompatible") ? Burden::Trader : Burden::Consumer;
}

const Repair* FaultGround::openRepair() const
{
    const auto open = std::ranges::find_if(
        m_claim.repairs, [this](const Repair& each) { return m_dates.isOpen(each); });
    return open != m_claim.repairs.end() ? &*open : nullptr;
}

bool FaultGround::isLate(const Repair& repair) const
{
    if (repair.pace == Pace::Late) return true;
    const auto& longest = m_pack.repair->longestRepair;
    const auto end = repair.receivedOn.value_or(m_claim.noticedOn);
    return longest && std::min(end, m_claim.noticedOn) > lastDay(*longest, repair.requestedOn, {});
}

StatutoryAnswer FaultGround::answer() const
{
    if (hasAnyTrait(m_claim, m_pack.notCovered.traits))
        return only(PolicyOnly, m_pack.notCovered.cite);
    if (m_pack.warrantyCite) return only(WarrantyClaimStaff, *m_pack.warrantyCite);
    if (m_claim.reason == Reason::LateDelivery)
        return only(StaffReview, m_pack.lateDeliveryCite.value_or(m_pack.repair->cite));
    if (m_claim.noticedOn < m_claim.boughtOn) return only(StaffReview, m_pack.repair->cite);

    if (m_pack.limitation)
        if (const auto span = m_dates.limitation(); !span.holds(m_claim.noticedOn))
            return dated(only(StaffReviewLimitation, m_pack.limitation->cite),
                         DeadlineKind::Limitation, span);
    if (m_claim.reason == Reason::NoTitle && m_pack.titleCite) return rejection();
    if (m_pack.digital && has("digital_only")) return digital();
    return ladder();
}

/// The law gives no day for it but the end of all claims, and no presumption.
StatutoryAnswer FaultGround::rejection() const
{
    auto answer = dated(only(RejectAnyTime, *m_pack.titleCite), DeadlineKind::Limitation,
                        m_dates.limitation());
    answer.burden = Burden::Consumer;
    setRefund(answer);
    return answer;
}

/// Consumer Rights Act 2015 ss.42-44: no right to reject, and a price reduction once repair or
/// replacement is impossible or was not done in a reasonable time.
StatutoryAnswer FaultGround::digital() const
{
    const auto failed =
        isCannotBeRepaired() || std::ranges::any_of(m_claim.repairs, [this](const Repair& each) {
            return each.requestedOn <= m_claim.noticedOn && isLate(each);
        });
    if (!failed) return repairOrReplace();
    auto answer = burdened(PriceReduction, m_pack.digital->cite);
    answer.refundBy = m_dates.refundBy(m_pack.digital->refund);
    return answer;
}

StatutoryAnswer FaultGround::ladder() const
{
    const auto* open = openRepair();
    if (open == nullptr && mayUseShortTerm(m_pack, m_claim)
        && m_dates.shortTerm().holds(m_claim.noticedOn))
        return shortTerm();
    if (m_pack.liability)
        if (const auto span = m_dates.liability(); !span.holds(apparentOn()))
            return dated(only(PolicyOnly, m_pack.liability->period.cite),
                         DeadlineKind::LiabilityPeriod, span);
    if (open != nullptr)
        return isLate(*open) ? finalRemedy() : burdened(WaitReasonableTime, m_pack.repair->cite);

    const auto& last = *m_pack.finalRemedy;
    const auto wasRepaired = std::ranges::any_of(
        m_claim.repairs, [this](const Repair& each) { return m_dates.isDone(each); });
    const auto isSerious = last.seriousCite && has("serious_defect");
    if (!wasRepaired && !isSerious && !isCannotBeRepaired()) return repairOrReplace();
    if (!last.minorCite || !has("minor_defect")) return finalRemedy();
    auto answer = only(PriceReductionMinor, *last.minorCite);
    answer.burden = Burden::Trader;
    return answer;
}

StatutoryAnswer FaultGround::shortTerm() const
{
    const auto& right = *m_pack.shortTerm;
    const auto isTermination = right.form == ShortTermRight::Form::Terminate;
    auto answer =
        dated(only(isTermination ? TerminateFull : RefundFull, right.period.cite),
              isTermination ? DeadlineKind::ShortTermTerminate : DeadlineKind::ShortTermReject,
              m_dates.shortTerm());
    answer.burden = right.proof == ShortTermRight::Proof::Consumer ? Burden::Consumer : burden();
    setRefund(answer);
    return answer;
}

StatutoryAnswer FaultGround::repairOrReplace() const
{
    auto answer = burdened(RepairOrReplace, m_pack.repair->cite);
    if (answer.burden == Burden::Consumer) answer.outcome = RepairOrReplaceIfProven;
    return dated(std::move(answer), DeadlineKind::Presumption, m_dates.presumption());
}

StatutoryAnswer FaultGround::finalRemedy() const
{
    const auto& last = *m_pack.finalRemedy;
    auto answer = burdened(FinalTerminateOrPriceReduction, last.cite);
    setRefund(answer);
    if (last.form == FinalRemedy::Form::Terminate) return answer;

    const auto& use = *last.useDeduction;
    const auto span = m_dates.withoutDeduction();
    const auto isExcepted =
        hasAnyTrait(m_claim, use.exceptTraits) && !hasAnyTrait(m_claim, use.butNotWithTraits);
    const auto inFull = span.holds(m_claim.noticedOn) && !isExcepted;
    answer.outcome = inFull ? FinalRejectFullOrPriceReduction : FinalRejectLessUseOrPriceReduction;
    return dated(std::move(answer), DeadlineKind::NoDeduction, span);
}

} // namespace

bool hasAnyTrait(const Claim& claim, const receipts::Traits& traits)
{
    return std::ranges::any_of(traits, [&claim](const std::string& trait) {
        return receipts::hasTrait(claim.traits, trait);
    });
}

bool mayUseShortTerm(const Pack& pack, const Claim& claim)
{
    return pack.shortTerm && std::ranges::count(pack.shortTerm->excludedReasons, claim.reason) == 0
           && !hasAnyTrait(claim, pack.shortTerm->excludedTraits);
}

StatutoryAnswer answerFault(const Pack& pack, const Claim& claim)
{
    return FaultGround(pack, claim).answer();
}

} // namespace reprise::rights
