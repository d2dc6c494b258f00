// Exchanges through the program: the money between old goods and new, their receipt, and the stock.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::clitest;

namespace {

void stock(const Shop& shop, const std::string& sku, std::int64_t price, Json more = Json::object())
{
    Json row{{"sku", sku}, {"description", "Thing"}, {"unit_price", price}, {"tax_rate", 20}};
    row.update(more);
    REQUIRE(shop.json({"catalogue", "import", shop.folder().file("goods.ndjson", row.dump())}).code
            == 0);
}

Json swap(const std::string& id, const std::string& receipt, int line, const std::string& wanted,
          std::int64_t quantity = 1)
{
    auto asked = request(id, receipt, line, quantity);
    asked["remedy"] = "exchange";
    asked["exchange"] = {{{"sku", wanted}, {"quantity", quantity}}};
    return asked;
}

Json saleOfA(std::int64_t quantity, std::int64_t price)
{
    auto line = saleLine(1, quantity, price, quantity * price / 6);
    line["sku"] = "A";
    return sale("S1", {line});
}

} // namespace

SCENARIO("An exchange pays the difference, and the new goods can come back", "[cli][exchange]")
{
    const Shop shop;
    shop.sell({saleOfA(1, 9000)});
    stock(shop, "B", 8000);
    const auto ran = shop.giveBack(swap("q1", "S1", 1, "B"));
    INFO(ran.err << ran.out);
    REQUIRE(ran.code == 0);
    const auto answer = ran.line();
    CHECK(answer["state"] == "completed");
    CHECK(answer["refund"]["amount"] == 1000);
    CHECK(answer["exchange"]["due"] == 0);
    CHECK(answer["exchange"]["items"][0]["gross"] == 8000);
    CHECK(answer["exchange"]["items"][0]["like_for_like"] == false);
    const std::string receipt = answer["exchange_receipt"];

    THEN("the new receipt is paid by the first card and keeps the first day")
    {
        const auto shown = shop.json({"receipts", "show", receipt});
        REQUIRE(shown.code == 0);
        CHECK(shown.line()["total"] == 8000);
        CHECK(shown.line()["tenders"][0]["type"] == "card");
        CHECK(shown.line()["tenders"][0]["last4"] == "4242");
        CHECK(shown.line()["lines"][0]["first_bought_on"] == "2026-11-01");
    }
    THEN("M17: stock has moved once on each side, however often the request is told")
    {
        CHECK(shop.giveBack(swap("q1", "S1", 1, "B")).line()["return"] == answer["return"]);
        CHECK(shop.json({"stock", "show", "A"}).line()["places"]["sales_floor"] == 1);
        CHECK(shop.json({"stock", "show", "B"}).line()["places"]["sales_floor"] == -1);
    }
    THEN("the new goods come back to the first card, once")
    {
        const auto back = shop.giveBack(request("q2", receipt, 1, 1));
        REQUIRE(back.code == 0);
        CHECK(back.line()["refund"]["amount"] == 8000);
        CHECK(back.line()["refund"]["tenders"][0]["last4"] == "4242");
        CHECK(shop.giveBack(request("q3", receipt, 1, 1)).code == 1);
        CHECK(shop.giveBack(request("q4", "S1", 1, 1)).code == 1);
        CHECK(shop.json({"stock", "show", "B"}).line()["places"].empty());
    }
    THEN("every decision can be made again, though the shelf's price has moved")
    {
        stock(shop, "B", 9900);
        REQUIRE(shop.giveBack(request("q2", receipt, 1, 1)).code == 0);
        const auto replayed = shop.json({"journal", "replay"});
        INFO(replayed.out << replayed.err);
        CHECK(replayed.code == 0);
        CHECK(replayed.line()["replayed"] == 2);
    }
}

SCENARIO("What costs more is paid first", "[cli][exchange]")
{
    const Shop shop;
    shop.sell({saleOfA(1, 10000)});
    stock(shop, "B", 25000);
    auto asked = swap("q1", "S1", 1, "B");
    CHECK(shop.decide(asked).line()["exchange"]["due"] == 15000);
    const auto refused = shop.giveBack(asked);
    CHECK(refused.code == 2);
    CHECK(refused.line()["error"].get<std::string>().find("exchange_payment") != std::string::npos);
    asked["exchange_payment"] = {{"type", "cash"}};
    const auto paid = shop.giveBack(asked);
    REQUIRE(paid.code == 0);
    CHECK(paid.line()["state"] == "completed");
    CHECK(paid.line()["payments"][0]["kind"] == "collect");
    CHECK(paid.line()["payments"][0]["amount"] == 15000);
    CHECK(paid.line()["refund"]["amount"] == 0);
    const std::string receipt = paid.line()["exchange_receipt"];
    const auto back = shop.giveBack(request("q2", receipt, 1, 1)).line();
    CHECK(back["refund"]["amount"] == 25000);
    CHECK(back["refund"]["tenders"].size() == 2);
    CHECK(shop.json({"journal", "replay"}).code == 0);
}

SCENARIO("Another size of the same thing stays even though its price moved", "[cli][exchange]")
{
    const Shop shop;
    shop.sell({saleOfA(3, 3333)});
    stock(shop, "A", 5000, {{"style", "jumper"}});
    stock(shop, "A-L", 5500, {{"style", "jumper"}});
    const auto answer = shop.giveBack(swap("q1", "S1", 1, "A-L", 2)).line();
    CHECK(answer["state"] == "completed");
    CHECK(answer["refund"]["amount"] == 0);
    CHECK(answer["refund"]["tax"] == 0);
    CHECK(answer["exchange"]["due"] == 0);
    CHECK(answer["exchange"]["items"][0]["like_for_like"] == true);
}

SCENARIO("What becomes of goods is said, kept and shown", "[cli][goods]")
{
    const Shop shop;
    auto line = saleLine(1, 3, 1000);
    line["sku"] = "A";
    line["serials"] = {"SN1", "SN2", "SN3"};
    shop.sell({sale("S1", {line})});
    auto asked = request("q1", "S1", 1, 1);
    asked["lines"][0]["serial"] = "SN1";
    asked["lines"][0]["condition"] = "unsafe";
    asked["lines"][0]["reason"] = "recalled";
    const auto answer = shop.giveBack(asked).line();
    INFO(answer.dump());
    REQUIRE(answer["state"] == "completed");
    CHECK(answer["lines"][0]["quarantine"] == true);
    CHECK(shop.json({"stock", "show", "A"}).line()["places"]["quarantine"] == 1);
    CHECK(shop.json({"journal", "export"}).out.find("goods_quarantined") != std::string::npos);

    asked["request"] = "q2";
    CHECK(shop.giveBack(asked).code == 1);
    asked["request"] = "q3";
    asked["lines"][0]["serial"] = "SN2";
    asked["lines"][0]["condition"] = "opened";
    asked["lines"][0]["reason"] = "changed_mind";
    asked["lines"][0]["disposition"] = "return_to_supplier";
    CHECK(shop.giveBack(asked).line()["lines"][0]["disposition"] == "return_to_supplier");
    CHECK(shop.json({"stock", "show", "A"}).line()["places"]["returns_to_supplier"] == 1);
    CHECK(shop.json({"journal", "replay"}).code == 0);
    CHECK(shop.json({"journal", "verify"}).code == 0);
}
