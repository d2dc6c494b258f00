// Rows F and H of tests/golden/rights: VAT and means of payment, at the desk.
#include "ScenarioDesk.h"

using namespace reprise;
using namespace reprise::tests;
using samples::pence;
using Legs = std::map<std::string, std::int64_t>;

TEST_CASE("F07: a basket's discount falls on each rate by what its goods cost", "[scenario]")
{
    ScenarioDesk desk(
        sale(item(1, 1, 2000, R"("tax":267)") + "," + item(2, 1, 1000), R"("discount":600)"));
    const auto standard = desk.back({{1, 1}});
    CHECK(standard.refund.amount == pence(1600));
    CHECK(standard.refund.tax == pence(267));
    const auto zeroRated = desk.back({{2, 1}});
    CHECK(zeroRated.refund.amount == pence(800));
    CHECK(zeroRated.refund.tax.isZero());
}

TEST_CASE("F08: a faulty unit of three for two brings back its third, whatever the policy",
          "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 3, 999, R"("discount":999)")));
    desk.counter.adoptOwn("[window]\ndays = 28\n[promotion]\nrule = \"reprice_kept\"\n", 2);
    auto request = Counter::asking("faulty", {Counter::line(1, 1)});
    request.lines[0].reason = rights::Reason::Faulty;
    const auto decision = desk.counter.desk.decide(request);
    REQUIRE(decision);
    CHECK(decision->outcome == policy::Outcome::Authorised);
    CHECK(decision->refund.amount == pence(666));
}

TEST_CASE("F09: a discount over three equal items leaves its odd penny with the first",
          "[scenario]")
{
    const auto three = sale(item(1, 1, 1000) + "," + item(2, 1, 1000) + "," + item(3, 1, 1000),
                            R"("discount":1000)");
    CHECK(three.lines[0].net() == pence(666));
    CHECK(three.lines[1].net() == pence(667));
    CHECK(three.lines[2].net() == pence(667));
    CHECK(ScenarioDesk(three).refund({{1, 1}, {2, 1}, {3, 1}}) == 2000);
}

TEST_CASE("F10: ten pounds off the price of what is kept are 1.67 less VAT", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 6000, R"("tax":1000)")));
    auto asked = Counter::line(1, 1);
    asked.reason = rights::Reason::Faulty;
    asked.reduction = 1000;
    auto request = Counter::asking("reduced", {asked});
    request.remedy = policy::Remedy::PriceReduction;
    request.approval = people::Approval{OperatorId("3001"), "3333", "scratched"};
    const auto answer = desk.counter.desk.commit(request);
    REQUIRE(answer);
    REQUIRE(answer->record.state == returns::ReturnState::Committed);
    CHECK(answer->record.decision.refund.amount == pence(1000));
    CHECK(answer->record.decision.refund.tax == pence(167));
}

TEST_CASE("H01: card and gift card each get back what they paid", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 5000), R"("tenders":[{"type":"card","amount":3000},)"
                                             R"({"type":"gift_card","amount":2000}])"));
    CHECK(legs(desk.back({{1, 1}})) == Legs{{"card", 3000}, {"gift_card", 2000}});
}

TEST_CASE("H08: nothing goes back above what was captured", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 2, 500), R"("tenders":[{"type":"card","amount":1000}])"));
    CHECK(desk.ask({{1, 3}})->record.state == returns::ReturnState::Denied);
    CHECK(legs(desk.back({{1, 2}})) == Legs{{"card", 1000}});
    CHECK(desk.ask({{1, 1}})->record.state == returns::ReturnState::Denied);
}
