#include "reprise/calendar/TimeZone.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace std::chrono_literals;

namespace {

const auto london = *TimeZone::named("Europe/London");
const auto kolkata = *TimeZone::named("Asia/Kolkata");
const auto newYork = *TimeZone::named("America/New_York");

std::string utc(std::string_view text, const TimeZone& zone = london)
{
    const auto instant = parseInstant(text, zone);
    return instant ? isoUtc(*instant) : instant.error().detail;
}

} // namespace

TEST_CASE("A time with an offset means the same everywhere", "[calendar]")
{
    CHECK(utc("2026-11-22T10:00:00Z") == "2026-11-22T10:00:00Z");
    CHECK(utc("2026-11-22T10:00:00+05:30") == "2026-11-22T04:30:00Z");
    CHECK(utc("2026-11-22T10:00:00-0430") == "2026-11-22T14:30:00Z");
    CHECK(utc("2026-11-22T10:00:00+01") == "2026-11-22T09:00:00Z");
    CHECK(utc("2026-11-22T10:00Z") == "2026-11-22T10:00:00Z");
    CHECK(utc("2026-11-22T10:00:00.5Z") == "2026-11-22T10:00:00.500Z");
    CHECK(utc("2026-11-22T10:00:00.1239999Z") == "2026-11-22T10:00:00.123Z");
    CHECK(utc("1969-12-31T23:59:59.999Z") == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("A time without an offset is on the clocks of the zone", "[calendar]")
{
    CHECK(utc("2026-07-01T10:00:00") == "2026-07-01T09:00:00Z");
    CHECK(utc("2026-01-01 10:00:00") == "2026-01-01T10:00:00Z");
    CHECK(utc("2026-07-01") == "2026-06-30T23:00:00Z");
    CHECK(utc("2026-07-01", newYork) == "2026-07-01T04:00:00Z");
}

TEST_CASE("What is no time is refused", "[calendar]")
{
    for (const auto* text :
         {"", "10:00", "2026-11-22T", "2026-11-22T10", "2026-11-22T24:00:00Z",
          "2026-11-22T10:60:00Z", "2026-11-22T10:00:60Z", "2026-11-22T10:00:00.Z",
          "2026-11-22T10:00:00+24:00", "2026-11-22T10:00:00+1", "2026-11-22T10:00:00z",
          "2026-11-22T10:00:00+05:3", "2026-11-22T10:00:00Z ", "2026-11-22x10:00:00",
          "22.11.2026 10:00", "2026-02-30T10:00:00Z", "2026-11-22T10:00:00+05:30x"})
        CHECK(parseInstant(text, london).error().code == ErrorCode::Invalid);
}

TEST_CASE("A moment is written on the clocks of a zone", "[calendar]")
{
    const auto moment = *parseInstant("2026-07-01T22:30:00.250Z", london);
    CHECK(isoLocal(moment, london) == "2026-07-01T23:30:00.250+01:00");
    CHECK(isoLocal(moment, kolkata) == "2026-07-02T04:00:00.250+05:30");
    CHECK(isoLocal(moment, newYork) == "2026-07-01T18:30:00.250-04:00");
}

TEST_CASE("Whatever is written reads back as the same moment", "[calendar]")
{
    CHECK(rc::check([] {
        const auto since = *rc::gen::inRange<std::int64_t>(-5'000'000'000'000, 60'000'000'000'000);
        const Instant moment{std::chrono::milliseconds{since}};
        RC_ASSERT(*parseInstant(isoUtc(moment), newYork) == moment);
        RC_ASSERT(*parseInstant(isoLocal(moment, london), newYork) == moment);
    }));
}
