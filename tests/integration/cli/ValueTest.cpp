// Credits, cards and points from the command line, over real processes.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::clitest;

namespace {

Json creditOf(const Shop& shop, const std::string& id)
{
    auto asked = request(id, "S-1", 1, 1);
    asked["remedy"] = "store_credit";
    const auto ran = shop.giveBack(asked);
    INFO(ran.out << ran.err);
    REQUIRE(ran.code == 0);
    return ran.line()["issued"].at(0);
}

} // namespace

TEST_CASE("A store credit is issued, shown and redeemed once", "[cli][value]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 2, 500)})});
    const auto credit = creditOf(shop, "q1");
    CHECK(credit["amount"] == 500);
    const std::string number = credit["number"];

    const auto shown = shop.json({"value", "show", number});
    CHECK(shown.code == 0);
    CHECK(shown.line()["balance"] == 500);
    const auto pay = [&](const std::string& amount, const std::string& reference) {
        return shop.json({"value", "redeem", number, "--amount", amount, "--reference", reference});
    };
    CHECK(pay("200", "TILL-1").line()["balance"] == 300);
    CHECK(pay("200", "TILL-1").line()["balance"] == 300);
    const auto other = pay("100", "TILL-1");
    CHECK(other.code == 1);
    CHECK(other.line()["answer"] == "reference_taken");
    CHECK(pay("301", "TILL-2").line()["answer"] == "above_balance");
    CHECK(pay("300", "TILL-2").code == 0);
    CHECK(pay("1", "TILL-3").line()["answer"] == "no_balance");
    CHECK(pay("0", "TILL-4").code == 2);
    CHECK(pay("2.50", "TILL-4").code == 2);
    auto mistyped = number;
    mistyped[10] = mistyped[10] == '7' ? '8' : '7';
    CHECK(shop.json({"value", "show", mistyped}).code == 2);
    CHECK(shop.json({"value", "show", "tok_nobody"}).code == 1);
    CHECK(shop.json({"journal", "verify"}).code == 0);
    CHECK(shop.json({"journal", "replay"}).code == 0);
}

TEST_CASE("M16: gift cards come in by token, are restored, and die with their sale",
          "[cli][value][M16]")
{
    const Shop shop;
    const auto cards = shop.folder().file(
        "cards.ndjson", "{\"number\":\"tok_a\",\"currency\":\"GBP\",\"balance\":0}\n"
                        "{\"number\":\"tok_b\",\"currency\":\"GBP\",\"balance\":1000}\n");
    CHECK(shop.json({"value", "import", cards}).line()["imported"] == 2);
    CHECK(shop.json({"value", "import", cards}).line()["unchanged"] == 2);
    auto paid = sale("S-1", {saleLine(1, 2, 500)});
    paid["tenders"] = Json::parse(R"([{"type":"gift_card","amount":1000,"token":"tok_a"}])");
    auto sold = sale("S-2", {saleLine(1, 1, 1000)});
    sold["lines"][0]["traits"] = {"gift_card"};
    sold["lines"][0]["serials"] = {"tok_b"};
    shop.sell({paid, sold});

    CHECK(shop.json({"value", "redeem", "tok_a", "--amount", "1", "--reference", "T-1"})
              .line()["answer"]
          == "no_balance");
    REQUIRE(shop.giveBack(request("q1", "S-1", 1, 1)).code == 0);
    CHECK(shop.json({"value", "show", "tok_a"}).line()["balance"] == 500);
    REQUIRE(shop.giveBack(request("q2", "S-2", 1, 1)).code == 0);
    CHECK(shop.json({"value", "show", "tok_b"}).line()["state"] == "void");
    CHECK(shop.json({"value", "redeem", "tok_b", "--amount", "1", "--reference", "T-2"})
              .line()["answer"]
          == "void");
    CHECK(shop.json({"journal", "replay"}).code == 0);
}

TEST_CASE("A file of accounts with a bad line changes nothing", "[cli][value]")
{
    const Shop shop;
    const auto bad = shop.folder().file(
        "bad.ndjson", "{\"number\":\"tok_a\",\"currency\":\"GBP\",\"balance\":5}\nnonsense\n");
    const auto ran = shop.json({"value", "import", bad});
    CHECK(ran.code == 2);
    CHECK(ran.err.find(":2: ") != std::string::npos);
    CHECK(shop.json({"value", "show", "tok_a"}).code == 1);
    const auto twice = shop.folder().file(
        "twice.ndjson", "{\"number\":\"tok_a\",\"currency\":\"GBP\",\"balance\":5}\n"
                        "{\"number\":\"tok_a\",\"currency\":\"GBP\",\"balance\":5}\n");
    CHECK(shop.json({"value", "import", twice}).code == 2);
}

TEST_CASE("M14, M15, M19: points move with the return, and the day knows its tenders",
          "[cli][value][M14][M15][M19]")
{
    const Shop shop;
    auto earned = sale("S-1", {saleLine(1, 2, 500)});
    earned["points"] = {{"earned", 10}, {"spent", 4}, {"account", "loyal_7"}};
    shop.sell({earned});
    const auto first = shop.giveBack(request("q1", "S-1", 1, 1)).line();
    CHECK(first["points"][0]["reversed"] == 5);
    CHECK(first["points"][0]["restored"] == 2);
    REQUIRE(shop.giveBack(request("q2", "S-1", 1, 1)).code == 0);
    CHECK(shop.json({"value", "show", "loyal_7"}).line()["balance"] == -6);
    const auto day = shop.json({"day", "show", "--date", "2026-11-22"}).line();
    CHECK(day["totals"] == Json::parse(R"([{"tender":"card","count":2,"amount":1000}])"));
    CHECK(day["pending"].empty());
    CHECK(day["in_doubt"].empty());
    CHECK(shop.json({"journal", "replay"}).code == 0);
}
