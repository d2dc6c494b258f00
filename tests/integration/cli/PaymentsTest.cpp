// How cards are paid, from the settings to the money: with the payment terminal's simulator, whose
// log says what moved.
#include "NexoSimulator.h"
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr auto receipt = "0412-03-20261101-004711";

/// A shop with a payment terminal, and a receipt of twenty shirts paid by card.
struct Counter {
    Counter()
    {
        const auto set = shop.json({"terminal", "set", "--payment-terminal", payments.address(),
                                    "--payment-ca", payments.caFile(), "--poi-id", "P1"});
        INFO(set.err);
        REQUIRE(set.code == 0);
        shop.sell({sale(receipt, {saleLine(1, 20, 1099)})});
    }

    Json giveBackOne(const std::string& id) const
    {
        return shop.giveBack(request(id, receipt, 1, 1)).line();
    }

    reprise::support::NexoSimulator payments;
    Shop shop;
};

} // namespace

TEST_CASE("How cards are paid is said once and shown", "[cli][payments]")
{
    const Shop shop;
    CHECK(shop.json({"terminal", "show"}).line()["payments"] == Json{{"rail", "till"}});
    const std::vector<std::string> set{
        "terminal", "set", "--payment-terminal", "https://10.0.0.7:8443/", "--poi-id", "P1"};
    CHECK(shop.json(set).code == 0);
    const auto shown = shop.json({"terminal", "show"}).line()["payments"];
    CHECK(shown["rail"] == "terminal");
    CHECK(shown["address"] == "https://10.0.0.7:8443");
    CHECK(shown["tenders"] == Json{"card"});
    CHECK(shop.json({"terminal", "set", "--manual", "--payment-tenders", "card,gift_card"}).code
          == 0);
    CHECK(shop.json({"terminal", "show"}).line()["payments"]
          == Json{{"rail", "manual"}, {"tenders", {"card", "gift_card"}}});
}

TEST_CASE("Words about payments that make no sense change nothing", "[cli][payments]")
{
    const Shop shop;
    for (const auto& words : std::vector<std::vector<std::string>>{
             {},
             {"--manual", "--none"},
             {"--payment-terminal", "https://10.0.0.7"},
             {"--payment-terminal", "http://10.0.0.7", "--poi-id", "P1"},
             {"--payment-terminal", "https://10.0.0.7/nexo", "--poi-id", "P1"},
             {"--payment-terminal", "https://10.0.0.7", "--poi-id", "P1", "--payment-ca", "/no"},
             {"--manual", "--payment-tenders", "Visa Debit"}}) {
        std::vector<std::string> command{"terminal", "set"};
        command.insert(command.end(), words.begin(), words.end());
        const auto ran = shop.json(command);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring("expected") || ContainsSubstring("required"));
    }
    CHECK(shop.json({"terminal", "show"}).line()["payments"]["rail"] == "till");
}

TEST_CASE("A card refund is moved by the payment terminal, once", "[cli][payments]")
{
    const Counter counter;
    const auto answer = counter.giveBackOne("q1");
    CHECK(answer["state"] == "completed");
    CHECK(answer["payments"][0]["state"] == "paid");
    CHECK(counter.giveBackOne("q1")["return"] == answer["return"]);
    const auto moved = counter.payments.moved();
    REQUIRE(moved.size() == 1);
    CHECK(moved[0]["order"] == answer["payments"][0]["order"]);
    CHECK(moved[0]["reference"] == answer["payments"][0]["reference"]);
}

TEST_CASE("A declined refund stays owed, and an answer that was lost is asked for",
          "[cli][payments]")
{
    const Counter counter;
    counter.payments.order({"decline", "answer_lost"});
    CHECK(counter.giveBackOne("declined")["state"] == "pending");
    CHECK(counter.payments.moved().empty());
    const auto lost = counter.giveBackOne("lost");
    CHECK(lost["state"] == "in_doubt");
    const auto settled = counter.shop.json({"settle", lost["return"].get<std::string>()}).line();
    CHECK(settled["state"] == "completed");
    CHECK(counter.payments.moved().size() == 1);
}

TEST_CASE("A payment terminal that isn't there leaves the refund owed", "[cli][payments]")
{
    Counter counter;
    counter.payments.kill();
    const auto answer = counter.giveBackOne("q1");
    CHECK(answer["state"] == "pending");
    counter.payments.start();
    const auto again =
        counter.shop.json({"settle", answer["return"].get<std::string>(), "--again"}).line();
    CHECK(again["state"] == "completed");
    CHECK(counter.payments.moved().size() == 1);
}

TEST_CASE("Cash in place of a declined card is capped, counts once, and a replay sees it",
          "[cli][payments][cash]")
{
    const reprise::support::NexoSimulator payments;
    const TempFolder folder;
    const Shop shop(Shop::Kind::Training,
                    folder.file("capped.toml",
                                "id = \"capped\"\nversion = 1\njurisdiction = \"GB-EAW\"\n"
                                "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
                                "[window]\ndays = 400\n[tenders]\ncash_linked_cap = \"20.00\"\n"));
    REQUIRE(shop.json({"terminal", "set", "--payment-terminal", payments.address(), "--payment-ca",
                       payments.caFile(), "--poi-id", "P1"})
                .code
            == 0);
    auto card = sale("S-1", {saleLine(1, 3, 900)});
    card["customer"] = "c_1";
    auto cash = sale("S-2", {saleLine(1, 1, 900)});
    cash["customer"] = "c_1";
    cash["tenders"] = Json::parse(R"([{"type":"cash","amount":900}])");
    shop.sell({card, cash});
    const auto owed = [&](const std::string& id) {
        payments.order({"decline"});
        // Now, as the cash that is handed out later is.
        auto asked = request(id, "S-1", 1, 1);
        asked.erase("at");
        const auto answer = shop.giveBack(asked).line();
        REQUIRE(answer["state"] == "pending");
        return answer["return"].get<std::string>();
    };
    const auto inCash = [&](const std::string& id) {
        return shop.json({"settle", id, "--other", "cash", "--consent", "--operator", "1042"});
    };
    const auto first = owed("q1");
    const auto second = owed("q2");
    const auto third = owed("q3");
    CHECK(inCash(first).line()["state"] == "completed");
    CHECK(inCash(second).line()["state"] == "completed");
    const auto refused = inCash(third);
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, ContainsSubstring("27.00 GBP") && ContainsSubstring("20.00 GBP"));
    CHECK(inCash(first).code == 1); // It is paid; a repeat hands out nothing.

    auto asked = request("q4", "S-2", 1, 1);
    asked.erase("at");
    const auto later = shop.giveBack(asked);
    CHECK(later.code == 1);
    CHECK(later.line()["state"] == "denied");
    CHECK(later.out.find("cash_linked") != std::string::npos);
    const auto replayed = shop.json({"journal", "replay"});
    INFO(replayed.out << replayed.err);
    CHECK(replayed.line()["ok"] == true);
    CHECK(replayed.line()["replayed"] == 4);
    CHECK(shop.json({"settle", third, "--other", "store_credit", "--consent"}).line()["state"]
          == "completed");
}
