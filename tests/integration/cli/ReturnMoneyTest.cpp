// The money of a return: to the last minor unit, and back to where it came from.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::clitest;

namespace {

Json refundOf(const Shop& shop, const Json& asked)
{
    const auto ran = shop.giveBack(asked);
    INFO(ran.out << ran.err);
    REQUIRE(ran.code == 0);
    return ran.line()["refund"];
}

/// Where the money goes, less the keys that only explain.
Json legsOf(const Json& refund)
{
    auto legs = Json::array();
    for (const auto& leg : refund["tenders"])
        legs.push_back(
            {{"type", leg["type"]}, {"original", leg["original"]}, {"amount", leg["amount"]}});
    return legs;
}

} // namespace

TEST_CASE("A line's refund and tax are cumulative, so any split sums to the line", "[cli][money]")
{
    const Shop shop;
    auto receipt = sale("0412-03-20261101-00123", {saleLine(1, 6, 255, 238)});
    receipt["lines"][0]["discount"] = 100;
    receipt["tenders"][0]["amount"] = 1430;
    shop.sell({receipt});
    // R(1430·k/6): 238, 477, 715, 953, 1192, 1430.
    std::vector<int> refunds;
    std::vector<int> taxes;
    for (int unit = 0; unit < 6; ++unit) {
        const auto refund =
            refundOf(shop, request("q" + std::to_string(unit), "0412-03-20261101-00123", 1, 1));
        refunds.push_back(refund["amount"]);
        taxes.push_back(refund["tax"]);
    }
    CHECK(refunds == std::vector{238, 239, 238, 238, 239, 238});
    CHECK(taxes == std::vector{40, 39, 40, 40, 39, 40});
}

TEST_CASE("Tax that was added on top goes back with the price", "[cli][money]")
{
    const Shop shop;
    auto receipt = sale("S-1", {saleLine(1, 3, 1000, 601)});
    receipt["lines"][0]["tax_included"] = false;
    receipt["tenders"][0]["amount"] = 3601;
    shop.sell({receipt});
    const auto one = refundOf(shop, request("q1", "S-1", 1, 1));
    CHECK(one["amount"] == 1200);
    CHECK(one["tax"] == 200);
    const auto rest = refundOf(shop, request("q2", "S-1", 1, 2));
    CHECK(rest["amount"] == 2401);
    CHECK(rest["tax"] == 401);
}

TEST_CASE("Tenders are drained in order and capped, over several returns", "[cli][money]")
{
    const Shop shop;
    auto receipt = sale("S-1", {saleLine(1, 4, 500)});
    receipt["tenders"] = Json::parse(R"([{"type":"gift_card","amount":700},
        {"type":"card","amount":900,"last4":"4242"},{"type":"cash","amount":400}])");
    shop.sell({receipt});
    const auto legs = [&shop](const std::string& id, int quantity) {
        return legsOf(refundOf(shop, request(id, "S-1", 1, quantity)));
    };
    CHECK(legs("q1", 1) == Json::parse(R"([{"type":"gift_card","original":1,"amount":500}])"));
    CHECK(legs("q2", 2) == Json::parse(R"([{"type":"gift_card","original":1,"amount":200},
                                           {"type":"card","original":2,"amount":800}])"));
    CHECK(legs("q3", 1) == Json::parse(R"([{"type":"card","original":2,"amount":100},
                                           {"type":"cash","original":3,"amount":400}])"));
}

TEST_CASE("Cash rounding goes back with the last unit only", "[cli][money]")
{
    const Shop shop;
    auto receipt = sale("S-1", {saleLine(1, 2, 249), saleLine(2, 1, 499)});
    receipt["rounding"] = 3;
    receipt["tenders"] = Json::parse(R"([{"type":"cash","amount":1000}])");
    shop.sell({receipt});
    const auto first = refundOf(shop, request("q1", "S-1", 1, 2));
    CHECK(first["amount"] == 498);
    CHECK(first.value("rounding", 0) == 0);
    const auto last = refundOf(shop, request("q2", "S-1", 2, 1));
    CHECK(last["amount"] == 502);
    CHECK(last["rounding"] == 3);
    CHECK(last["tenders"][0]["amount"] == 502);
}

TEST_CASE("A line that cost nothing comes back without money", "[cli][money]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 2, 0), saleLine(2, 1, 100)})});
    const auto refund = refundOf(shop, request("q", "S-1", 1, 2));
    CHECK(refund["amount"] == 0);
    CHECK(refund["tenders"].empty());
    CHECK(shop.shownLine("S-1", 0)["left"] == 0);
}

TEST_CASE("A receipt that does not say how it was paid", "[cli][money]")
{
    const Shop shop;
    auto receipt = sale("S-1", {saleLine(1, 2, 300)});
    receipt["tenders"] = Json::array();
    shop.sell({receipt});
    const auto refund = refundOf(shop, request("q", "S-1", 1, 1));
    CHECK(refund["amount"] == 300);
    REQUIRE(refund["tenders"].size() == 1);
    CHECK(refund["tenders"][0]["amount"] == 300);
    CHECK(refund["tenders"][0]["original"].is_null());
}

TEST_CASE("Yen have no minor unit and dinars have three decimals", "[cli][money]")
{
    for (const auto& [currency, price, text] :
         std::vector<std::tuple<std::string, int, std::string>>{{"JPY", 1001, "¥334"},
                                                                {"KWD", 1001, "0.334"}}) {
        const TempFolder folder;
        auto policy = readAll(sourceFile("deploy/policy/open.toml"));
        policy.replace(policy.find("\"GBP\""), 5, "\"" + currency + "\"");
        const Shop shop(Shop::Kind::Training, folder.file("policy.toml", policy));
        auto receipt = sale("S-1", {saleLine(1, 3, price)});
        receipt["currency"] = currency;
        receipt["lines"][0]["discount"] = 2 * price;
        receipt["tenders"][0]["amount"] = price;
        shop.sell({receipt});
        const auto decided = shop.decide(request("q", "S-1", 1, 1));
        INFO(currency << decided.err);
        CHECK(decided.line()["refund"]["amount"] == 334);
        CHECK(decided.line()["refund"]["currency"] == currency);
        const auto told = shop.text({"decide", "-"}, request("q", "S-1", 1, 1).dump()).out;
        INFO(told);
        CHECK(told.find(text) != std::string::npos);
    }
}

TEST_CASE("A weighed line goes back whole", "[cli][money]")
{
    const Shop shop;
    auto receipt = sale("S-1", {saleLine(1, 1, 429)});
    receipt["lines"][0]["measure"] = {{"value", "0.650"}, {"unit", "kg"}};
    shop.sell({receipt});
    CHECK(refundOf(shop, request("q", "S-1", 1, 1))["amount"] == 429);
    CHECK(shop.giveBack(request("q2", "S-1", 1, 1)).code == 1);
}

TEST_CASE("Receipts of two currencies can't be refunded as one", "[cli][money]")
{
    const Shop shop;
    auto euros = sale("S-2", {saleLine(1, 1, 100)});
    euros["currency"] = "EUR";
    shop.sell({sale("S-1", {saleLine(1, 1, 100)}), euros});
    auto asked = request("q", "S-1", 1, 1);
    asked["lines"].push_back(asked["lines"][0]);
    asked["lines"][1]["receipt"] = "S-2";
    CHECK(shop.giveBack(asked).code == 2);
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);
}
