// Price reductions through the program: what is paid, what is written down, and what is printed.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

/// 24.00 with 4.00 of tax, and somebody who may say yes.
struct Kettles {
    Kettles()
    {
        shop.sell({sale("S1", {saleLine(1, 1, 2400, 400)})});
        const Json cleo{{"operator", "3001"},
                        {"name", "Cleo Ward"},
                        {"roles", {"manager"}},
                        {"pin", "80417735"}};
        REQUIRE(shop.json({"operators", "import", "-"}, cleo.dump()).code == 0);
    }

    static Json faulty(const std::string& id)
    {
        auto asked = request(id, "S1", 1, 1);
        asked["operator"] = "1042";
        asked["lines"][0]["reason"] = "faulty";
        asked["approval"] = {{"operator", "3001"}, {"pin", "80417735"}, {"reason", "scratched"}};
        return asked;
    }

    static Json off(const std::string& id, std::int64_t minor)
    {
        auto asked = faulty(id);
        asked["remedy"] = "price_reduction";
        asked["lines"][0]["reduction"] = minor;
        return asked;
    }

    Shop shop;
};

} // namespace

SCENARIO("A price is reduced and the goods are kept", "[cli][reduction]")
{
    const Kettles kettles;
    const auto& shop = kettles.shop;
    const auto ran = shop.giveBack(Kettles::off("q1", 600));
    INFO(ran.err << ran.out);
    REQUIRE(ran.code == 0);
    const auto answer = ran.line();
    CHECK(answer["state"] == "completed");
    CHECK(answer["lines"][0]["keeps_goods"] == true);
    CHECK(answer["lines"][0]["refund"] == 600);
    CHECK(answer["lines"][0]["tax"] == 100);
    CHECK_FALSE(answer["lines"][0].contains("disposition"));
    CHECK(answer["refund"]["tenders"][0]["last4"] == "4242");

    THEN("the receipt still has its unit, and says what came off")
    {
        const auto line = shop.shownLine("S1", 0);
        CHECK(line["left"] == 1);
        CHECK(line["returned"] == 0);
        CHECK(line["refunded"] == 600);
        CHECK(line["reduced"] == 600);
        CHECK_THAT(shop.text({"receipts", "show", "S1"}).out,
                   ContainsSubstring("price reduced by £6.00"));
    }
    THEN("told again it moves nothing, and with another amount it is another request")
    {
        CHECK(shop.giveBack(Kettles::off("q1", 600)).line()["return"] == answer["return"]);
        CHECK(shop.giveBack(Kettles::off("q1", 700)).code != 0);
        CHECK(shop.shownLine("S1", 0)["reduced"] == 600);
    }
    THEN("no stock moves, and the tax of the day is lower")
    {
        CHECK(shop.json({"stock", "show", "SKU1"}).line()["places"].empty());
        const auto day = shop.json({"day", "show", "--date", "2026-11-22"}).line();
        CHECK(day["vat"] == 100);
    }
    THEN("the slip says so")
    {
        const auto slip = shop.json({"slip", answer["return"].get<std::string>()});
        REQUIRE(slip.code == 0);
        const auto text = slip.line()["text"].get<std::string>();
        CHECK_THAT(text, ContainsSubstring("Price reduced by"));
        CHECK_THAT(text, ContainsSubstring("You keep the goods."));
    }
    THEN("the unit comes back for the rest, and every decision can be made again")
    {
        const auto back = shop.giveBack(Kettles::faulty("q2"));
        INFO(back.err << back.out);
        REQUIRE(back.code == 0);
        CHECK(back.line()["refund"]["amount"] == 1800);
        CHECK(back.line()["refund"]["tax"] == 300);
        CHECK(back.line()["lines"][0]["reduced_before"] == 600);
        CHECK(shop.giveBack(Kettles::off("q3", 1)).line()["state"] == "denied");
        const auto replayed = shop.json({"journal", "replay"});
        INFO(replayed.out << replayed.err);
        CHECK(replayed.code == 0);
        CHECK(replayed.line()["replayed"] == 3);
        CHECK(shop.json({"journal", "verify"}).code == 0);
    }
}

SCENARIO("A reduction needs an amount that fits and somebody's yes", "[cli][reduction]")
{
    const Kettles kettles;
    const auto& shop = kettles.shop;
    auto unsaid = Kettles::off("q1", 600);
    unsaid["lines"][0].erase("reduction");
    CHECK_THAT(shop.giveBack(unsaid).err, ContainsSubstring("reduction: missing"));
    CHECK_THAT(shop.giveBack(Kettles::off("q1", 2401)).err,
               ContainsSubstring("expected at most 24.00"));
    auto refund = Kettles::faulty("q1");
    refund["lines"][0]["reduction"] = 600;
    CHECK_THAT(shop.giveBack(refund).err,
               ContainsSubstring("expected it with price_reduction alone"));

    auto alone = Kettles::off("q1", 600);
    alone.erase("approval");
    CHECK(shop.decide(alone).line()["outcome"] == "contingent");
    CHECK(shop.decide(alone).line()["route"] == "colleague");
    CHECK(shop.decide(alone).line()["lines"][0]["refund"] == 600);
    CHECK(shop.shownLine("S1", 0)["left"] == 1);
    CHECK_FALSE(shop.shownLine("S1", 0).contains("reduced"));
}
