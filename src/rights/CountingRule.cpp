#include "reprise/rights/CountingRule.h"

#include <algorithm>
#include <array>

namespace reprise::rights {

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

struct Spelling {
    CountingRule rule;
    std::string_view name;
    bool forDays;
    bool forMonths;
};

constexpr std::array spellings{
    Spelling{CountingRule::BeginDayAfter, "begin_day_after", true, true},
    Spelling{CountingRule::BeginWith, "begin_with", true, true},
    Spelling{CountingRule::After, "after", true, true},
    Spelling{CountingRule::BeginNextMidnight, "begin_next_midnight", false, true},
    Spelling{CountingRule::LaterOfBothReadings, "later_of_both_readings", true, false},
};

year_month_day monthsOn(Day day, int months)
{
    return year_month_day{day} + std::chrono::months{months};
}

/// The last day of that month where the month is too short.
Day clamped(const year_month_day& date)
{
    if (date.ok()) return Day{date};
    return Day{date.year() / date.month() / std::chrono::last};
}

/// The corresponding date rule, Dodds v Walker [1981]: a period of months ends with the day of the
/// same number, or with the month where it has no such day.
Day monthsAfter(Day day, int months)
{
    return clamped(monthsOn(day, months));
}

/// As above, less the day that is counted in; a month without the corresponding day is counted out.
Day monthsBeginningWith(Day day, int months)
{
    const auto date = monthsOn(day, months);
    return date.ok() ? Day{date} - days{1} : clamped(date);
}

Day afterMonths(CountingRule count, Day event, int months)
{
    if (count == CountingRule::After) return monthsAfter(event, months);
    return monthsBeginningWith(firstDay(count, event), months);
}

} // namespace

Result<CountingRule> parseCountingRule(std::string_view name, PeriodUnit unit)
{
    std::string known;
    for (const auto& each : spellings) {
        if (unit == PeriodUnit::Days ? !each.forDays : !each.forMonths) continue;
        if (each.name == name) return each.rule;
        known += (known.empty() ? "" : ", ") + std::string(each.name);
    }
    return Error{ErrorCode::Invalid, "unknown counting rule, expected one of " + known};
}

Day firstDay(CountingRule count, Day event)
{
    return count == CountingRule::BeginWith ? event : event + days{1};
}

Day lastDay(const Period& period, Day event, std::span<const Day> holidays)
{
    const auto last = period.unit == PeriodUnit::Months
                          ? afterMonths(period.count, event, period.length)
                          : firstDay(period.count, event) + days{period.length - 1};
    return period.roll == Roll::NextWorkingDay ? workingDayFrom(last, holidays) : last;
}

Day workingDayFrom(Day day, std::span<const Day> holidays)
{
    const auto isFree = [holidays](Day each) {
        const std::chrono::weekday weekday{each};
        return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday
               || std::ranges::binary_search(holidays, each);
    };
    while (isFree(day))
        day += days{1};
    return day;
}

} // namespace reprise::rights
