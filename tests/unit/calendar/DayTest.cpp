#include "reprise/calendar/Day.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace std::chrono_literals;

TEST_CASE("A date of the calendar is read and written", "[calendar]")
{
    CHECK(*parseDay("2026-11-22") == Day{2026y / 11 / 22});
    CHECK(*parseDay("2024-02-29") == Day{2024y / 2 / 29});
    CHECK(isoDay(Day{2026y / 3 / 1}) == "2026-03-01");
    CHECK(isoDay(Day{999y / 12 / 31}) == "0999-12-31");
}

TEST_CASE("What is no date is refused", "[calendar]")
{
    for (const auto* text :
         {"", "2026", "2026-11", "2026-11-2", "2026-11-022", "26-11-22", "2026/11/22", "2026-02-29",
          "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "-026-01-01", " 2026-01-01",
          "2026-01-01 ", "2026-1a-01"})
        CHECK(parseDay(text).error().code == ErrorCode::Invalid);
}
