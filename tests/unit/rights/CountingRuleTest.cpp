// Each statute's own way of counting, on the dates where they differ.
#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;

namespace {

std::string daysOf(CountingRule count, int length, std::string_view event)
{
    return isoDay(lastDay({length, PeriodUnit::Days, count}, on(event), {}));
}

std::string monthsOf(CountingRule count, int length, std::string_view event)
{
    return isoDay(lastDay({length, PeriodUnit::Months, count}, on(event), {}));
}

} // namespace

TEST_CASE("Days are counted from the day after, from the day itself or after it",
          "[rights][counting]")
{
    using enum CountingRule;
    CHECK(daysOf(BeginDayAfter, 30, "2026-03-01") == "2026-03-31");
    CHECK(daysOf(BeginWith, 30, "2026-03-01") == "2026-03-30");
    CHECK(daysOf(After, 30, "2026-03-01") == "2026-03-31");
    CHECK(daysOf(LaterOfBothReadings, 14, "2026-09-01") == "2026-09-15");
    CHECK(daysOf(BeginWith, 1, "2026-03-01") == "2026-03-01");

    // Over the end of a month, a year and a leap day.
    CHECK(daysOf(BeginDayAfter, 30, "2027-01-30") == "2027-03-01");
    CHECK(daysOf(BeginDayAfter, 30, "2028-01-30") == "2028-02-29");
    CHECK(daysOf(BeginDayAfter, 30, "2026-12-05") == "2027-01-04");
    CHECK(daysOf(After, 14, "2100-02-20") == "2100-03-06");
}

TEST_CASE("Months after a day end on the day of the same number, or with the month",
          "[rights][counting]")
{
    using enum CountingRule;
    CHECK(monthsOf(After, 72, "2020-03-10") == "2026-03-10");
    CHECK(monthsOf(After, 72, "2020-02-29") == "2026-02-28");
    CHECK(monthsOf(After, 48, "2024-02-29") == "2028-02-29");
    CHECK(monthsOf(After, 6, "2026-08-31") == "2027-02-28");
    CHECK(monthsOf(After, 1, "2026-01-31") == "2026-02-28");
    CHECK(monthsOf(After, 12, "2026-12-31") == "2027-12-31");
}

TEST_CASE("Months beginning with a day end on the day before the one of the same number",
          "[rights][counting]")
{
    using enum CountingRule;
    CHECK(monthsOf(BeginWith, 6, "2026-01-15") == "2026-07-14");
    CHECK(monthsOf(BeginWith, 6, "2026-03-01") == "2026-08-31");
    CHECK(monthsOf(BeginWith, 12, "2026-03-01") == "2027-02-28");
    CHECK(monthsOf(BeginWith, 12, "2027-03-01") == "2028-02-29");
    // No such day in that month: the month's last.
    CHECK(monthsOf(BeginWith, 6, "2025-08-31") == "2026-02-28");
    CHECK(monthsOf(BeginWith, 6, "2025-08-29") == "2026-02-28");
    CHECK(monthsOf(BeginWith, 6, "2027-08-29") == "2028-02-28");
    CHECK(monthsOf(BeginWith, 6, "2027-08-30") == "2028-02-29");
    CHECK(monthsOf(BeginWith, 1, "2026-01-31") == "2026-02-28");
    CHECK(monthsOf(BeginWith, 1, "2026-01-01") == "2026-01-31");
}

TEST_CASE("Months that begin on the day after run a day longer, and not always",
          "[rights][counting]")
{
    using enum CountingRule;
    CHECK(monthsOf(BeginDayAfter, 6, "2026-01-15") == "2026-07-15");
    CHECK(monthsOf(BeginDayAfter, 6, "2026-02-28") == "2026-08-31");
    CHECK(monthsOf(BeginDayAfter, 6, "2026-08-30") == "2027-02-28");
    CHECK(monthsOf(BeginDayAfter, 6, "2026-08-31") == "2027-02-28");
    CHECK(monthsOf(BeginNextMidnight, 60, "2021-03-10") == "2026-03-10");
    CHECK(monthsOf(BeginNextMidnight, 60, "2021-02-28") == "2026-02-28");
    CHECK(monthsOf(BeginNextMidnight, 60, "2023-02-28") == "2028-02-29");
}

TEST_CASE("Day 1 is the day that the rule begins with", "[rights][counting]")
{
    using enum CountingRule;
    CHECK(firstDay(BeginWith, on("2026-03-01")) == on("2026-03-01"));
    for (const auto rule : {BeginDayAfter, After, BeginNextMidnight, LaterOfBothReadings})
        CHECK(firstDay(rule, on("2026-02-28")) == on("2026-03-01"));
}

TEST_CASE("A period that rolls ends on a working day", "[rights][counting]")
{
    const std::vector holidays{on("2026-10-26"), on("2026-12-25"), on("2026-12-28")};
    const auto rolled = [&holidays](std::string_view day) {
        return isoDay(workingDayFrom(on(day), holidays));
    };
    CHECK(rolled("2026-10-23") == "2026-10-23");
    CHECK(rolled("2026-10-24") == "2026-10-27"); // Saturday, Sunday, holiday.
    CHECK(rolled("2026-10-26") == "2026-10-27");
    CHECK(rolled("2026-12-25") == "2026-12-29");
    // Past the end of the list only weekends are known.
    CHECK(rolled("2031-12-25") == "2031-12-25");
    CHECK(rolled("2031-12-27") == "2031-12-29");

    const Period rolling{14, PeriodUnit::Days, CountingRule::After, Roll::NextWorkingDay};
    CHECK(isoDay(lastDay(rolling, on("2026-10-12"), holidays)) == "2026-10-27");
    auto still = rolling;
    still.roll = Roll::None;
    CHECK(isoDay(lastDay(still, on("2026-10-12"), holidays)) == "2026-10-26");
}

TEST_CASE("Midnight is local, on both sides of every change of the clocks", "[rights][counting]")
{
    const auto dayOf = [](const std::string& zone, std::string_view moment) {
        const auto there = *TimeZone::named(zone);
        return isoDay(there.dayOf(*parseInstant(moment, there)));
    };
    CHECK(dayOf("Europe/London", "2026-03-28T23:30:00Z") == "2026-03-28");
    CHECK(dayOf("Europe/London", "2026-03-29T23:30:00Z") == "2026-03-30");
    CHECK(dayOf("Europe/London", "2026-10-24T23:30:00Z") == "2026-10-25");
    CHECK(dayOf("Europe/London", "2026-10-25T23:30:00Z") == "2026-10-25");
    CHECK(dayOf("Europe/Brussels", "2026-03-29T22:30:00Z") == "2026-03-30");
    CHECK(dayOf("Europe/Brussels", "2026-10-25T22:30:00Z") == "2026-10-25");
    CHECK(dayOf("America/Los_Angeles", "2026-11-02T07:30:00Z") == "2026-11-01");
    CHECK(dayOf("America/Los_Angeles", "2026-11-01T06:30:00Z") == "2026-10-31");
}

TEST_CASE("A rule is known by its spelling, and only where it makes sense", "[rights][counting]")
{
    CHECK(*parseCountingRule("after", PeriodUnit::Months) == CountingRule::After);
    CHECK(*parseCountingRule("begin_with", PeriodUnit::Days) == CountingRule::BeginWith);
    CHECK(*parseCountingRule("begin_next_midnight", PeriodUnit::Months)
          == CountingRule::BeginNextMidnight);
    CHECK_FALSE(parseCountingRule("begin_next_midnight", PeriodUnit::Days));
    CHECK_FALSE(parseCountingRule("later_of_both_readings", PeriodUnit::Months));
    CHECK(parseCountingRule("calendar_days", PeriodUnit::Days).error().detail
          == "unknown counting rule, expected one of begin_day_after, begin_with, after, "
             "later_of_both_readings");
}

TEST_CASE("No rule ends a later start earlier, or a longer period sooner",
          "[rights][counting][property]")
{
    CHECK(rc::check([] {
        const Period period{*rc::gen::inRange(1, 100),
                            *rc::gen::element(PeriodUnit::Days, PeriodUnit::Months),
                            static_cast<CountingRule>(*rc::gen::inRange(0, 5)),
                            *rc::gen::element(Roll::None, Roll::NextWorkingDay)};
        const auto start = on("2019-01-01") + std::chrono::days{*rc::gen::inRange(0, 5000)};
        const auto& holidays = packOf("GB-SCT").holidays;
        const auto last = lastDay(period, start, holidays);
        auto longer = period;
        ++longer.length;
        RC_ASSERT(last >= start);
        RC_ASSERT(lastDay(period, start + std::chrono::days{1}, holidays) >= last);
        RC_ASSERT(lastDay(longer, start, holidays) >= last);
    }));
}
