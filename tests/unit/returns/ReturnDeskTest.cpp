#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::Outcome;
using samples::pence;
namespace rule = policy::rule;

namespace {

receipts::Receipt giftShopSale()
{
    auto hearts = samples::line(1, 6, 255);
    hearts.discount = pence(100);
    hearts.tax = pence(238);
    auto sale = samples::receipt({hearts, samples::line(2, 1, 400)});
    sale.tenders = {samples::tender("card", 1830)};
    return *receipts::freezeShares(std::move(sale));
}

bool has(const DecidedLine& line, std::string_view name)
{
    return std::ranges::count(line.findings, name, &policy::Finding::rule) == 1;
}

} // namespace

SCENARIO("Two of six hearts come back", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    const auto request = Counter::asking("r1", {Counter::line(1, 2)});

    WHEN("somebody only asks")
    {
        const auto decision = counter.desk.decide(request);
        THEN("the answer is there and nothing has moved")
        {
            REQUIRE(decision);
            CHECK(decision->outcome == Outcome::Authorised);
            CHECK(decision->route == Route::Self);
            CHECK(decision->refund.amount == pence(477));
            CHECK(decision->refund.tax == pence(79));
            CHECK(decision->pack == "GB-EAW");
            CHECK(decision->policyVersion == 8);
            CHECK(counter.journal.answers().empty());
        }
    }
    WHEN("it is committed")
    {
        const auto answer = counter.desk.commit(request);
        THEN("the record says what was decided, under a number that can be read out")
        {
            REQUIRE(answer);
            CHECK(answer->record.state == ReturnState::Committed);
            CHECK(answer->record.id.text() == "R-0412-K1-000G40R4");
            CHECK(answer->record.decision.lines.at(0).refund == pence(477));
            CHECK(answer->position.seq == 1);
        }
        AND_WHEN("the same request comes again")
        {
            const auto again = counter.desk.commit(request);
            THEN("it gets the same answer and moves nothing")
            {
                REQUIRE(again);
                CHECK(again->record.id == answer->record.id);
                CHECK(counter.journal.answers().size() == 1);
            }
        }
        AND_WHEN("its id comes with other content")
        {
            auto other = request;
            other.contentDigest = "other";
            const auto refused = counter.desk.commit(other);
            THEN("that is a conflict")
            {
                REQUIRE_FALSE(refused);
                CHECK(refused.error().code == ErrorCode::Conflict);
                CHECK(counter.journal.answers().size() == 1);
            }
        }
    }
}

SCENARIO("Q1, Q25: a line named twice is one line", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    auto lines = std::vector{Counter::line(1, 2), Counter::line(2, 1), Counter::line(1, 4)};
    lines[2].reason = rights::Reason::Faulty;
    const auto decision = counter.desk.decide(Counter::asking("r1", lines));
    REQUIRE(decision);
    REQUIRE(decision->lines.size() == 2);
    CHECK(decision->lines[0].quantity == 6);
    CHECK(decision->lines[0].reason == rights::Reason::ChangedMind);
    CHECK(decision->refund.amount == pence(1830));

    lines[0].quantity = 3;
    CHECK(counter.desk.decide(Counter::asking("r2", lines))->outcome == Outcome::Denial);
}

SCENARIO("What the receipt does not hold is a no, not an error", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    const auto denied = [&counter](RequestLine line) {
        const auto answer = counter.desk.commit(Counter::asking("r1", {std::move(line)}));
        REQUIRE(answer);
        CHECK(answer->record.state == ReturnState::Denied);
        CHECK(answer->record.decision.outcome == Outcome::Denial);
        CHECK(answer->record.decision.refund.amount == pence(0));
        CHECK(answer->record.decision.refund.legs.empty());
        return answer->record.decision.lines.at(0);
    };

    GIVEN("a receipt that nobody knows")
    {
        CHECK(has(denied(Counter::line(1, 1, "no-such")), rule::receiptUnknown));
    }
    GIVEN("a line that it does not have")
    {
        CHECK(has(denied(Counter::line(9, 1)), rule::lineUnknown));
    }
    GIVEN("Q15: more than was sold")
    {
        CHECK(has(denied(Counter::line(1, 7)), rule::available));
    }
    GIVEN("faulty goods that have already come back")
    {
        REQUIRE(counter.desk.commit(Counter::asking("r0", {Counter::line(1, 6)})));
        auto line = Counter::line(1, 1);
        line.reason = rights::Reason::Faulty;
        CHECK(has(denied(line), rule::available));
    }
}

SCENARIO("A denial is final for its id", "[returns]")
{
    Counter counter;
    const auto request = Counter::asking("r1", {Counter::line(1, 1)});
    REQUIRE(counter.desk.commit(request)->record.state == ReturnState::Denied);
    counter.shelf.put(giftShopSale());
    CHECK(counter.desk.commit(request)->record.state == ReturnState::Denied);
    CHECK(counter.desk.commit(Counter::asking("r2", request.lines))->record.state
          == ReturnState::Committed);
}

SCENARIO("One line that may not come back holds the whole return", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    const auto answer =
        counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1), Counter::line(9, 1)}));
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Denied);
    CHECK(counter.journal.ledger(giftShopSale().number)->lines.empty());
}

SCENARIO("Several receipts make one return, in one currency", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    auto other = giftShopSale();
    other.number = ReceiptNumber("0412-04-20261101-00007");
    counter.shelf.put(other);
    const auto lines = std::vector{Counter::line(1, 2), Counter::line(2, 1, other.number.text())};
    const auto answer = counter.desk.commit(Counter::asking("r1", lines));
    REQUIRE(answer);
    CHECK(answer->record.decision.refund.amount == pence(877));
    REQUIRE(answer->record.decision.refund.legs.size() == 2);
    CHECK(answer->record.decision.refund.legs[1].receipt == other.number);
    CHECK(counter.journal.ledger(other.number)->line(2).units == 1);

    auto abroad = other;
    abroad.currency = *Currency::parse("EUR");
    const auto euro = [](Money money) {
        return Money::fromMinor(money.minor(), *Currency::parse("EUR"));
    };
    for (auto& line : abroad.lines)
        for (auto* money : {&line.unitPrice, &line.discount, &line.discountShare, &line.tax})
            *money = euro(*money);
    abroad.discount = euro(abroad.discount);
    abroad.rounding = euro(abroad.rounding);
    abroad.tenders[0].amount = euro(abroad.tenders[0].amount);
    counter.shelf.put(abroad);
    const auto mixed = counter.desk.commit(Counter::asking("r2", lines));
    REQUIRE_FALSE(mixed);
    CHECK(mixed.error().code == ErrorCode::Invalid);
}

SCENARIO("Goods without a receipt wait for a colleague and are never paid for here", "[returns]")
{
    Counter counter;
    auto line = Counter::line(1, 1);
    line.receipt.reset();
    line.line.reset();
    line.sku = "85123A";
    auto request = Counter::asking("r1", {line});
    request.approval = people::Approval{OperatorId("3001"), "3333", "known customer"};
    const auto answer = counter.desk.commit(request);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Denied);
    CHECK(answer->record.decision.outcome == Outcome::Contingent);
    CHECK(answer->record.decision.route == Route::Colleague);
    CHECK(has(answer->record.decision.lines.at(0), rule::noReceipt));
}

SCENARIO("A request that makes no sense is an error, and nothing is recorded", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    const auto invalid = [&counter](const Request& request) {
        const auto answer = counter.desk.commit(request);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::Invalid);
        CHECK(counter.journal.answers().empty());
    };
    invalid(Counter::asking("r1", {}));
    invalid(Counter::asking("r1", {Counter::line(1, 0)}));
    invalid(Counter::asking("r1", {Counter::line(1, -2)}));
    invalid(Counter::asking("r1", {Counter::line(1, Money::maxQuantity + 1)}));
    auto exchange = Counter::asking("r1", {Counter::line(1, 1)});
    exchange.remedy = policy::Remedy::Exchange;
    invalid(exchange);
    auto nowhere = Counter::asking("r1", {Counter::line(1, 1)});
    nowhere.lines[0].line.reset();
    invalid(nowhere);
}

SCENARIO("When the receipts can't be read there is no answer at all", "[returns]")
{
    Counter counter;
    counter.shelf.broken = true;
    const auto answer = counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1)}));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Unavailable);
    CHECK(counter.journal.answers().empty());
}

SCENARIO("A number that is already taken is drawn again, and not for ever", "[returns]")
{
    Counter counter;
    counter.shelf.put(giftShopSale());
    counter.random.standingStill = true;
    REQUIRE(counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1)})));
    const auto stuck = counter.desk.commit(Counter::asking("r2", {Counter::line(1, 1)}));
    REQUIRE_FALSE(stuck);
    CHECK(stuck.error().code == ErrorCode::Conflict);
    counter.random.standingStill = false;
    CHECK(counter.desk.commit(Counter::asking("r2", {Counter::line(1, 1)})));
}

SCENARIO("A kiosk finishes alone what is small and harmless", "[returns]")
{
    Counter counter;
    auto sale = giftShopSale();
    sale.lines[1].traits = {"age_restricted:18"};
    counter.shelf.put(sale);
    CHECK(counter.desk.decide(Counter::asking("r1", {Counter::line(1, 1)}))->route == Route::Self);
    CHECK(counter.desk.decide(Counter::asking("r1", {Counter::line(2, 1)}))->route
          == Route::Colleague);
    counter.adoptOwn("[window]\ndays = 28\n[self_service]\nvalue = \"10.00\"\n");
    CHECK(counter.desk.decide(Counter::asking("r1", {Counter::line(1, 6)}))->route
          == Route::Colleague);
}
