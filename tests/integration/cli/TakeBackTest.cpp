// Old electrical goods and batteries from the command line, over real processes.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string openStore = "[take_back]\nscheme = \"none\"\nsales_area = 450\n"
                              "batteries_kg = 40\n";

/// A shop for practice whose policy ends in `takeBack`, and that sold two kettles and a mug.
class ElectricalShop {
public:
    explicit ElectricalShop(const std::string& takeBack = openStore,
                            const std::string& jurisdiction = "GB-EAW")
        : m_shop(Shop::Kind::Training,
                 m_folder.file("policy.toml", "id = \"corner\"\nversion = 3\njurisdiction = \""
                                                  + jurisdiction
                                                  + "\"\ntime_zone = \"Europe/London\"\n"
                                                    "currency = \"GBP\"\n[window]\ndays = 28\n"
                                                  + takeBack))
    {
        auto kettles = saleLine(1, 2, 2000);
        kettles["traits"] = {"electrical"};
        m_shop.sell({sale("S-1", {kettles, saleLine(2, 1, 400)})});
    }

    const Shop& operator*() const { return m_shop; }
    const Shop* operator->() const { return &m_shop; }
    Ran handIn(const Json& request) const { return m_shop.json({"takeback", "-"}, request.dump()); }
    std::size_t entries() const { return m_shop.json({"journal", "export"}).lines().size(); }

private:
    TempFolder m_folder;
    Shop m_shop;
};

Json oldGoods(const std::string& id, const std::string& kind, int count = 1)
{
    return {{"id", id},
            {"operator", "1042"},
            {"at", "2026-11-22T10:00:00Z"},
            {"old", {{"description", "Old " + kind}, {"count", count}, {"kind", kind}}}};
}

Json forLine(Json request, int line)
{
    request["receipt"] = "S-1";
    request["line"] = line;
    return request;
}

} // namespace

TEST_CASE("D-9: old kettles are taken one for one, once for each id", "[cli][takeback]")
{
    const ElectricalShop shop;
    const auto first = shop.handIn(forLine(oldGoods("T-1", "appliance"), 1));
    INFO(first.out << first.err);
    REQUIRE(first.code == 0);
    CHECK(first.line()["answer"] == "accepted");
    CHECK(first.line()["duty"] == "owed");
    CHECK(first.line()["reason"] == "like_for_like");
    CHECK(first.line()["last_day"] == "2026-11-29");
    CHECK(first.line()["bought"]["units"] == 2);
    CHECK_THAT(first.line()["cite"].get<std::string>(), ContainsSubstring("reg 42(1)"));
    CHECK_THAT(first.line()["information"][0].get<std::string>(),
               ContainsSubstring("household bin"));
    CHECK_THAT(first.line()["information"][1].get<std::string>(),
               ContainsSubstring("within 28 days of the sale"));

    const auto before = shop.entries();
    CHECK(shop.handIn(forLine(oldGoods("T-1", "appliance"), 1)).out == first.out);
    const auto other = shop.handIn(forLine(oldGoods("T-1", "appliance", 2), 1));
    CHECK(other.code == 2);
    CHECK(other.line()["id"] == "T-1");
    CHECK_THAT(other.err, ContainsSubstring("stands for another request"));
    CHECK(shop.entries() == before);

    const auto tooMany = shop.handIn(forLine(oldGoods("T-2", "appliance", 2), 1));
    CHECK(tooMany.code == 1);
    CHECK(tooMany.line()["answer"] == "refused");
    CHECK(tooMany.line()["reason"] == "more_than_bought");
    CHECK(shop.handIn(forLine(oldGoods("T-3", "appliance"), 1)).code == 0);
    CHECK(shop.handIn(forLine(oldGoods("T-4", "appliance"), 2)).line()["reason"]
          == "not_electrical");
    CHECK(shop.handIn(oldGoods("T-5", "appliance")).line()["reason"] == "nothing_bought");
    auto late = forLine(oldGoods("T-6", "appliance"), 1);
    late["at"] = "2026-11-30T10:00:00Z";
    CHECK(shop.handIn(late).line()["reason"] == "too_late");

    const auto day = shop->json({"day", "show", "--date", "2026-11-22"}).line();
    CHECK(day["taken_back"]["units"] == 2);
    CHECK(day["taken_back"]["refused"] == 3);
    CHECK(day["returns"] == 0);
    CHECK_THAT(shop->text({"day", "show", "--date", "2026-11-22"}).out,
               ContainsSubstring("2 taken, 3 refused"));
    CHECK(shop->json({"day", "show", "--date", "2026-11-30"}).line()["taken_back"]["refused"] == 1);
    CHECK(shop->json({"journal", "verify"}).code == 0);
    CHECK(shop->json({"journal", "replay"}).code == 0);
    // Neither money nor stock moved, and the kettles can still come back.
    CHECK(shop->shownLine("S-1", 0)["left"] == 2);
}

TEST_CASE("Both answers are entries of the journal with all they rest on", "[cli][takeback]")
{
    const ElectricalShop shop;
    REQUIRE(shop.handIn(forLine(oldGoods("T-1", "appliance"), 1)).code == 0);
    REQUIRE(shop.handIn(oldGoods("T-2", "appliance")).code == 1);
    const auto entries = shop->json({"journal", "export"}).lines();
    REQUIRE(entries.size() == 3);
    CHECK(entries[1]["kind"] == "takeback_accepted");
    CHECK(entries[1]["subject"] == "T-1");
    CHECK(entries[2]["kind"] == "takeback_refused");
    const auto payload = Json::parse(entries[1]["payload"].get<std::string>());
    CHECK(payload["operator"] == "1042");
    CHECK(payload["old"]["description"] == "Old appliance");
    CHECK(payload["duty"] == "owed");
    CHECK(payload["policy"] == "policy corner 3 §take_back");
    const auto refused = Json::parse(entries[2]["payload"].get<std::string>());
    CHECK(refused["duty"] == "none");
    CHECK(refused["reason"] == "nothing_bought");
}

TEST_CASE("D-9, D-10: very small goods and batteries go by what the store is", "[cli][takeback]")
{
    const ElectricalShop large;
    const auto taken = large.handIn(oldGoods("T-1", "very_small", 3)).line();
    CHECK(taken["reason"] == "very_small");
    CHECK_THAT(taken["information"][1].get<std::string>(),
               ContainsSubstring("no side longer than 25 cm"));
    CHECK(large.handIn(oldGoods("T-2", "battery", 12)).line()["reason"] == "battery");

    const ElectricalShop small("[take_back]\nscheme = \"none\"\nsales_area = 399\n"
                               "batteries_kg = 31\n");
    const auto refused = small.handIn(oldGoods("T-1", "very_small"));
    CHECK(refused.code == 1);
    CHECK(refused.line()["reason"] == "small_store");
    CHECK(small.handIn(oldGoods("T-2", "battery")).line()["reason"] == "few_batteries");
}

TEST_CASE("D-9: a member of the scheme says in writing where to go", "[cli][takeback]")
{
    const ElectricalShop shop("[take_back]\nscheme = \"member\"\n"
                              "collection = \"Recycling centre, Mill Lane\"\nbatteries_kg = 32\n");
    const auto told =
        shop->text({"takeback", "-"}, forLine(oldGoods("T-1", "appliance"), 1).dump());
    CHECK(told.code == 1);
    CHECK_THAT(told.out, ContainsSubstring("Not taken back: 1 x Old appliance"));
    CHECK_THAT(told.out, ContainsSubstring("Where to take them: Recycling centre, Mill Lane"));
    CHECK_THAT(told.out, ContainsSubstring("must not go in the household bin"));
    CHECK_THAT(told.out, ContainsSubstring("Distributor Take-back Scheme"));
    const auto again = shop.handIn(forLine(oldGoods("T-1", "appliance"), 1)).line();
    CHECK(again["reason"] == "scheme_member");
    CHECK(again["collection"] == "Recycling centre, Mill Lane");
    const auto cells = shop->text({"takeback", "-"}, oldGoods("T-2", "battery").dump());
    CHECK(cells.code == 0);
    CHECK_THAT(cells.out, ContainsSubstring("Taken back: 1 x Old battery"));
}

TEST_CASE("Many requests are answered one by one, a bad one among them", "[cli][takeback]")
{
    const ElectricalShop shop;
    const auto before = shop.entries();
    const auto ran =
        shop->json({"takeback", "-"}, oldGoods("T-1", "battery").dump() + "\n{\"id\":\"T-2\"}\n"
                                          + oldGoods("T-3", "appliance").dump() + "\n");
    CHECK(ran.code == 2);
    const auto answers = ran.lines();
    REQUIRE(answers.size() == 3);
    CHECK(answers[0]["answer"] == "accepted");
    CHECK(answers[1]["id"] == "T-2");
    CHECK(answers[1].contains("error"));
    CHECK(answers[2]["answer"] == "refused");
    CHECK_THAT(ran.err, ContainsSubstring(":2: "));
    CHECK(shop.entries() == before + 2);
    const auto file = shop->folder().file("old.json", oldGoods("T-4", "battery").dump(2));
    CHECK(shop->json({"takeback", file}).line()["answer"] == "accepted");
}

TEST_CASE("Without law or the store's word nobody is answered, and nothing changes",
          "[cli][takeback]")
{
    const ElectricalShop silent("");
    const auto unsaid = silent.handIn(oldGoods("T-1", "battery"));
    CHECK(unsaid.code == 2);
    CHECK_THAT(unsaid.err, ContainsSubstring("§take_back is not there, expected"));
    CHECK(silent.entries() == 1);

    const ElectricalShop irish(openStore, "IE");
    const auto lawless = irish.handIn(oldGoods("T-1", "battery"));
    CHECK(lawless.code == 2);
    CHECK_THAT(lawless.err, ContainsSubstring("pack IE says nothing"));
    CHECK(irish.entries() == 1);

    const ElectricalShop shop;
    auto unknown = forLine(oldGoods("T-1", "appliance"), 1);
    unknown["receipt"] = "S-9";
    CHECK_THAT(shop.handIn(unknown).err, ContainsSubstring("no receipt goes by that"));
    CHECK_THAT(shop.handIn(forLine(oldGoods("T-1", "appliance"), 7)).err,
               ContainsSubstring("line 7 is not on that receipt"));
    CHECK_THAT(shop.handIn(forLine(oldGoods("T-1", "battery"), 1)).err,
               ContainsSubstring("only an appliance is for a new one"));
    CHECK(shop.handIn(oldGoods("T-1", "toaster")).code == 2);
    CHECK(shop.entries() == 1);
}

TEST_CASE("H06 a card number in a take-back leaves no trace", "[cli][takeback]")
{
    const ElectricalShop shop;
    const std::string card = "4111111111111111";
    const auto whole = forLine(oldGoods("T-1", "appliance"), 1);
    const auto flat = whole.flatten();
    for (const auto& place : flat.items()) {
        INFO(place.key());
        auto spoilt = whole;
        spoilt[Json::json_pointer(place.key())] = card;
        const auto ran = shop.handIn(spoilt);
        CHECK(ran.code == 2);
        CHECK((ran.out + ran.err).find(card) == std::string::npos);
    }
    CHECK(shop.entries() == 1);
}
