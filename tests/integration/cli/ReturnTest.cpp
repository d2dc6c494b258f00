// Returns: committed once, whatever is repeated.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

SCENARIO("A return is committed once", "[cli][return]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 6, 255, 255)})});
    const auto asked = request("q-1", "S-1", 1, 2);
    const auto first = shop.giveBack(asked);
    INFO(first.err);
    REQUIRE(first.code == 0);
    const auto answer = first.line();
    CHECK(answer["state"] == "completed");
    CHECK(answer["return"].get<std::string>().starts_with("R-0412-K1-"));
    CHECK(answer["journal"]["seq"].get<int>() > 0);
    CHECK(answer["journal"]["hash"].get<std::string>().size() == 64);
    CHECK(shop.shownLine("S-1", 0)["left"] == 4);

    WHEN("the same request comes again, written differently")
    {
        const auto again = shop.json({"return", shop.folder().file("q.json", asked.dump(4))});
        THEN("it has the same answer and nothing moves")
        {
            CHECK(again.code == 0);
            CHECK(again.line() == answer);
            CHECK(shop.shownLine("S-1", 0)["left"] == 4);
        }
    }
    WHEN("other content comes under the same id")
    {
        const auto other = shop.giveBack(request("q-1", "S-1", 1, 1));
        THEN("it is bad input and nothing moves")
        {
            CHECK(other.code == 2);
            CHECK(other.line()["request"] == "q-1");
            CHECK(other.line()["error"].is_string());
            CHECK(shop.shownLine("S-1", 0)["left"] == 4);
        }
    }
    WHEN("more is asked for than is left")
    {
        const auto over = shop.giveBack(request("q-2", "S-1", 1, 5));
        CHECK(over.code == 1);
        CHECK(over.line()["state"] == "denied");
        THEN("the denial is final for its id")
        {
            CHECK(shop.giveBack(request("q-2", "S-1", 1, 5)).line() == over.line());
            CHECK(shop.giveBack(request("q-2", "S-1", 1, 4)).code == 2);
            CHECK(shop.giveBack(request("q-3", "S-1", 1, 4)).code == 0);
            CHECK(shop.shownLine("S-1", 0)["left"] == 0);
        }
    }
}

TEST_CASE("One line that may not proceed keeps the whole request back", "[cli][return]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 2, 255), saleLine(2, 1, 100)})});
    auto asked = request("q", "S-1", 1, 1);
    asked["lines"].push_back(asked["lines"][0]);
    asked["lines"][1]["line"] = 2;
    asked["lines"][1]["quantity"] = 2;
    const auto ran = shop.giveBack(asked);
    CHECK(ran.code == 1);
    CHECK(ran.line()["state"] == "denied");
    CHECK(shop.shownLine("S-1", 0)["left"] == 2);
    CHECK(shop.shownLine("S-1", 1)["left"] == 1);
}

TEST_CASE("Several receipts come back in one request", "[cli][return]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 2, 255)}), sale("S-2", {saleLine(1, 1, 100)})});
    auto asked = request("q", "S-1", 1, 2);
    asked["lines"].push_back(asked["lines"][0]);
    asked["lines"][1]["receipt"] = "S-2";
    asked["lines"][1]["quantity"] = 1;
    const auto ran = shop.giveBack(asked);
    INFO(ran.out << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.line()["refund"]["amount"] == 610);
    CHECK(shop.shownLine("S-1", 0)["left"] == 0);
    CHECK(shop.shownLine("S-2", 0)["left"] == 0);
}

TEST_CASE("A live terminal goes by its own clock, whatever the request says", "[cli][return]")
{
    const Shop shop(Shop::Kind::Live, "uk-high-street");
    auto longAgo = sale("S-1", {saleLine(1, 2, 255)});
    longAgo["sold_at"] = "2020-01-02T10:00:00Z";
    shop.sell({longAgo});
    auto asked = request("q", "S-1", 1, 1);
    asked["at"] = "2020-01-03T10:00:00Z";
    CHECK(shop.decide(asked).line()["outcome"] == "overridable_denial");
    THEN("a repeat with another `at` is still the same request")
    {
        const auto first = shop.giveBack(asked);
        asked["at"] = "2020-01-04T10:00:00Z";
        CHECK(shop.giveBack(asked).line() == first.line());
    }
}

TEST_CASE("A practice terminal takes the time from the request", "[cli][return]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    shop.sell({sale("S-1", {saleLine(1, 9, 255)})});
    const auto outcomeAt = [&shop](const std::string& at) {
        auto asked = request("q", "S-1", 1, 1);
        asked["at"] = at;
        return shop.decide(asked).line()["outcome"].get<std::string>();
    };
    CHECK(outcomeAt("2026-11-29") == "authorised");
    CHECK(outcomeAt("2026-11-29T23:59:59.999") == "authorised");
    CHECK(outcomeAt("2026-11-30") == "overridable_denial");
    CHECK(outcomeAt("2026-11-30T00:30:00+01:00") == "authorised");
    CHECK(outcomeAt("2026-11-29T23:30:00-01:00") == "overridable_denial");
}

TEST_CASE("Days are the store's, on both sides of a change of clocks", "[cli][return]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    // 00:30 of 25 October 2026 in London is 23:30 UTC of the 24th; that night the clocks go back.
    auto autumn = sale("S-1", {saleLine(1, 9, 255)});
    autumn["sold_at"] = "2026-10-24T23:30:00Z";
    auto spring = sale("S-2", {saleLine(1, 9, 255)});
    spring["sold_at"] = "2026-03-29T01:30:00"; // Skipped that night: the moment of the jump.
    auto twice = sale("S-3", {saleLine(1, 9, 255)});
    twice["sold_at"] = "2026-10-25T01:30:00"; // Shown twice: the earlier one.
    shop.sell({autumn, spring, twice});
    const auto outcomeAt = [&shop](const std::string& receipt, const std::string& at) {
        auto asked = request("q", receipt, 1, 1);
        asked["at"] = at;
        return shop.decide(asked).line()["outcome"].get<std::string>();
    };
    CHECK(outcomeAt("S-1", "2026-11-22T23:30:00") == "authorised");
    CHECK(outcomeAt("S-1", "2026-11-23T00:30:00") == "overridable_denial");
    CHECK(outcomeAt("S-2", "2026-04-26T22:30:00Z") == "authorised");
    CHECK(outcomeAt("S-2", "2026-04-26T23:30:00Z") == "overridable_denial");
    CHECK(shop.json({"receipts", "show", "S-3"})
              .line()["sold_at"]
              .get<std::string>()
              .starts_with("2026-10-25T00:30:00"));
}
