#include "reprise/goods/TaxRate.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using goods::TaxRate;
using receipts::TaxMode;

namespace {

std::int64_t taxOf(std::int64_t price, const char* rate, TaxMode mode)
{
    const auto parsed = TaxRate::parse(rate);
    REQUIRE(parsed);
    return parsed->of(Money::fromMinor(price, *Currency::parse("GBP")), mode).minor();
}

} // namespace

TEST_CASE("A rate is percent, in one spelling; a fraction says the same", "[goods]")
{
    CHECK(TaxRate::parse("20")->decimal() == "20");
    CHECK(TaxRate::parse("20.00")->decimal() == "20");
    CHECK(TaxRate::parse("5.5")->decimal() == "5.5");
    CHECK(TaxRate::parse("0")->isZero());
    CHECK(TaxRate::parse("0.2")->decimal() == "20");
    CHECK(TaxRate::parse("0.055")->decimal() == "5.5");
    CHECK(TaxRate::parse("1")->decimal() == "1");
    CHECK(TaxRate::parse("7.2500000")->decimal() == "7.25");
}

TEST_CASE("What is no rate is refused", "[goods]")
{
    for (const auto* text : {"", "-1", "20%", "1001", "5.", ".5", "1e2", "5.00001", "99999"}) {
        INFO(text);
        CHECK_FALSE(TaxRate::parse(text));
    }
}

TEST_CASE("The tax in a price and on top of one, rounded once", "[goods]")
{
    CHECK(taxOf(12'000, "20", TaxMode::Included) == 2'000);
    CHECK(taxOf(8'000, "20", TaxMode::Included) == 1'333);
    CHECK(taxOf(10'000, "20", TaxMode::Added) == 2'000);
    CHECK(taxOf(255, "8.875", TaxMode::Added) == 23); // 22.63
    CHECK(taxOf(250, "1", TaxMode::Added) == 3);      // 2.5, half away from zero.
    CHECK(taxOf(100, "250", TaxMode::Added) == 250);
    CHECK(taxOf(100, "0", TaxMode::Included) == 0);
}

TEST_CASE("F01, F02: the VAT in 24.99 is 4.17, to the nearest penny and never rounded down",
          "[goods]")
{
    CHECK(taxOf(2499, "20", TaxMode::Included) == 417); // 4.1650
}
