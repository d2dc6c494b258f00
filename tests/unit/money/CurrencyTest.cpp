#include "reprise/money/Currency.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;

TEST_CASE("A currency knows its minor unit", "[money]")
{
    CHECK(Currency::parse("GBP")->exponent() == 2);
    CHECK(Currency::parse("JPY")->exponent() == 0);
    CHECK(Currency::parse("KWD")->exponent() == 3);
    CHECK(Currency::parse("CLF")->exponent() == 4);
    CHECK(Currency::parse("ISK")->exponent() == 0);
    CHECK(Currency::parse("GBP")->minorPerMajor() == 100);
    CHECK(Currency::parse("JPY")->minorPerMajor() == 1);
    CHECK(Currency::parse("KWD")->minorPerMajor() == 1000);
    CHECK(Currency::parse("ZWG")->code() == "ZWG");
    CHECK(Currency::parse("AED")->code() == "AED");
}

TEST_CASE("What is no currency is refused", "[money]")
{
    for (const auto* code : {"", "gbp", "GB", "GBPX", "XAU", "XTS", "DEM", "ZZZ", "AAA"})
        CHECK(Currency::parse(code).error().code == ErrorCode::Invalid);
}
