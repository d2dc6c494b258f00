#include "reprise/people/PinStrength.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace reprise::people;

namespace {

std::optional<PinWeakness> weakness(const std::string& pin, const std::string& number = "1042")
{
    return weaknessOf(pin, number);
}

} // namespace

TEST_CASE("PINs that are guessed first are weak, and it is said why", "[people]")
{
    for (const auto* pin : {"", "1", "2468", "48291"})
        CHECK(weakness(pin) == PinWeakness::Short);
    for (const auto* pin : {"000000", "777777", "121212", "123123", "48294829"})
        CHECK(weakness(pin) == PinWeakness::Repeated);
    for (const auto* pin : {"123456", "654321", "890123", "3210987", "23456789"})
        CHECK(weakness(pin) == PinWeakness::Run);
    for (const auto* pin : {"311299", "123199", "991231", "24121986", "12241986", "19861224"})
        CHECK(weakness(pin) == PinWeakness::Date);
    CHECK(weakness("991042") == PinWeakness::OwnNumber);
    CHECK(weakness("739204", "7") == std::nullopt);
    CHECK(weaknessSentence(PinWeakness::Date) == "is a date");
}

TEST_CASE("Other PINs are strong", "[people]")
{
    for (const auto* pin : {"482915", "739204", "904713", "80417735", "99887766", "24122986x",
                            "correct horse", "4829150"})
        CHECK_FALSE(weakness(pin));
}
