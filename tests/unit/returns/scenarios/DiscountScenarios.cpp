// D1 to D18 of deploy/docs/refund-scenarios.md: what others paid back wrong where something had
// been taken off the price.
#include "ScenarioDesk.h"

using namespace reprise;
using namespace reprise::tests;
using Legs = std::map<std::string, std::int64_t>;

namespace {

const std::string reprice = "[window]\ndays = 28\n[promotion]\nrule = \"reprice_kept\"\n";

} // namespace

TEST_CASE("D1: 20 % off two items; the dearer comes back for its part", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 15000) + "," + item(2, 1, 6000),
                           R"("discount":4200,"tenders":[{"type":"card","amount":16800}])"));
    CHECK(desk.refund({{1, 1}}) == 12000);
    CHECK(desk.refund({{2, 1}}) == 4800);
}

TEST_CASE("D2: 10 % off two equal items; one comes back for what it cost", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 2, 5000), R"("discount":1000)"));
    CHECK(desk.refund({{1, 1}}) == 4500);
}

TEST_CASE("D3: a pound off two lines stays where it was shared at the sale", "[scenario]")
{
    const auto pair = sale(item(1, 1, 600) + "," + item(2, 1, 400), R"("discount":100)");
    CHECK(ScenarioDesk(pair).refund({{1, 1}}) == 540);
    CHECK(ScenarioDesk(pair).refund({{2, 1}}) == 360);
    CHECK(ScenarioDesk(pair).refund({{1, 1}, {2, 1}}) == 900);
}

TEST_CASE("D4: a discount is never added to what comes back", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 11250), R"("discount":445)"));
    CHECK(desk.refund({{1, 1}}) == 10805);
}

TEST_CASE("D5: an item that is left out of the return takes its share of the discount with it",
          "[scenario]")
{
    const auto three = sale(item(1, 1, 20000) + "," + item(2, 1, 10000) + "," + item(3, 1, 25000),
                            R"("discount":7000)");
    CHECK(ScenarioDesk(three).refund({{1, 1}}) == 17455);
    CHECK(ScenarioDesk(three).refund({{1, 1}, {2, 1}, {3, 1}}) == 48000);
    CHECK(ScenarioDesk(three).refund({{2, 1}, {3, 1}}) == 48000 - 17455);
}

TEST_CASE("D6: a discounted sale comes back as it was paid, once", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 16000, R"("discount":1500)")));
    CHECK(desk.refund({{1, 1}}) == 14500);
    CHECK(desk.ask({{1, 1}})->record.state == returns::ReturnState::Denied);
}

TEST_CASE("D7: nine of ten, then the tenth", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 10, 80000), R"("discount":600000)"));
    CHECK(desk.refund({{1, 9}}) == 180000);
    CHECK(desk.refund({{1, 1}}) == 20000);
}

TEST_CASE("D8: a part of a sale carries that part of its discount", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 10000) + "," + item(2, 3, 10000), R"("discount":4000)"));
    CHECK(desk.refund({{1, 1}}) == 9000);
    CHECK(desk.refund({{2, 2}}) == 18000);
}

TEST_CASE("D9: what stays keeps the share that it had at the sale", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 6000) + "," + item(2, 1, 4000), R"("discount":1000)"));
    CHECK(desk.refund({{1, 1}}) == 5400);
    CHECK(desk.refund({{2, 1}}) == 3600);
}

TEST_CASE("D10: 40 % off is 40 % off each, however few come back", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 20, 1000, R"("discount":8000)")));
    CHECK(desk.refund({{1, 2}}) == 1200);
    CHECK(desk.refund({{1, 18}}) == 10800);
}

TEST_CASE("D11: a discount for one unit only is not taken again with the last one", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 3, 1000, R"("discount":300)")));
    CHECK(desk.refund({{1, 2}}) == 1800);
    CHECK(desk.refund({{1, 1}}) == 900);
}

TEST_CASE("D12: four of five at the price of five, by the policy's choice", "[scenario]")
{
    const auto five = sale(item(1, 5, 500, R"("discount":1000)"));
    CHECK(ScenarioDesk(five).refund({{1, 4}}) == 1200);
    ScenarioDesk strict(five);
    strict.counter.adoptOwn(reprice, 2);
    CHECK(strict.refund({{1, 4}}) == 1000);
    CHECK(strict.refund({{1, 1}}) == 500);
}

TEST_CASE("D13: two of three for two, by the policy's choice", "[scenario]")
{
    const auto three = sale(item(1, 3, 1000, R"("discount":1000)"));
    CHECK(ScenarioDesk(three).refund({{1, 2}}) == 1333);
    ScenarioDesk strict(three);
    strict.counter.adoptOwn(reprice, 2);
    CHECK(strict.refund({{1, 2}}) == 1000);
    CHECK(strict.refund({{1, 1}}) == 1000);
}

TEST_CASE("D14: today's list price does not matter to what was paid", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 100000, R"("discount":40000)")));
    CHECK(desk.refund({{1, 1}}) == 60000);
}

TEST_CASE("D15: a discount of the day of the return is none of the sale's", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 500, R"("discount":100)")));
    CHECK(desk.refund({{1, 1}}) == 400);
}

TEST_CASE("D16: a coupon that lowered the price is not given out again by a refund", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 2000) + "," + item(2, 1, -500),
                           R"("tenders":[{"type":"cash","amount":1500}])"));
    const auto decision = desk.back({{1, 1}});
    CHECK(legs(decision) == Legs{{"cash", 1500}});
    CHECK(desk.ask({{2, 1}})->record.state == returns::ReturnState::Denied);
}

TEST_CASE("D17: price times quantity is not what was paid", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 600) + "," + item(2, 1, 400),
                           R"("promotions":[{"id":"PAIR","lines":[1,2],"discount":100}])"));
    CHECK(desk.refund({{1, 1}}) == 540);
    CHECK(desk.refund({{2, 1}}) == 360);
}

TEST_CASE("D18: discount and tax are reversed once, by part and part", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 2, 1000, R"("discount":200,"tax":300)")));
    const auto first = desk.back({{1, 1}});
    const auto second = desk.back({{1, 1}});
    CHECK(first.refund.amount + second.refund.amount == samples::pence(1800));
    CHECK(first.refund.tax + second.refund.tax == samples::pence(300));
    CHECK(desk.ask({{1, 1}})->record.state == returns::ReturnState::Denied);
}
