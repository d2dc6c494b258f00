// Decisions under the stock policies, and that deciding changes nothing.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

Json changed(Json asked, const std::string& key, const Json& value)
{
    asked["lines"][0][key] = value;
    return asked;
}

bool hasRule(const Json& decision, const std::string& rule)
{
    for (const auto& finding : decision["lines"][0]["findings"])
        if (finding["rule"] == rule) return true;
    return false;
}

} // namespace

SCENARIO("The high street's policy has four answers", "[cli][decide]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    auto excluded = saleLine(2, 1, 500);
    excluded["traits"] = {"final_sale"};
    shop.sell({sale(
        "S-1", {saleLine(1, 6, 255), excluded, saleLine(3, 1, 10001), saleLine(4, 1, 10000)})});
    const auto outcome = [&shop](const Json& asked, int code) {
        const auto ran = shop.decide(asked);
        INFO(asked.dump() << ran.out << ran.err);
        CHECK(ran.code == code);
        return ran.line()["outcome"].get<std::string>();
    };

    THEN("28 days are fine and the 29th is for somebody with the authority")
    {
        auto asked = request("q", "S-1", 1, 2);
        asked["at"] = "2026-11-29T23:30:00Z";
        CHECK(outcome(asked, 0) == "authorised");
        asked["at"] = "2026-11-30T00:30:00Z";
        CHECK(outcome(asked, 1) == "overridable_denial");
    }
    THEN("a change of mind on a final sale is a no, a fault on it is not")
    {
        CHECK(outcome(request("q", "S-1", 2, 1), 1) == "denial");
        CHECK(outcome(changed(request("q", "S-1", 2, 1), "reason", "faulty"), 0) == "authorised");
    }
    THEN("more than a hundred pounds asks for an approval")
    {
        CHECK(outcome(request("q", "S-1", 3, 1), 1) == "contingent");
        CHECK(outcome(request("q", "S-1", 4, 1), 0) == "authorised");
    }
    THEN("the answer has the shape that was promised")
    {
        const auto json = shop.decide(request("q", "S-1", 1, 2)).line();
        CHECK(json["request"] == "q");
        CHECK(json["lines"][0]["line"] == 1);
        CHECK(json["lines"][0]["quantity"] == 2);
        CHECK(json["lines"][0]["refund"] == 510);
        CHECK(json["lines"][0]["tax"] == 0);
        CHECK(json["lines"][0]["remedies"][0] == "refund");
        REQUIRE(hasRule(json, "window"));
        for (const auto* key : {"rule", "outcome", "text", "cite"})
            CHECK(json["lines"][0]["findings"][0][key].is_string());
        CHECK(json["refund"]["currency"] == "GBP");
        CHECK(json["refund"]["amount"] == 510);
        REQUIRE(json["refund"]["tenders"].size() == 1);
        CHECK(json["refund"]["tenders"][0]["type"] == "card");
        CHECK(json["refund"]["tenders"][0]["original"] == 1);
        CHECK(json["refund"]["tenders"][0]["amount"] == 510);
        CHECK(json["policy"]["id"] == "uk-high-street");
        CHECK(json["policy"]["version"].is_number_integer());
        CHECK(json["rights"]["pack"] == "GB-EAW");
        CHECK(json["route"].is_string());
    }
    THEN("people read it in words")
    {
        const auto text = shop.text({"decide", "-"}, request("q", "S-1", 1, 2).dump()).out;
        CHECK_THAT(text, ContainsSubstring("Authorised") && ContainsSubstring("£5.10"));
    }
}

TEST_CASE("Unknown receipt, unknown line and nothing left are denials", "[cli][decide]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 2, 255)})});
    const auto denied = [&shop](const Json& asked, const std::string& rule) {
        for (const auto& ran : {shop.decide(asked), shop.giveBack(asked)}) {
            INFO(rule << ": " << ran.out << ran.err);
            CHECK(ran.code == 1);
            const auto json = ran.line();
            CHECK(json["outcome"] == "denial");
            CHECK(json["refund"]["amount"] == 0);
            CHECK(hasRule(json, rule));
        }
    };
    denied(request("q1", "S-2", 1, 1), "receipt_unknown");
    denied(request("q2", "S-1", 9, 1), "line_unknown");
    denied(request("q3", "S-1", 1, 3), "available");
    auto twice = request("q4", "S-1", 1, 2);
    twice["lines"].push_back(twice["lines"][0]);
    denied(twice, "available");
    CHECK(shop.shownLine("S-1", 0)["left"] == 2);
}

TEST_CASE("Deciding changes nothing and uses up no id", "[cli][decide]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 2, 255)})});
    const auto before = shop.json({"journal", "verify"}).line();
    CHECK(shop.decide(request("q", "S-1", 1, 1)).code == 0);
    CHECK(shop.decide(request("q", "S-1", 1, 2)).code == 0);
    CHECK(shop.json({"journal", "verify"}).line() == before);
    CHECK(shop.giveBack(request("q", "S-1", 1, 1)).line()["state"] == "completed");
}

TEST_CASE("Bad requests end with 2, say why, and change nothing", "[cli][decide][return]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 5, 255)}), sale("S-2", {saleLine(1, 5, 255)})});
    const auto good = request("q", "S-1", 1, 1);
    std::vector<std::string> bad{
        good.dump().substr(0, 70),
        "nonsense",
        "[]",
        "7",
        "{}",
        std::string("{\"request\":\"a\0b\"}", 17),
        "{\"request\":\"Caf\xe9\"}",
        std::string(100, '['),
    };
    for (const Json& quantity :
         {Json(0), Json(-1), Json(1.5), Json("2"), Json(1e30), Json(true), Json(10000000000000)})
        bad.push_back(changed(good, "quantity", quantity).dump());
    for (const auto* key : {"reason", "condition", "serial", "fault_apparent_on", "received_on"})
        bad.push_back(changed(good, key, Json::parse(R"({"not":"known"})")).dump());
    bad.push_back(changed(good, "reason", "because").dump());
    bad.push_back(changed(good, "condition", "mint").dump());
    bad.push_back(changed(good, "fault_apparent_on", "2026-02-30").dump());
    bad.push_back(changed(good, "line", "one").dump());
    for (const auto& [key, value] :
         std::vector<std::pair<std::string, Json>>{{"request", nullptr},
                                                   {"request", ""},
                                                   {"request", 7},
                                                   {"request", std::string("nul \0 inside", 12)},
                                                   {"lines", Json::array()},
                                                   {"lines", nullptr},
                                                   {"lines", "all"},
                                                   {"mode", "drone"},
                                                   {"remedy", "apology"},
                                                   {"at", "soon"},
                                                   {"at", "2026-13-01T00:00:00Z"},
                                                   {"tender", "cash"},
                                                   {"approval", "yes"}}) {
        auto each = good;
        each[key] = value;
        bad.push_back(each.dump());
    }
    for (const auto& each : bad) {
        for (const auto* command : {"decide", "return"}) {
            const auto ran = shop.json({command, shop.folder().file("q.json", each)});
            INFO(each << "\n" << ran.out << ran.err);
            CHECK(ran.code == 2);
            CHECK_THAT(ran.err, ContainsSubstring("q.json:1: "));
            CHECK(ran.line()["error"].is_string());
            CHECK(ran.line().contains("request"));
        }
    }
    CHECK(shop.json({"decide", shop.folder().at("missing.json")}).code == 2);
    CHECK(shop.json({"decide", shop.folder().file("none.json", "")}).code == 2);
    CHECK(shop.shownLine("S-1", 0)["left"] == 5);
}
