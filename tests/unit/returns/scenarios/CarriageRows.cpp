// Rows H13 and H15 of tests/golden/rights at the desk: what carrying goods to and fro has cost.
#include "ScenarioDesk.h"

#include "reprise/policy/Rule.h"

using namespace reprise;
using namespace reprise::tests;
using policy::Outcome;
using samples::pence;

namespace {

/// Goods for 50.00 and 9.95 for the express that brought them; the ordinary way costs 3.95.
receipts::Receipt expressOrder()
{
    return sale(item(1, 1, 3000) + "," + item(2, 2, 1000) + ","
                    + item(3, 1, 995, R"("traits":["delivery:395","service"])"),
                R"("channel":"distance")");
}

policy::Finding finding(const returns::Decision& decision, std::string_view rule)
{
    std::optional<policy::Finding> found;
    for (const auto& line : decision.lines)
        for (const auto& each : line.findings)
            if (each.rule == rule) found = each;
    INFO(rule);
    REQUIRE(found);
    return std::move(*found);
}

returns::Request cancelled(std::vector<returns::RequestLine> lines)
{
    auto request = Counter::asking("cancel", std::move(lines));
    request.at = *parseInstant("2026-11-08T10:00:00Z", *TimeZone::named("UTC"));
    return request;
}

} // namespace

TEST_CASE("H13: a whole order that is cancelled brings back its delivery, as the cheapest one",
          "[scenario]")
{
    ScenarioDesk desk(expressOrder());
    const auto decision = desk.counter.desk.decide(
        cancelled({Counter::line(1, 1), Counter::line(2, 2), Counter::line(3, 1)}));
    REQUIRE(decision);
    CHECK(decision->refund.amount == pence(5395));
    CHECK(decision->outcome == Outcome::Authorised);
    CHECK(decision->lines[2].refund == pence(395));
    CHECK(finding(*decision, policy::rule::delivery).cite.find("34(2)") != std::string::npos);
}

TEST_CASE("H13: what of a delivery belongs to a part of the order, a person decides", "[scenario]")
{
    ScenarioDesk desk(expressOrder());
    const auto part = desk.counter.desk.decide(
        cancelled({Counter::line(1, 1), Counter::line(2, 1), Counter::line(3, 1)}));
    REQUIRE(part);
    CHECK(part->outcome == Outcome::Contingent);
    CHECK(finding(*part, policy::rule::delivery).facts.at("kept") == "yes");

    // The rest of it came back before: with the last unit the whole order is cancelled.
    desk.back({{1, 1}, {2, 1}});
    const auto last =
        desk.counter.desk.decide(cancelled({Counter::line(2, 1), Counter::line(3, 1)}));
    REQUIRE(last);
    CHECK(last->outcome == Outcome::Authorised);
    CHECK(last->refund.amount == pence(1000 + 395));
}

TEST_CASE("H15: what posting it back cost is told, and charged to no tender of the sale",
          "[scenario]")
{
    ScenarioDesk desk(expressOrder());
    auto line = Counter::line(1, 1);
    line.reason = rights::Reason::Faulty;
    line.returnCost = returns::ReturnCostClaim{450, rights::BroughtBack::Sent};
    const auto decision = desk.counter.desk.decide(cancelled({line}));
    REQUIRE(decision);
    CHECK(decision->route == returns::Route::Colleague);
    CHECK(decision->refund.amount == pence(3000));
    const auto told = finding(*decision, policy::rule::returnCost);
    CHECK(told.outcome == Outcome::Authorised);
    CHECK(told.facts.at("bearer") == "trader");
    CHECK(told.facts.at("cost") == "4.50");
}
