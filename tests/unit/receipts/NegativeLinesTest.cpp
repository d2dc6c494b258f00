#include "ReceiptSamples.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::samples;
using namespace reprise::receipts;
using Catch::Matchers::ContainsSubstring;

namespace {

Line negative(int number, std::int64_t quantity, std::int64_t unitPrice, std::int64_t tax = 0)
{
    auto made = line(number, quantity, unitPrice);
    made.tax = pence(tax);
    return made;
}

std::string reasonFor(Receipt sale)
{
    const auto frozen = freezeShares(std::move(sale));
    return frozen ? std::string() : frozen.error().detail;
}

} // namespace

SCENARIO("A coupon line is a discount on what was sold, and takes its tax along", "[receipts]")
{
    auto sale = receipt({negative(1, 1, 1200, 200), negative(2, 1, 600, 100), line(3, 1, 200),
                         negative(4, 1, -500, -30)});
    sale.tenders = {tender("card", 1500)};
    const auto frozen = freezeShares(sale);
    REQUIRE(frozen);
    REQUIRE(frozen->lines.size() == 3);
    CHECK(frozen->discount == pence(500));
    CHECK(frozen->lines[0].discountShare == pence(300));
    CHECK(frozen->lines[0].tax == pence(180));
    CHECK(frozen->lines[1].tax == pence(90));
    CHECK(frozen->lines[2].tax == pence(0));
    CHECK(*freezeShares(*frozen) == *frozen);
}

SCENARIO("Goods handed in with a sale paid for a part of it", "[receipts]")
{
    auto sale = receipt({line(1, 1, 1210), negative(2, -1, 605)});
    sale.tenders = {tender("card", 605)};
    auto frozen = freezeShares(sale);
    REQUIRE(frozen);
    REQUIRE(frozen->tenders.size() == 2);
    CHECK(frozen->tenders[1] == tender("in_kind", 605));
    CHECK(frozen->total() == pence(1210));
    CHECK(*freezeShares(*frozen) == *frozen);

    WHEN("they are empties at a price below zero")
    {
        sale.lines[1] = negative(2, 2, -25);
        sale.lines[1].traits = {"deposit_return"};
        sale.tenders = {tender("card", 1160)};
        frozen = freezeShares(sale);
        REQUIRE(frozen);
        CHECK(frozen->tenders[1] == tender("in_kind", 50));
        CHECK(frozen->discount == pence(0));
    }
    WHEN("they are worth more than what was sold, the till pays out")
    {
        sale.lines[1] = negative(2, -2, 800);
        sale.tenders = {tender("cash", -390)};
        frozen = freezeShares(sale);
        REQUIRE(frozen);
        CHECK(frozen->tenders == std::vector{tender("in_kind", 1210)});
    }
    WHEN("nobody knows how the rest was paid")
    {
        sale.tenders.clear();
        CHECK(freezeShares(sale)->tenders.empty());
    }
}

TEST_CASE("A line below zero that makes no sense is refused by number", "[receipts]")
{
    CHECK_THAT(reasonFor(receipt({line(1, 1, 500), negative(2, -1, -100)})),
               ContainsSubstring("line 2") && ContainsSubstring("as negative as"));
    CHECK_THAT(reasonFor(receipt({line(1, 1, 500), negative(2, 1, -100, 20)})),
               ContainsSubstring("line 2") && ContainsSubstring("tax"));
    CHECK_THAT(reasonFor(receipt({line(1, 1, 500), negative(2, 1, -100, -20)})),
               ContainsSubstring("line 2") && ContainsSubstring("more tax off"));
    CHECK_THAT(reasonFor(receipt({line(1, 1, 500), negative(2, 1, -501)})),
               ContainsSubstring("discount"));
    CHECK_THAT(reasonFor(receipt({negative(1, -1, 100)})), ContainsSubstring("no lines"));
    auto paidOut = receipt({line(1, 1, 500), negative(2, -1, 600)});
    paidOut.tenders = {tender("cash", -700)};
    CHECK_THAT(reasonFor(paidOut), ContainsSubstring("paid out"));
    paidOut.tenders = {tender("cash", -50)};
    CHECK_THAT(reasonFor(paidOut), ContainsSubstring("tenders sum"));
}
