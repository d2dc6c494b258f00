#include "ReceiptSamples.h"

#include "reprise/money/Shares.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <functional>
#include <limits>
#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::samples;
using namespace reprise::receipts;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Why a good receipt of two lines is refused once `bend` has been at it; empty when it isn't.
std::string reasonFor(const std::function<void(Receipt&)>& bend)
{
    auto sale = receipt({line(1, 6, 255), line(2, 1, 50)});
    bend(sale);
    const auto frozen = freezeShares(std::move(sale));
    if (frozen) return {};
    CHECK(frozen.error().code == ErrorCode::Invalid);
    return frozen.error().detail;
}

} // namespace

SCENARIO("The receipt's discount is shared over its lines once and for all", "[receipts]")
{
    GIVEN("three equal lines, out of order, and a pound off")
    {
        auto sale = receipt({line(3, 1, 500), line(1, 1, 500), line(2, 1, 500)});
        sale.discount = pence(100);
        sale.tenders = {tender("card", 1400)};

        WHEN("it comes in")
        {
            const auto frozen = freezeShares(sale);
            REQUIRE(frozen);

            THEN("the lines stand in order and the odd penny is with the lowest number")
            {
                CHECK(frozen->lines[0].number == 1);
                CHECK(frozen->lines[0].discountShare == pence(34));
                CHECK(frozen->lines[1].discountShare == pence(33));
                CHECK(frozen->lines[2].discountShare == pence(33));
                CHECK(frozen->total() == pence(1400));
            }
            THEN("freezing again changes nothing")
            {
                CHECK(*freezeShares(*frozen) == *frozen);
            }
        }
    }
    GIVEN("a line that cost nothing")
    {
        auto sale = receipt({line(1, 1, 0), line(2, 1, 90)});
        sale.discount = pence(90);
        THEN("it carries no share, and everything may be free")
        {
            const auto frozen = freezeShares(sale);
            REQUIRE(frozen);
            CHECK(frozen->lines[0].discountShare == pence(0));
            CHECK(frozen->lines[1].net() == pence(0));
        }
    }
}

TEST_CASE("Shares sum to the discount and no line falls below nothing", "[receipts]")
{
    CHECK(rc::check([] {
        auto sale = receipt({});
        std::int64_t cost = 0;
        const auto count = *rc::gen::inRange(1, 30);
        for (int number = 1; number <= count; ++number) {
            auto each = line(number, *rc::gen::inRange<std::int64_t>(1, 100),
                             *rc::gen::inRange<std::int64_t>(0, 20'000));
            const auto price = (each.unitPrice * each.quantity).minor();
            each.discount = pence(*rc::gen::inRange<std::int64_t>(0, price + 1));
            cost += price - each.discount.minor();
            sale.lines.push_back(each);
        }
        sale.discount = pence(*rc::gen::inRange<std::int64_t>(0, cost + 1));
        sale.tenders = {tender("cash", cost - sale.discount.minor())};

        const auto frozen = freezeShares(sale);
        RC_ASSERT(frozen.has_value());
        auto shared = pence(0);
        for (const auto& each : frozen->lines) {
            shared += each.discountShare;
            RC_ASSERT(!each.net().isNegative());
            auto refunded = pence(0);
            for (std::int64_t unit = 0; unit < each.quantity; ++unit)
                refunded += cumulativeShare(each.gross(), unit, 1, each.quantity);
            RC_ASSERT(refunded == each.gross());
        }
        RC_ASSERT(shared == sale.discount);
    }));
}

TEST_CASE("Tenders must sum to what the receipt cost", "[receipts]")
{
    CHECK(reasonFor([](Receipt&) {}).empty());
    CHECK(reasonFor([](Receipt& sale) { sale.tenders = {tender("card", 1580)}; }).empty());
    CHECK(reasonFor([](Receipt& sale) {
              sale.tenders = {tender("gift_card", 1000), tender("cash", 600)};
              sale.rounding = pence(20);
          }).empty());
    CHECK(reasonFor([](Receipt& sale) {
              sale.lines[0].taxMode = TaxMode::Added;
              sale.lines[0].tax = pence(300);
              sale.tenders = {tender("card", 1880)};
          }).empty());
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.tenders = {tender("card", 1579)}; }),
               ContainsSubstring("15.79") && ContainsSubstring("15.80"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.tenders = {tender("card", 0)}; }),
               ContainsSubstring("tenders sum"));
}

TEST_CASE("A line that can't be reckoned with is refused by number", "[receipts]")
{
    const auto reasonForLine = [](const std::function<void(Line&)>& bend) {
        const auto reason = reasonFor([&bend](Receipt& sale) { bend(sale.lines[0]); });
        CHECK_THAT(reason, ContainsSubstring("line 1"));
        return reason;
    };
    const auto lowest = std::numeric_limits<std::int64_t>::min();
    const auto highest = std::numeric_limits<std::int64_t>::max();
    for (const auto quantity : {std::int64_t{0}, lowest, highest, Money::maxQuantity + 1})
        CHECK_THAT(reasonForLine([=](Line& each) { each.quantity = quantity; }),
                   ContainsSubstring("quantity"));
    for (const auto amount : {std::int64_t{-1}, lowest, highest, Money::maxMinor + 1}) {
        if (amount != -1) // A coupon of a penny.
            CHECK_THAT(reasonForLine([=](Line& each) { each.unitPrice = pence(amount); }),
                       ContainsSubstring("unit_price"));
        CHECK_THAT(reasonForLine([=](Line& each) { each.discount = pence(amount); }),
                   ContainsSubstring("discount"));
        CHECK_THAT(reasonForLine([=](Line& each) { each.tax = pence(amount); }),
                   ContainsSubstring("tax"));
    }
    CHECK_THAT(reasonForLine([](Line& each) { each.unitPrice = pence(Money::maxMinor); }),
               ContainsSubstring("out of range"));
    CHECK_THAT(reasonForLine([](Line& each) { each.discount = pence(1531); }),
               ContainsSubstring("more than the line costs"));
    CHECK_THAT(reasonForLine([](Line& each) { each.tax = pence(1531); }), ContainsSubstring("tax"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.lines[1].number = 1; }),
               ContainsSubstring("line 1") && ContainsSubstring("twice"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.lines[0].number = 0; }),
               ContainsSubstring("number"));
}

TEST_CASE("A line's words are checked before they reach a printer", "[receipts]")
{
    const auto reasonForLine = [](const std::function<void(Line&)>& bend) {
        return reasonFor([&bend](Receipt& sale) { bend(sale.lines[0]); });
    };
    CHECK(reasonForLine([](Line& each) {
              each.traits = {"age_restricted:18", "of_the_future.2"};
          }).empty());
    CHECK_THAT(reasonForLine([](Line& each) { each.traits = {"Final Sale"}; }),
               ContainsSubstring("trait"));
    CHECK_THAT(reasonForLine([](Line& each) { each.traits = {""}; }), ContainsSubstring("trait"));
    CHECK_THAT(reasonForLine([](Line& each) { each.description = "\x1B@"; }),
               ContainsSubstring("control character"));
    CHECK_THAT(reasonForLine([](Line& each) { each.sku = std::string("a\0b", 3); }),
               ContainsSubstring("control character"));
    CHECK_THAT(reasonForLine([](Line& each) { each.description = "caf\xE9"; }),
               ContainsSubstring("UTF-8"));
    CHECK_THAT(reasonForLine([](Line& each) { each.description = std::string(600, 'x'); }),
               ContainsSubstring("too long"));
    CHECK_THAT(reasonForLine([](Line& each) {
                   each.serials = {"S1", "S1"};
               }),
               ContainsSubstring("serial"));
    CHECK_THAT(
        reasonForLine([](Line& each) { each.serials = {"1", "2", "3", "4", "5", "6", "7"}; }),
        ContainsSubstring("serials"));
    CHECK_THAT(reasonForLine([](Line& each) {
                   each.measure = Measure{"0.650", "kg"};
               }),
               ContainsSubstring("quantity 1"));
    CHECK(reasonFor([](Receipt& sale) { sale.lines[1].measure = Measure{"0.650", "kg"}; }).empty());
    CHECK_THAT(reasonFor([](Receipt& sale) {
                   sale.lines[1].measure = Measure{"a bit", "kg"};
               }),
               ContainsSubstring("measure"));
}

TEST_CASE("A receipt as a whole is checked", "[receipts]")
{
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.lines.clear(); }), ContainsSubstring("no lines"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.discount = pence(1581); }),
               ContainsSubstring("discount"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.discount = pence(-1); }),
               ContainsSubstring("discount"));
    const auto lowest = std::numeric_limits<std::int64_t>::min();
    CHECK_THAT(reasonFor([=](Receipt& sale) { sale.rounding = pence(lowest); }),
               ContainsSubstring("rounding"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.rounding = pence(-1581); }),
               ContainsSubstring("total"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.number = ReceiptNumber("a\nb"); }),
               ContainsSubstring("receipt"));
    CHECK_THAT(reasonFor([](Receipt& sale) { sale.codes = {""}; }), ContainsSubstring("code"));
    CHECK_THAT(
        reasonFor([](Receipt& sale) { sale.lines[0].tax = Money::zero(*Currency::parse("EUR")); }),
        ContainsSubstring("EUR"));
}

TEST_CASE("Tenders are checked one by one", "[receipts]")
{
    const auto reasonForTender = [](const std::function<void(Tender&)>& bend) {
        return reasonFor([&bend](Receipt& sale) {
            sale.tenders = {tender("cash", 1000), tender("card", 580)};
            bend(sale.tenders[1]);
        });
    };
    CHECK(reasonForTender([](Tender& each) { each.last4 = "4242"; }).empty());
    CHECK(reasonForTender([](Tender& each) { each.token = "4242424242424241"; }).empty());
    CHECK_THAT(reasonForTender([](Tender& each) { each.token = "4242424242424242"; }),
               ContainsSubstring("tender 2") && ContainsSubstring("card number"));
    CHECK_THAT(reasonForTender([](Tender& each) { each.last4 = "424242"; }),
               ContainsSubstring("last4"));
    for (const auto* type : {"", "Card", "gift card", "a_type_that_is_longer_than_32_letters"})
        CHECK_THAT(reasonForTender([=](Tender& each) { each.type = type; }),
                   ContainsSubstring("type"));
    CHECK_THAT(reasonForTender([](Tender& each) { each.amount = pence(-580); }),
               ContainsSubstring("negative"));
    CHECK_THAT(
        reasonForTender([](Tender& each) { each.amount = Money::zero(*Currency::parse("USD")); }),
        ContainsSubstring("USD"));
}
