// Loyalty points of a sale that comes back: what it earned is taken, what was spent on it is given
// back, to the last point in whatever order.
#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using samples::pence;

namespace {

receipts::Receipt sale(std::int64_t earned, std::int64_t spent)
{
    auto sold = samples::receipt({samples::line(1, 3, 1000), samples::line(2, 1, 100)});
    sold.tenders = {samples::tender("card", 3100)};
    sold.points = receipts::Points{earned, spent, "loyal_7"};
    return *receipts::freezeShares(std::move(sold));
}

PointsShare shareOf(Counter& counter, const std::string& id, int line, std::int64_t units)
{
    const auto answer = counter.desk.commit(Counter::asking(id, {Counter::line(line, units)}));
    REQUIRE(answer);
    REQUIRE(answer->record.decision.points.size() == 1);
    return answer->record.decision.points.front();
}

void deduct(Counter& counter, const std::string& rest = {})
{
    counter.adoptOwn("[window]\ndays = 28\n[points]\nshortfall = \"deducted\"\nworth = \"0.01\"\n"
                     + rest);
}

} // namespace

TEST_CASE("M14: points that a sale earned go with the goods, in proportion", "[returns][M14]")
{
    Counter counter;
    counter.shelf.put(sale(31, 0));
    CHECK(shareOf(counter, "r1", 1, 1).reversed == 10);
    CHECK(shareOf(counter, "r2", 1, 2).reversed == 20);
    const auto last = shareOf(counter, "r3", 2, 1);
    CHECK(last.reversed == 1);
    CHECK(last.account == "loyal_7");
}

TEST_CASE("M15: points that were spent on the goods come back with them", "[returns][M15]")
{
    Counter counter;
    counter.shelf.put(sale(0, 500));
    CHECK(shareOf(counter, "r1", 1, 3).restored == 484); // R(500·3000/3100)
    CHECK(shareOf(counter, "r2", 2, 1).restored == 16);
}

TEST_CASE("M15: points that were a tender follow its refund", "[returns][M15]")
{
    Counter counter;
    auto sold = sale(0, 1000);
    sold.tenders = {samples::tender("card", 2100), samples::tender("points", 1000)};
    counter.shelf.put(sold);
    const auto first = counter.desk.commit(Counter::asking("r1", {Counter::line(1, 2)}));
    CHECK(first->record.decision.points.empty()); // All of it went to the card.
    CHECK(shareOf(counter, "r2", 1, 1).restored == 900);
    CHECK(shareOf(counter, "r3", 2, 1).restored == 100);
}

TEST_CASE("M14: however a sale comes back, its points net to nothing", "[returns][property][M14]")
{
    CHECK(rc::check([] {
        Counter counter("open");
        const auto earned = *rc::gen::inRange<std::int64_t>(0, 500);
        const auto spent = *rc::gen::inRange<std::int64_t>(0, 500);
        counter.shelf.put(sale(earned, spent));
        std::vector<int> units{1, 1, 1, 2};
        for (auto at = units.size(); at > 1; --at)
            std::swap(units[at - 1], units[*rc::gen::inRange<std::size_t>(0, at)]);
        std::int64_t reversed = 0;
        std::int64_t restored = 0;
        for (std::size_t go = 0; go < units.size(); ++go) {
            const auto answer = counter.desk.commit(
                Counter::asking(std::to_string(go), {Counter::line(units[go], 1)}));
            RC_ASSERT(answer.has_value());
            for (const auto& share : answer->record.decision.points) {
                RC_ASSERT(share.reversed >= 0 && share.restored >= 0);
                reversed += share.reversed;
                restored += share.restored;
            }
            RC_ASSERT(reversed <= earned && restored <= spent);
        }
        RC_ASSERT(reversed == earned);
        RC_ASSERT(restored == spent);
    }));
}

SCENARIO("Points that are gone by the time the goods come back", "[returns][M14]")
{
    Counter counter;
    counter.shelf.put(sale(310, 0));
    auto request = Counter::asking("r1", {Counter::line(1, 3)});
    request.pointsHeld = 100;

    WHEN("the policy says nothing")
    {
        const auto decision = counter.desk.decide(request);
        THEN("they are owed")
        {
            CHECK(decision->refund.amount == pence(3000));
            CHECK(decision->points.at(0).reversed == 300);
            CHECK(decision->points.at(0).paidFor == 0);
        }
    }
    WHEN("the policy has the refund pay for them")
    {
        deduct(counter);
        const auto answer = counter.desk.commit(request);
        REQUIRE(answer);
        const auto& decision = answer->record.decision;
        THEN("the refund is less by what they are worth, and says so")
        {
            CHECK(decision.refund.amount == pence(2800));
            CHECK(decision.lines[0].fee == pence(200));
            CHECK(decision.points.at(0).paidFor == 200);
            CHECK(decision.lines[0].findings.back().rule == policy::rule::pointsShort);
        }
        THEN("the rest of the sale is still worth the rest")
        {
            auto rest = Counter::asking("r2", {Counter::line(2, 1)});
            rest.pointsHeld = 10;
            CHECK(counter.desk.decide(rest)->refund.amount == pence(100));
        }
    }
    WHEN("the law gives the money")
    {
        deduct(counter);
        request.lines[0].reason = rights::Reason::Faulty;
        const auto decision = counter.desk.decide(request);
        THEN("all of it is given, and the points are owed")
        {
            CHECK(decision->refund.amount == pence(3000));
            CHECK(decision->points.at(0).paidFor == 0);
        }
    }
    WHEN("nobody knows what the account holds")
    {
        deduct(counter);
        request.pointsHeld.reset();
        CHECK(counter.desk.decide(request)->refund.amount == pence(3000));
    }
}
