#include "reprise/policy/Policy.h"

#include <algorithm>

namespace reprise::policy {

namespace {

using std::chrono::days;
using std::chrono::year;
using std::chrono::year_month_day;

} // namespace

Day SeasonDay::onOrAfter(Day from) const
{
    const auto in = [this](year each) -> Day {
        const year_month_day day(each, date.month(), date.day());
        if (day.ok()) return Day(day);
        return Day(
            std::chrono::year_month_day_last(each, std::chrono::month_day_last(date.month())));
    };
    if (onlyIn) return in(*onlyIn);
    const auto first = year_month_day(from).year();
    const auto same = in(first);
    return same >= from ? same : in(first + std::chrono::years{1});
}

std::optional<Day> Season::lastDayFor(Day boughtOn) const
{
    // The season that is on began within the year before; with a year there is only the one.
    const auto from = boughtFrom.onOrAfter(boughtOn - days{365});
    for (const auto start : {boughtFrom.onOrAfter(boughtOn), from}) {
        if (start > boughtOn) continue;
        const auto until = boughtUntil.onOrAfter(start);
        if (boughtOn <= until) return returnUntil.onOrAfter(until);
    }
    return std::nullopt;
}

bool TraitRule::fits(Condition condition) const
{
    return conditions.empty() || std::ranges::count(conditions, condition) > 0;
}

Money RestockingFee::of(Money refund, std::int64_t units) const
{
    const auto zero = Money::zero(refund.currency());
    const auto isForeign = [&refund](const std::optional<Money>& each) {
        return each && each->currency() != refund.currency();
    };
    if (refund <= zero || isForeign(amount) || isForeign(least) || isForeign(most)) return zero;
    // Money::maxMinor times 200 is far from the end of 64 bits.
    auto fee =
        amount ? *amount * units
               : Money::fromMinor((refund.minor() * percent * 2 + 100) / 200, refund.currency());
    if (least) fee = std::max(fee, *least);
    if (most) fee = std::min(fee, *most);
    return std::min(fee, refund);
}

Day Policy::businessDay(Instant instant) const
{
    return std::chrono::floor<days>(zone.localTime(instant) - opens);
}

Instant Policy::opening(Day day) const
{
    return zone.instantOf(day + opens);
}

std::optional<Instant> Policy::startsAt() const
{
    if (!effectiveFrom) return std::nullopt;
    return opening(*effectiveFrom);
}

std::optional<Instant> Policy::endsAt() const
{
    if (!effectiveUntil) return std::nullopt;
    return opening(*effectiveUntil + days{1});
}

bool Policy::isInForceAt(Instant instant) const
{
    const auto start = startsAt();
    const auto end = endsAt();
    return (!start || *start <= instant) && (!end || instant < *end);
}

const Window& Policy::windowFor(const Subject& subject) const
{
    for (const auto& each : windows)
        if (each.scope.fits(subject)) return each;
    return window;
}

LastDay Policy::lastDayFor(const Subject& subject, Day boughtOn, std::optional<int> instead) const
{
    const auto& own = windowFor(subject);
    const auto length = instead.value_or(own.days);
    LastDay last{boughtOn + days{length}, length, &own, nullptr};
    for (const auto& season : seasons) {
        if (!season.scope.fits(subject)) continue;
        const auto until = season.lastDayFor(boughtOn);
        if (until && *until > last.day)
            last = {*until, static_cast<int>((*until - boughtOn).count()), &own, &season};
    }
    return last;
}

const ApprovalTier* Policy::tierFor(Money amount) const
{
    const auto enough = [&amount](const ApprovalTier& tier) {
        return !tier.upTo || (tier.upTo->currency() == amount.currency() && amount <= *tier.upTo);
    };
    const auto tier = std::ranges::find_if(approvals, enough);
    return tier == approvals.end() ? nullptr : &*tier;
}

bool Policy::isIn(std::string_view group, std::string_view customer) const
{
    const auto known = std::ranges::find(customers, group, &CustomerGroup::name);
    return known != customers.end() && known->has(customer);
}

std::string Policy::cite(std::string_view rule) const
{
    return "policy " + id + " " + std::to_string(version) + " §" + std::string(rule);
}

} // namespace reprise::policy
