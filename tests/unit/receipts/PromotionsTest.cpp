#include "ReceiptSamples.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <functional>

using namespace reprise;
using namespace reprise::samples;
using namespace reprise::receipts;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Two shirts at 10.00, a tie at 5.00 and a book at 4.00; shirts and tie are 3.00 cheaper together.
Receipt outfit()
{
    auto sale = receipt({line(1, 2, 1000), line(2, 1, 500), line(3, 1, 400)});
    sale.promotions = {{"OUTFIT", {1, 2}, pence(300)}};
    return sale;
}

std::string reasonFor(const std::function<void(Receipt&)>& bend)
{
    auto sale = outfit();
    bend(sale);
    const auto frozen = freezeShares(std::move(sale));
    return frozen ? std::string() : frozen.error().detail;
}

} // namespace

SCENARIO("A promotion's discount is shared over its own lines", "[receipts]")
{
    auto sale = outfit();
    sale.discount = pence(260);
    const auto frozen = freezeShares(sale);
    REQUIRE(frozen);
    CHECK(frozen->lines[0].promotions == std::vector<PromotionShare>{{"OUTFIT", pence(240)}});
    CHECK(frozen->lines[1].promotions == std::vector<PromotionShare>{{"OUTFIT", pence(60)}});
    CHECK(frozen->lines[2].promotions.empty());

    THEN("the receipt's own is shared by what the lines cost after it")
    {
        CHECK(frozen->lines[0].discountShare == pence(176));
        CHECK(frozen->lines[1].discountShare == pence(44));
        CHECK(frozen->lines[2].discountShare == pence(40));
        CHECK(frozen->total() == pence(2900 - 300 - 260));
    }
    THEN("freezing again changes nothing")
    {
        CHECK(*freezeShares(*frozen) == *frozen);
    }
}

TEST_CASE("A promotion that can't be is refused by name", "[receipts]")
{
    CHECK(reasonFor([](Receipt&) {}).empty());
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.promotions[0].id.clear(); }),
               ContainsSubstring("no id"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.promotions.push_back(sale.promotions[0]); }),
               ContainsSubstring("OUTFIT") && ContainsSubstring("used twice"));
    CHECK_THAT(reasonFor([](Receipt& sale) {
                   sale.promotions[0].lines = {1, 9};
               }),
               ContainsSubstring("line 9"));
    CHECK_THAT(reasonFor([](Receipt& sale) {
                   sale.promotions[0].lines = {1, 1};
               }),
               ContainsSubstring("named twice"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.promotions[0].lines.clear(); }),
               ContainsSubstring("no lines"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.promotions[0].discount = pence(-1); }),
               ContainsSubstring("negative"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.promotions[0].discount = pence(2501); }),
               ContainsSubstring("OUTFIT") && ContainsSubstring("more than its lines cost"));
}
