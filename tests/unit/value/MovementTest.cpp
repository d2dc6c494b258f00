// What a return moves besides money: credits issued, cards restored and void, points both ways; all
// of it only once the return is done, and all of it from the return and its receipts alone.
#include "reprise/value/Movement.h"

#include "ReturnSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::value;
using returns::OrderState;
using returns::ReturnState;
using samples::pence;

namespace {

receipts::Receipt sale(const std::string& tender, const std::string& token)
{
    auto sold = samples::receipt({samples::line(1, 2, 1000)});
    sold.tenders = {samples::tender(tender, 2000)};
    sold.tenders[0].token = token;
    return *receipts::freezeShares(std::move(sold));
}

returns::Return broughtBack(const receipts::Receipt& sold, const std::string& type,
                            std::optional<int> original)
{
    auto record = samples::returned(sold, 1, 1, {}, "7Q4M9X2C");
    record.decision.refund.legs = {{type, sold.number, original, {}, pence(1000)}};
    return record;
}

returns::PaymentOrder order(const returns::Return& record, std::size_t before,
                            const std::string& type, returns::Rail rail, OrderState state)
{
    return {.id = returns::orderId(record.id, before),
            .serviceId = {},
            .rail = rail,
            .type = type,
            .token = {},
            .last4 = {},
            .amount = pence(1000),
            .askedAt = record.at,
            .state = state};
}

} // namespace

TEST_CASE("A store credit is issued under the return's number, with its last day", "[value]")
{
    const auto sold = sale("card", "tok_1");
    auto record = broughtBack(sold, "store_credit", {});
    record.decision.creditUntil = *parseDay("2027-11-30");
    const auto moved = valueMovementsOf(record, {sold});
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].event == "R-0412-K1-7Q4M9X2C/credit/1");
    CHECK(moved[0].account == storeCreditNumber(record.id));
    CHECK(moved[0].amount == 1000);
    CHECK(moved[0].expires == *parseDay("2027-11-30"));
    const auto issued = issuedBy(record);
    REQUIRE(issued.size() == 1);
    CHECK(issued[0].amount == pence(1000));
}

TEST_CASE("Nothing is issued before a return is done", "[value]")
{
    const auto sold = sale("card", "tok_1");
    auto record = broughtBack(sold, "store_credit", {});
    for (const auto state : {ReturnState::Denied, ReturnState::Paying, ReturnState::Pending,
                             ReturnState::InDoubt, ReturnState::Withdrawn}) {
        record.state = state;
        CHECK(valueMovementsOf(record, {sold}).empty());
    }
}

SCENARIO("A credit in place of a card that was declined", "[value]")
{
    const auto sold = sale("card", "tok_1");
    auto record = broughtBack(sold, "card", 1);
    record.orders = {order(record, 0, "card", returns::Rail::Terminal, OrderState::Declined),
                     order(record, 1, "store_credit", returns::Rail::Till, OrderState::Paid)};
    THEN("is a credit like any other")
    {
        const auto moved = valueMovementsOf(record, {sold});
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].kind == AccountKind::StoreCredit);
    }
    THEN("is none while the order is not paid")
    {
        record.orders[1].state = OrderState::InDoubt;
        CHECK(valueMovementsOf(record, {sold}).empty());
    }
}

SCENARIO("M16: paid by gift card, the money goes back onto the card", "[value][M16]")
{
    WHEN("the receipt knows the card's token")
    {
        const auto sold = sale("gift_card", "tok_card");
        const auto moved = valueMovementsOf(broughtBack(sold, "gift_card", 1), {sold});
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].event == "R-0412-K1-7Q4M9X2C/restore/1");
        CHECK(moved[0].account.text() == "tok_card");
        CHECK(moved[0].amount == 1000);
    }
    WHEN("nobody knows which card it was")
    {
        const auto sold = sale("gift_card", "");
        CHECK(valueMovementsOf(broughtBack(sold, "gift_card", 1), {sold}).empty());
    }
    WHEN("a card was agreed to instead of other means")
    {
        const auto sold = sale("card", "tok_1");
        const auto record = broughtBack(sold, "gift_card", {});
        const auto moved = valueMovementsOf(record, {sold});
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].account == giftCardNumber(record.id));
        CHECK(issuedBy(record).size() == 1);
    }
    WHEN("the card was charged by a payment terminal")
    {
        const auto sold = sale("gift_card", "tok_card");
        auto record = broughtBack(sold, "gift_card", 1);
        record.orders = {order(record, 0, "gift_card", returns::Rail::Terminal, OrderState::Paid)};
        CHECK(valueMovementsOf(record, {sold}).empty());
    }
}

SCENARIO("M16: gift cards that were sold die when their sale comes back", "[value][M16]")
{
    auto sold = samples::receipt({samples::line(1, 2, 1000)});
    sold.lines[0].traits = {"gift_card"};
    sold.lines[0].serials = {"tok_a", "tok_b"};
    sold.tenders = {samples::tender("card", 2000)};
    WHEN("one of two comes back")
    {
        auto record = samples::returned(sold, 1, 1, {}, "7Q4M9X2C");
        record.request->lines[0].serial = "tok_b";
        const auto moved = valueMovementsOf(record, {sold});
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].what == MovementKind::Void);
        CHECK(moved[0].account.text() == "tok_b");
    }
    WHEN("both come back")
    {
        const auto moved = valueMovementsOf(samples::returned(sold, 1, 2, {}, "7Q4M9X2C"), {sold});
        REQUIRE(moved.size() == 2);
        CHECK(moved[1].event == "R-0412-K1-7Q4M9X2C/void/2");
    }
    WHEN("nobody says which")
    {
        CHECK(valueMovementsOf(samples::returned(sold, 1, 1, {}, "7Q4M9X2C"), {sold}).empty());
    }
}

TEST_CASE("M14, M15: points that were earned are taken, points that were spent given back",
          "[value][M14][M15]")
{
    const auto sold = sale("card", "tok_1");
    auto record = broughtBack(sold, "card", 1);
    record.decision.points = {{sold.number, "loyal_7", 30, 12, 10}};
    const auto moved = valueMovementsOf(record, {sold});
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].event == "R-0412-K1-7Q4M9X2C/earned/1");
    CHECK(moved[0].amount == -20); // Ten of the thirty were paid for by the refund.
    CHECK(moved[1].amount == 12);
    CHECK(moved[1].kind == AccountKind::Points);
    CHECK_FALSE(moved[1].currency);
}
