#include "ReceiptSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::samples;
using namespace reprise::receipts;

TEST_CASE("A line is worth what was paid for it", "[receipts]")
{
    auto six = line(1, 6, 255);
    six.discount = pence(100);
    six.tax = pence(238);

    CHECK(six.net() == pence(1430));
    CHECK(six.gross() == pence(1430));

    six.taxMode = TaxMode::Added;
    CHECK(six.net() == pence(1430));
    CHECK(six.gross() == pence(1668));

    six.discountShare = pence(30);
    CHECK(six.net() == pence(1400));
}

TEST_CASE("A receipt is worth its lines and the rounding of the cash", "[receipts]")
{
    auto sale = receipt({line(1, 2, 100), line(4, 1, 53)});
    sale.rounding = pence(2);

    CHECK(sale.total() == pence(255));
    CHECK(sale.line(4)->unitPrice == pence(53));
    CHECK(sale.line(2) == nullptr);
}

TEST_CASE("A trait counts with and without a value", "[receipts]")
{
    const Traits traits{"final_sale", "age_restricted:18"};
    CHECK(hasTrait(traits, trait::finalSale));
    CHECK(hasTrait(traits, trait::ageRestricted));
    CHECK_FALSE(hasTrait(traits, "age"));
    CHECK_FALSE(hasTrait(traits, "final_sale:1"));
}
