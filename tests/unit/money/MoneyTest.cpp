#include "reprise/money/Money.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <rapidcheck.h>

using namespace reprise;

namespace {

const auto gbp = *Currency::parse("GBP");
const auto jpy = *Currency::parse("JPY");
const auto kwd = *Currency::parse("KWD");

} // namespace

TEST_CASE("Decimals are read exactly", "[money]")
{
    CHECK(Money::parse("2.55", gbp)->minor() == 255);
    CHECK(Money::parse("2.5", gbp)->minor() == 250);
    CHECK(Money::parse("8", gbp)->minor() == 800);
    CHECK(Money::parse("-4.01", gbp)->minor() == -401);
    CHECK(Money::parse("0.85000", gbp)->minor() == 85);
    CHECK(Money::parse("0000000000000000000000001.10", gbp)->minor() == 110);
    CHECK(Money::parse("120", jpy)->minor() == 120);
    CHECK(Money::parse("120.00", jpy)->minor() == 120);
    CHECK(Money::parse("1.234", kwd)->minor() == 1234);
    CHECK(Money::parse("10000000000.00", gbp)->minor() == Money::maxMinor);
}

TEST_CASE("What is no exact amount is refused", "[money]")
{
    for (const auto* text :
         {"", "-", ".5", "5.", "1,00", "+1", "1e3", " 1", "1 ", "0.001", "--1", "1.2.3", "0x10",
          "NaN", "10000000000.01", "99999999999999999999999999"})
        CHECK(Money::parse(text, gbp).error().code == ErrorCode::Invalid);
    CHECK(Money::parse("0.5", jpy).error().code == ErrorCode::Invalid);
}

TEST_CASE("An amount is written as a plain decimal", "[money]")
{
    CHECK(Money::fromMinor(255, gbp).decimal() == "2.55");
    CHECK(Money::fromMinor(-5, gbp).decimal() == "-0.05");
    CHECK(Money::fromMinor(0, gbp).decimal() == "0.00");
    CHECK(Money::fromMinor(120, jpy).decimal() == "120");
    CHECK(Money::fromMinor(7, kwd).decimal() == "0.007");
    CHECK(Money::fromMinor(std::numeric_limits<std::int64_t>::min(), gbp).decimal()
          == "-92233720368547758.08");
}

TEST_CASE("Reading and writing are each other's inverse", "[money]")
{
    CHECK(rc::check([] {
        const auto minor = *rc::gen::inRange<std::int64_t>(-Money::maxMinor, Money::maxMinor + 1);
        const auto currency = *rc::gen::element(gbp, jpy, kwd);
        const auto amount = Money::fromMinor(minor, currency);
        RC_ASSERT(*Money::parse(amount.decimal(), currency) == amount);
    }));
}

TEST_CASE("Amounts of one currency add, subtract, multiply and compare", "[money]")
{
    const auto two = Money::fromMinor(200, gbp);
    const auto three = Money::fromMinor(300, gbp);
    CHECK(two + three == Money::fromMinor(500, gbp));
    CHECK(two - three == -Money::fromMinor(100, gbp));
    CHECK(three * 4 == Money::fromMinor(1200, gbp));
    CHECK(two < three);
    CHECK(Money::fromMinor(200, jpy) != two);
}
