// A receipt that is only paper: the goods stay, nothing is paid, and the sale decides once it has
// come in.
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

receipts::Receipt sale()
{
    auto sold = samples::receipt({samples::line(1, 2, 1000)});
    sold.tenders = {samples::tender("card", 2000)};
    return *receipts::freezeShares(std::move(sold));
}

Request onPaper(const char* id, std::int64_t unitPrice = 1000)
{
    auto request = Counter::asking(id, {Counter::line(1, 1)});
    request.shown =
        ShownReceipt{sale().number, sale().soldAt, {{1, "SKU-1", "Item 1", 2, unitPrice}}};
    return request;
}

const people::Approval manager{OperatorId("3001"), "3333", "seen the till roll"};

struct Waiting : Counter {
    Waiting() { adoptOwn("[window]\ndays = 28\n"); }

    Answer take(const Request& request)
    {
        auto answer = desk.commit(request);
        REQUIRE(answer);
        return std::move(*answer);
    }

    Instant later = asking("at", {}).at + std::chrono::hours{30};
};

} // namespace

SCENARIO("Goods with a receipt that nobody knows stay here, and nothing is paid",
         "[returns][unverified]")
{
    Waiting counter;
    const auto open = counter.take(onPaper("r1"));
    CHECK(open.record.state == ReturnState::Pending);
    CHECK(open.record.decision.outcome == Outcome::Contingent);
    CHECK(open.record.decision.route == Route::Colleague);
    CHECK(open.record.decision.refund.amount == pence(0));
    CHECK(open.record.decision.refund.legs.empty());
    CHECK(open.record.orders.empty());
    CHECK(counter.journal.ledger(sale().number)->lines.empty());
    CHECK(counter.journal.unsettled()->size() == 1);

    const auto still = counter.desk.verify(open.record.id, counter.later);
    REQUIRE(still);
    CHECK(still->record.state == ReturnState::Pending);

    WHEN("the receipt comes in and says the same")
    {
        counter.shelf.put(sale());
        const auto paid = counter.desk.verify(open.record.id, counter.later);
        THEN("it is decided for good, once, for the day on which the customer came")
        {
            REQUIRE(paid);
            CHECK(paid->record.state == ReturnState::Committed);
            CHECK(paid->record.at == open.record.at);
            CHECK(paid->record.decision.refund.amount == pence(1000));
            CHECK(paid->record.decision.refund.legs.at(0).original == 1);
            CHECK(counter.journal.ledger(sale().number)->line(1).units == 1);
            const auto again = counter.desk.verify(open.record.id, counter.later);
            REQUIRE_FALSE(again);
            CHECK(again.error().code == ErrorCode::Conflict);
        }
        AND_WHEN("the request is repeated")
        {
            const auto repeated = counter.take(onPaper("r1"));
            CHECK(repeated.record.id == open.record.id);
            CHECK(repeated.record.state == ReturnState::Committed);
        }
    }
    WHEN("it comes in and the goods had been brought back already")
    {
        counter.shelf.put(sale());
        REQUIRE(counter.take(Counter::asking("r2", {Counter::line(1, 2)})).record.state
                == ReturnState::Committed);
        const auto refused = counter.desk.verify(open.record.id, counter.later);
        THEN("it is refused for good")
        {
            REQUIRE(refused);
            CHECK(refused->record.state == ReturnState::Denied);
            CHECK(counter.journal.ledger(sale().number)->line(1).units == 2);
        }
    }
}

SCENARIO("Paper that says other than the record is for a person to look at",
         "[returns][unverified]")
{
    Waiting counter;
    const auto open = counter.take(onPaper("r1", 9900));
    counter.shelf.put(sale());
    const auto looked = counter.desk.verify(open.record.id, counter.later);
    REQUIRE(looked);
    CHECK(looked->record.state == ReturnState::Pending);

    auto wrong = manager;
    wrong.pin = "0000";
    CHECK(counter.desk.verify(open.record.id, counter.later, wrong)->record.state
          == ReturnState::Pending);
    const auto approved = counter.desk.verify(open.record.id, counter.later, manager);
    REQUIRE(approved);
    CHECK(approved->record.state == ReturnState::Committed);
    CHECK(approved->record.approver == OperatorId("3001"));
    CHECK(approved->record.decision.refund.amount == pence(1000));
    CHECK(approved->record.request->approval->pin.empty());
}

SCENARIO("What paper can't bring about", "[returns][unverified]")
{
    Waiting counter;
    auto other = onPaper("r1");
    other.lines[0].line = 7;
    CHECK(counter.take(other).record.state == ReturnState::Denied);

    auto late = onPaper("r2");
    late.shown->soldAt -= std::chrono::days{60};
    late.approval = manager;
    CHECK(counter.take(late).record.state == ReturnState::Denied);

    auto mixed = onPaper("r3");
    mixed.lines.push_back(Counter::line(1, 1, "another"));
    const auto refused = counter.desk.commit(mixed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
}
