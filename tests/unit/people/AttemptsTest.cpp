#include "reprise/people/Attempts.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::people;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::sys_days{std::chrono::November / 22 / 2026}};

WrongAttempts wrong(int times, Instant at = start)
{
    WrongAttempts attempts;
    for (int count = 0; count < times; ++count)
        attempts = attempts.oneMore(at);
    return attempts;
}

std::chrono::milliseconds lockAfter(int times)
{
    const auto until = wrong(times).lockedAt(start);
    return until ? *until - start : 0ms;
}

} // namespace

TEST_CASE("The fifth wrong attempt locks, and every further one for twice as long", "[people]")
{
    for (const int free : {0, 1, 4})
        CHECK(lockAfter(free) == 0s);
    CHECK(lockAfter(5) == 30s);
    CHECK(lockAfter(6) == 60s);
    CHECK(lockAfter(7) == 120s);
    CHECK(lockAfter(9) == 480s);
    CHECK(lockAfter(10) == 15min);
    CHECK(lockAfter(1'000) == 15min);
}

TEST_CASE("Every tenth wrong attempt in a row is an alarm", "[people]")
{
    CHECK_FALSE(wrong(0).isAlarm());
    CHECK_FALSE(wrong(9).isAlarm());
    CHECK(wrong(10).isAlarm());
    CHECK_FALSE(wrong(11).isAlarm());
    CHECK(wrong(20).isAlarm());
}

SCENARIO("A lock ends by the clock, and a clock set back doesn't end it", "[people]")
{
    const auto five = wrong(5);
    CHECK(five.lockedAt(start + 29'999ms));
    CHECK_FALSE(five.lockedAt(start + 30s));

    CHECK(five.lockedAt(start - 24h));
    CHECK(five.lockedAt(Instant{}));
    THEN("a further wrong one with the clock set back locks from the latest moment seen")
    {
        const auto six = five.oneMore(start - 24h);
        CHECK(six.lastAt == start);
        CHECK(six.lockedUntil == start + 60s);
    }
}
