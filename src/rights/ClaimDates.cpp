#include "ClaimDates.h"

#include <algorithm>

namespace reprise::rights {

namespace {

using std::chrono::days;

constexpr std::string_view installation = "installation_in_contract";

} // namespace

Span ClaimDates::span(const Period& period, Day event) const
{
    return {firstDay(period.count, event), lastDay(period, event, m_pack.holidays)};
}

bool ClaimDates::isDone(const Repair& repair) const
{
    return repair.receivedOn && *repair.receivedOn <= m_claim.noticedOn;
}

bool ClaimDates::isOpen(const Repair& repair) const
{
    return repair.requestedOn <= m_claim.noticedOn && !isDone(repair);
}

/// Consumer Rights Act 2015 s.22(3): owned, delivered and, where the trader has to install or to
/// enable the goods, told that this is done.
Day ClaimDates::lastEvent() const
{
    const auto last = std::max(m_claim.boughtOn, m_claim.delivered());
    const auto counts = m_claim.enabledOn && receipts::hasTrait(m_claim.traits, installation);
    return counts ? std::max(last, *m_claim.enabledOn) : last;
}

Span ClaimDates::shortTerm() const
{
    const auto& right = *m_pack.shortTerm;
    const auto event = right.start == ShortTermRight::Start::LastOfSaleDeliveryInstallation
                           ? lastEvent()
                           : m_claim.enabledOn.value_or(m_claim.delivered());
    auto span = this->span(right.period, event);
    if (m_claim.perishBy) span.last = std::min(span.last, *m_claim.perishBy);
    if (right.afterRepair) span.last = pausedByRepairs(span.last);
    return span;
}

/// Consumer Rights Act 2015 s.22(6)-(8): the days from the request to the return of the goods, both
/// included, don't count, and at least seven are left after them. A repair asked for after the
/// limit (s.22(1)) does not bring the right back.
Day ClaimDates::pausedByRepairs(Day limit) const
{
    for (const auto& repair : m_claim.repairs) {
        if (!isDone(repair) || repair.requestedOn > limit) continue;
        const auto waited = *repair.receivedOn - repair.requestedOn + days{1};
        const auto least = lastDay(*m_pack.shortTerm->afterRepair, *repair.receivedOn, {});
        limit = std::max(least, limit + waited);
    }
    return limit;
}

const Period& ClaimDates::presumptionPeriod() const
{
    for (const auto& [trait, period] : m_pack.presumption->byTrait)
        if (receipts::hasTrait(m_claim.traits, trait)) return period;
    return m_pack.presumption->period;
}

Span ClaimDates::presumption() const
{
    return span(presumptionPeriod(), m_claim.delivered());
}

Span ClaimDates::withoutDeduction() const
{
    return span(m_pack.finalRemedy->useDeduction->freeFor, lastEvent());
}

Span ClaimDates::limitation() const
{
    return span(*m_pack.limitation, m_claim.delivered());
}

Span ClaimDates::liability() const
{
    const auto& liability = *m_pack.liability;
    const auto normal = span(liability.period, m_claim.delivered());
    const auto& more = liability.afterRepair;
    if (!more || (more->contractsFrom && m_claim.boughtOn < *more->contractsFrom)) return normal;
    const auto wasRepaired = std::ranges::any_of(m_claim.repairs, [&](const Repair& each) {
        return isDone(each) && each.requestedOn <= normal.last;
    });
    if (!wasRepaired) return normal;
    auto longer = liability.period;
    longer.length += more->months;
    return span(longer, m_claim.delivered());
}

Span ClaimDates::cancellation() const
{
    const auto& rule = *m_pack.cancellation;
    auto span = this->span(rule.period, m_claim.delivered());
    if (m_claim.cancelNotice == CancelNotice::Missing)
        span.last = lastDay(rule.whenNotTold, span.last, m_pack.holidays);
    if (m_claim.cancelNotice == CancelNotice::Late) span.last = toldLate(span);
    return span;
}

/// Consumer Contracts Regulations 2013 reg 31; Directive 2011/83/EU art 10. What was told only
/// after the notice, or too late, was not told.
Day ClaimDates::toldLate(const Span& normal) const
{
    const auto& rule = *m_pack.cancellation;
    const auto& told = m_claim.cancelNoticeOn;
    const auto windowEnd = lastDay(rule.lateWindow, normal.first, {});
    if (!told || *told > m_claim.noticedOn || *told > windowEnd)
        return lastDay(rule.whenNotTold, normal.last, m_pack.holidays);
    return std::max(normal.last, lastDay(rule.period, *told, m_pack.holidays));
}

Span ClaimDates::postedPolicy() const
{
    return span(m_pack.postedPolicy->period, m_claim.boughtOn);
}

Day ClaimDates::refundBy(const RefundClock& clock) const
{
    const auto waits = clock.start == RefundClock::Start::GoodsBack && m_claim.goodsBackOn;
    const auto from = waits ? std::max(m_claim.noticedOn, *m_claim.goodsBackOn) : m_claim.noticedOn;
    return lastDay(clock.period, from, m_pack.holidays);
}

} // namespace reprise::rights
