// After the return: the customer's rating and the manager's look at the day.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

SCENARIO("A return is rated once", "[cli][rate]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 6, 255)})});
    const auto id = shop.giveBack(request("q", "S-1", 1, 1)).line()["return"].get<std::string>();

    for (const auto* score : {"0", "6", "-1", "4.5", "five", "", "99999999999"}) {
        const auto ran = shop.json({"rate", id, score});
        INFO(score << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring("expected"));
    }
    CHECK(shop.json({"rate", "R-0412-K1-00000000", "5"}).code == 1);
    CHECK(shop.json({"rate", "", "5"}).code == 2);

    const auto rated = shop.json({"rate", id, "4"});
    INFO(rated.err);
    CHECK(rated.code == 0);
    CHECK(rated.line()["score"] == 4);
    CHECK(shop.json({"rate", id, "4"}).code == 1);
    CHECK(shop.json({"rate", id, "1"}).code == 1);
    CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
}

SCENARIO("A day is shown with what moved on it", "[cli][day]")
{
    const Shop shop;
    auto receipt = sale("S-1", {saleLine(1, 4, 500)});
    receipt["tenders"] =
        Json::parse(R"([{"type":"cash","amount":700},{"type":"card","amount":1300}])");
    shop.sell({receipt});
    CHECK(shop.giveBack(request("q1", "S-1", 1, 2)).code == 0);
    CHECK(shop.giveBack(request("q2", "S-1", 1, 9)).code == 1);
    auto late = request("q3", "S-1", 1, 1);
    late["at"] = "2026-11-23T00:00:00Z";
    CHECK(shop.giveBack(late).code == 0);

    const auto shown = shop.json({"day", "show", "--date", "2026-11-22"});
    INFO(shown.err);
    REQUIRE(shown.code == 0);
    const auto day = shown.line();
    CHECK(day["date"] == "2026-11-22");
    CHECK(day["state"] == "open");
    CHECK(day["returns"] == 1);
    CHECK(day["totals"] == Json::parse(R"([{"tender":"card","count":1,"amount":300},
                                           {"tender":"cash","count":1,"amount":700}])"));
    CHECK(day["unsettled"].empty());
    CHECK(shop.json({"day", "show", "--date", "2026-11-23"}).line()["returns"] == 1);
    CHECK(shop.json({"day", "show", "--date", "2026-11-24"}).line()["totals"].empty());
    CHECK_THAT(shop.text({"day", "show", "--date", "2026-11-22"}).out, ContainsSubstring("£7.00"));
    CHECK(shop.json({"day", "show"}).code == 0);

    for (const auto* date : {"", "yesterday", "2026-02-30", "2026-11-22T10:00:00Z", "22.11.2026"})
        CHECK(shop.json({"day", "show", "--date=" + std::string(date)}).code == 2);
}
