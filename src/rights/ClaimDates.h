// ClaimDates: the first and last days of every right that a pack gives for one claim. It only
// counts; whether a right applies is for those who ask.
#pragma once

#include "reprise/rights/Claim.h"
#include "reprise/rights/Pack.h"

namespace reprise::rights {

struct Span {
    Day first;
    Day last;

    bool holds(Day day) const { return day <= last; } ///< Rights may be used before they begin.
    Day dayZero() const { return first - std::chrono::days{1}; }
};

/// Each asks for a table that the pack has; one that it hasn't is our own fault.
class ClaimDates {
public:
    ClaimDates(const Pack& pack, const Claim& claim) : m_pack(pack), m_claim(claim) {}

    Span shortTerm() const;
    Span presumption() const;
    const Period& presumptionPeriod() const;
    Span withoutDeduction() const;
    Span limitation() const;
    Span liability() const;
    Span cancellation() const;
    Span postedPolicy() const;

    /// The last day to pay, on a claim that is agreed on the day of its notice.
    Day refundBy(const RefundClock& clock) const;

    /// Asked for and back with the customer by the day of the notice.
    bool isDone(const Repair& repair) const;
    bool isOpen(const Repair& repair) const;

private:
    Span span(const Period& period, Day event) const;
    Day lastEvent() const;
    Day pausedByRepairs(Day limit) const;
    Day toldLate(const Span& normal) const;

    const Pack& m_pack;
    const Claim& m_claim;
};

} // namespace reprise::rights
