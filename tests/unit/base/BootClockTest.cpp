// How long it is between two moments on the clock that nobody can set.
#include "reprise/base/BootClock.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace std::chrono_literals;

TEST_CASE("Time passes within one start of the machine, and forwards", "[base]")
{
    CHECK(between({"a", 5s}, {"a", 7s}) == 2s);
    CHECK(between({"a", 5s}, {"a", 5s}) == 0s);
    CHECK_FALSE(between({"a", 5s}, {"a", 4s}));
    CHECK_FALSE(between({"a", 5s}, {"b", 7s}));
    CHECK_FALSE(between({"", 5s}, {"", 7s})); // Which start it was can't be told.
}
