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
