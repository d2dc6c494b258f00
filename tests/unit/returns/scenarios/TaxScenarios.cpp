// T1 to T14 of deploy/docs/refund-scenarios.md: where others lost a cent to rounding or made up a
// tax that nobody had paid.
#include "ScenarioDesk.h"

using namespace reprise;
using namespace reprise::tests;
using Legs = std::map<std::string, std::int64_t>;

namespace {

/// As item(), its tax on top.
std::string taxedItem(int number, std::int64_t quantity, std::int64_t unitPrice, std::int64_t tax,
                      const std::string& more = {})
{
    return R"({"line":)" + std::to_string(number) + R"(,"sku":"A","quantity":)"
           + std::to_string(quantity) + R"(,"unit_price":)" + std::to_string(unitPrice)
           + R"(,"tax":)" + std::to_string(tax) + (more.empty() ? "" : ",") + more + "}";
}

} // namespace

TEST_CASE("T1: ten for 179.25 come back as exactly that", "[scenario]")
{
    const auto ten = sale(item(1, 10, 2390, R"("discount":5975,"tax":2988)"));
    CHECK(ScenarioDesk(ten).refund({{1, 10}}) == 17925);
    ScenarioDesk desk(ten);
    std::int64_t sum = 0;
    for (int unit = 0; unit < 10; ++unit)
        sum += desk.refund({{1, 1}});
    CHECK(sum == 17925);
}

TEST_CASE("T2: a pound with tax in it is a pound", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 100, R"("tax":12)")));
    const auto decision = desk.back({{1, 1}});
    CHECK(decision.refund.amount == samples::pence(100));
    CHECK(decision.refund.tax == samples::pence(12));
}

TEST_CASE("T3: three for ten pounds come back as 3.33, 3.34 and 3.33", "[scenario]")
{
    const auto three = sale(item(1, 3, 334, R"("discount":2)"));
    ScenarioDesk desk(three);
    CHECK(desk.refund({{1, 1}}) == 333);
    CHECK(desk.refund({{1, 1}}) == 334);
    CHECK(desk.refund({{1, 1}}) == 333);
    CHECK(ScenarioDesk(three).refund({{1, 3}}) == 1000);
}

TEST_CASE("T4: a kit that comes back in two goes comes back whole", "[scenario]")
{
    ScenarioDesk desk(sale(taxedItem(1, 1, 8678, 521) + "," + taxedItem(2, 1, 7321, 439)));
    CHECK(desk.refund({{1, 1}}) + desk.refund({{2, 1}}) == 16959);
}

TEST_CASE("T5: tax on top of a discounted line comes back with its half", "[scenario]")
{
    ScenarioDesk desk(sale(taxedItem(1, 2, 10000, 1800, R"("discount":2000)")));
    CHECK(desk.refund({{1, 1}}) == 9900);
    CHECK(desk.refund({{1, 1}}) == 9900);
}

TEST_CASE("T6: tax in the price of a discounted line is half of it with half of the line",
          "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 2, 10000, R"("discount":2000,"tax":1636)")));
    const auto decision = desk.back({{1, 1}});
    CHECK(decision.refund.amount == samples::pence(9000));
    CHECK(decision.refund.tax == samples::pence(818));
}

TEST_CASE("T7: tax on top is added to a refund, never taken off it", "[scenario]")
{
    ScenarioDesk desk(sale(taxedItem(1, 1, 9999, 320)));
    CHECK(desk.refund({{1, 1}}) == 10319);
}

TEST_CASE("T8: the tax is that of the sale, whatever the rate has become", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 11600, R"("tax":1600)"), {}, "EUR"));
    CHECK(desk.back({{1, 1}}).refund.tax.minor() == 1600);
}

TEST_CASE("T9: a special tax of the sale is copied, also where it is none", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 1000) + "," + item(2, 1, 1000, R"("tax":50)")));
    CHECK(desk.back({{1, 1}}).refund.tax.isZero());
    CHECK(desk.back({{2, 1}}).refund.tax == samples::pence(50));
}

TEST_CASE("T10: the stored split is reversed, not worked out again", "[scenario]")
{
    ScenarioDesk desk(sale(taxedItem(1, 2, 212, 76, R"("discount":42)"))); // 0.85 less 0.09.
    const auto decision = desk.back({{1, 2}});
    CHECK(decision.refund.amount == samples::pence(458));
    CHECK(decision.refund.tax == samples::pence(76));
}

TEST_CASE("T11: a card gets what the card paid; rounding is for the cash of the sale alone",
          "[scenario]")
{
    SECTION("all by card: nothing was rounded, and nothing is")
    {
        ScenarioDesk desk(sale(item(1, 1, 13800), R"("tenders":[{"type":"card","amount":13800}])"));
        CHECK(legs(desk.back({{1, 1}})) == Legs{{"card", 13800}});
    }
    SECTION("the cash was rounded down")
    {
        const auto rounded = sale(item(1, 1, 10000) + "," + item(2, 1, 3800),
                                  R"("rounding":-300,"tenders":[{"type":"card","amount":5500},)"
                                  R"({"type":"cash","amount":8000}])");
        CHECK(legs(ScenarioDesk(rounded).back({{1, 1}, {2, 1}}))
              == Legs{{"card", 5500}, {"cash", 8000}});
        ScenarioDesk desk(rounded);
        CHECK(legs(desk.back({{1, 1}})) == Legs{{"card", 5500}, {"cash", 4500}});
        CHECK(legs(desk.back({{2, 1}})) == Legs{{"cash", 3500}});
    }
    SECTION("the cash was rounded up, and stands first: its rounding waits for the last unit")
    {
        ScenarioDesk desk(sale(item(1, 1, 10000) + "," + item(2, 1, 3800),
                               R"("rounding":200,"tenders":[{"type":"cash","amount":8500},)"
                               R"({"type":"card","amount":5500}])"));
        CHECK(legs(desk.back({{1, 1}})) == Legs{{"cash", 8300}, {"card", 1700}});
        CHECK(legs(desk.back({{2, 1}})) == Legs{{"cash", 200}, {"card", 3800}});
    }
}

TEST_CASE("T12: what is shown as refunded is what the tenders get", "[scenario]")
{
    ScenarioDesk desk(sale(taxedItem(1, 1, 1000, 210) + ","
                               + taxedItem(2, 1, 500, 105, R"("traits":["service"])"),
                           R"("tenders":[{"type":"card","amount":1815}])"));
    const auto decision = desk.back({{1, 1}, {2, 1}});
    CHECK(decision.refund.amount == samples::pence(1815));
    CHECK(legs(decision) == Legs{{"card", 1815}});
}

TEST_CASE("T13: a part of the money is gross, and its tax is shown beside it", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 1, 3999, R"("tax":262)")));
    desk.counter.adoptOwn("[window]\ndays = 28\n[[restocking]]\namount = \"19.99\"\n", 2);
    const auto decision = desk.back({{1, 1}});
    CHECK(decision.refund.amount == samples::pence(2000));
    CHECK(decision.refund.tax == samples::pence(131));
}

TEST_CASE("T14: a hundred in three parts leaves nothing over", "[scenario]")
{
    ScenarioDesk desk(sale(item(1, 3, 3334, R"("discount":2)")));
    CHECK(desk.refund({{1, 1}}) == 3333);
    CHECK(desk.refund({{1, 1}}) == 3334);
    CHECK(desk.refund({{1, 1}}) == 3333);
    const auto more = desk.ask({{1, 1}});
    REQUIRE(more);
    CHECK(more->record.state == returns::ReturnState::Denied);
}
