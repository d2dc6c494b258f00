#include "reprise/calendar/TimeZone.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace std::chrono_literals;

namespace {

const auto london = *TimeZone::named("Europe/London");

} // namespace

TEST_CASE("Zones go by their names in the tz database", "[calendar]")
{
    CHECK(london.name() == "Europe/London");
    for (const auto* name : {"", "Europe/Lundun", "../etc/passwd", "/etc/passwd", "GMT+99"})
        CHECK(TimeZone::named(name).error().code == ErrorCode::NotFound);
}

SCENARIO("The clocks change", "[calendar]")
{
    GIVEN("the hour that London skips in spring")
    {
        THEN("a time in it is the moment of the jump")
        {
            CHECK(isoUtc(*parseInstant("2026-03-29T01:30:00", london)) == "2026-03-29T01:00:00Z");
            CHECK(isoUtc(*parseInstant("2026-03-29T00:59:59", london)) == "2026-03-29T00:59:59Z");
            CHECK(isoUtc(*parseInstant("2026-03-29T02:00:00", london)) == "2026-03-29T01:00:00Z");
        }
    }
    GIVEN("the hour that London shows twice in autumn")
    {
        THEN("a time in it is the earlier one")
        {
            CHECK(isoUtc(*parseInstant("2026-10-25T01:30:00", london)) == "2026-10-25T00:30:00Z");
            CHECK(isoUtc(*parseInstant("2026-10-25T02:00:00", london)) == "2026-10-25T02:00:00Z");
        }
    }
    GIVEN("a place whose day begins with a jump")
    {
        const auto santiago = *TimeZone::named("America/Santiago");
        THEN("the start of that day is the jump")
        {
            CHECK(isoUtc(*parseInstant("2025-09-07", santiago)) == "2025-09-07T04:00:00Z");
        }
    }
    GIVEN("a summer beyond the years that files of zones list one by one")
    {
        THEN("summer time still holds")
        {
            CHECK(isoUtc(*parseInstant("2036-07-01T12:00:00", london)) == "2036-07-01T11:00:00Z");
        }
    }
}

TEST_CASE("The day is the one on the wall of the place", "[calendar]")
{
    const auto lateEvening = *parseInstant("2026-07-01T23:30:00Z", london);
    CHECK(isoDay(london.dayOf(lateEvening)) == "2026-07-02");
    CHECK(isoDay(TimeZone::named("America/New_York")->dayOf(lateEvening)) == "2026-07-01");
    CHECK(isoDay(TimeZone::named("Pacific/Kiritimati")->dayOf(lateEvening)) == "2026-07-02");
    CHECK(london.localTime(lateEvening) == LocalTime{*parseDay("2026-07-02") + 30min});
}
