// The past decided again: as it was, byte for byte, and as it would have been under a draft.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <sqlite3.h>

#include <fstream>
#include <sstream>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

void onDisk(const Shop& shop, const std::string& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open((shop.data() + "/reprise.db").c_str(), &database) == SQLITE_OK);
    char* trouble = nullptr;
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &trouble);
    INFO(sql << ": " << (trouble != nullptr ? trouble : ""));
    sqlite3_free(trouble);
    sqlite3_close(database);
    REQUIRE(code == SQLITE_OK);
}

Json because(Json request, const std::string& reason, const std::string& condition = "opened")
{
    request["lines"][0]["reason"] = reason;
    request["lines"][0]["condition"] = condition;
    return request;
}

Json approvedBy(Json request, const std::string& approver, const std::string& pin)
{
    request["operator"] = "1042";
    request["approval"] = {{"operator", approver}, {"pin", pin}, {"reason", "a good customer"}};
    return request;
}

Json on(Json request, const std::string& at)
{
    request["at"] = at;
    return request;
}

/// A few weeks behind a counter: yes, no, perhaps, and a manager who says yes after all.
void keepShop(const Shop& shop)
{
    const auto staff = shop.folder().file(
        "staff.ndjson", R"({"operator":"1042","name":"Ada","roles":["clerk"],"pin":"1111"})"
                        "\n"
                        R"({"operator":"3001","name":"Cleo","roles":["manager"],"pin":"3333"})"
                        "\n");
    REQUIRE(shop.json({"operators", "import", staff}).code == 0);

    auto final = saleLine(3, 2, 800, 133);
    final["traits"] = {"final_sale"};
    auto member = sale("S-1", {saleLine(1, 9, 255, 383), saleLine(2, 3, 12'000, 6000), final});
    member["customer"] = "M-77";
    auto distant = sale("S-2", {saleLine(1, 4, 999, 666)});
    distant["channel"] = "distance";
    shop.sell({member, distant});

    const std::vector<Json> asked{
        request("q1", "S-1", 1, 2),
        because(request("q2", "S-1", 1, 1), "faulty"),
        request("q3", "S-1", 3, 1),
        because(request("q4", "S-1", 3, 1), "faulty"),
        request("q5", "S-1", 2, 1),
        approvedBy(request("q6", "S-1", 2, 1), "3001", "3333"),
        approvedBy(request("q7", "S-1", 2, 1), "3001", "0000"),
        on(request("q8", "S-1", 1, 1), "2026-12-24T09:00:00Z"),
        on(because(request("q9", "S-1", 1, 1), "faulty"), "2026-12-24T09:00:00Z"),
        request("q10", "S-9", 1, 1),
        request("q11", "S-1", 1, 90),
        on(request("q12", "S-2", 1, 2), "2026-11-10T09:00:00Z"),
    };
    for (const auto& each : asked) {
        const auto ran = shop.giveBack(each);
        INFO(each.dump() << ran.out << ran.err);
        REQUIRE(ran.code != 2);
    }
}

std::string draft(const Shop& shop, const std::string& from, const std::string& to)
{
    std::ifstream file(sourceFile("deploy/policy/uk-high-street.toml"));
    std::stringstream text;
    text << file.rdbuf();
    auto toml = text.str();
    const auto place = toml.find(from);
    REQUIRE(place != std::string::npos);
    toml.replace(place, from.size(), to);
    return shop.folder().file("draft.toml", toml);
}

} // namespace

SCENARIO("Every past decision comes out again, byte for byte", "[cli][replay]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    keepShop(shop);
    const auto replayed = shop.json({"journal", "replay"});
    INFO(replayed.out << replayed.err);
    CHECK(replayed.code == 0);
    CHECK(replayed.line()["ok"] == true);
    CHECK(replayed.line()["replayed"] == 12);
    CHECK(replayed.line()["skipped"] == 0);
    CHECK_THAT(shop.text({"journal", "replay"}).out, ContainsSubstring("12 returns"));
}

SCENARIO("A sale that was touched since no longer gives the same decision", "[cli][replay]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    keepShop(shop);
    onDisk(shop, "UPDATE receipt SET body = replace(body, '2026-11-01T14', '2026-10-01T14')"
                 " WHERE number = 'S-1'");
    const auto replayed = shop.json({"journal", "replay"});
    CHECK(replayed.code == 1);
    const auto line = replayed.line();
    CHECK(line["ok"] == false);
    REQUIRE_FALSE(line["differences"].empty());
    CHECK(line["differences"][0]["seq"] == 2);
    CHECK_THAT(line["differences"][0]["reason"].get<std::string>(),
               ContainsSubstring("it was authorised and comes out as overridable_denial"));
    CHECK_THAT(replayed.err, ContainsSubstring("entry 2"));
}

SCENARIO("A broken chain is said before anything is decided again", "[cli][replay]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    keepShop(shop);
    onDisk(shop, "DROP TRIGGER journal_is_never_changed;"
                 "UPDATE journal SET payload = replace(payload, 'S-1', 'S-2') WHERE seq = 3");
    const auto replayed = shop.json({"journal", "replay"});
    CHECK(replayed.code == 1);
    CHECK_THAT(replayed.err, ContainsSubstring("the chain is broken at entry 3"));
}

SCENARIO("The policy in force, rehearsed, changes nothing", "[cli][rehearse]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    keepShop(shop);
    const auto before = shop.json({"journal", "verify"}).line();
    const auto rehearsed =
        shop.json({"policy", "rehearse", sourceFile("deploy/policy/uk-high-street.toml")});
    INFO(rehearsed.out << rehearsed.err);
    REQUIRE(rehearsed.code == 0);
    const auto report = rehearsed.line();
    CHECK(report["rehearsed"] == 12);
    CHECK(report["changed"] == 0);
    CHECK(report["cases"].empty());
    CHECK(report["money"][0]["difference"] == 0);
    CHECK(shop.json({"journal", "verify"}).line() == before);
}

SCENARIO("A shorter window shows which customers would have heard no, and never those with a claim",
         "[cli][rehearse]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    keepShop(shop);
    const auto rehearsed = shop.json({"policy", "rehearse", draft(shop, "days = 28", "days = 14")});
    INFO(rehearsed.out << rehearsed.err);
    REQUIRE(rehearsed.code == 0);
    const auto report = rehearsed.line();
    // q1 alone: 2 units at 2.55. q5 was above the cap already and is worse now; q6 was approved
    // and still is; the distance sale and the faults are the law's.
    CHECK(report["money"][0]["difference"] == -510);
    bool sawFirst = false;
    for (const auto& each : report["cases"]) {
        if (each["before"]["paid"] != 510) continue;
        sawFirst = true;
        CHECK(each["before"]["outcome"] == "authorised");
        CHECK(each["after"]["outcome"] == "overridable_denial");
        CHECK(each["after"]["paid"] == 0);
        CHECK(each["receipts"] == Json::array({"S-1"}));
        REQUIRE_FALSE(each["why"].empty());
        CHECK(each["why"][0]["rule"] == "window");
    }
    CHECK(sawFirst);
    CHECK_THAT(shop.text({"policy", "rehearse", draft(shop, "days = 28", "days = 14")}).out,
               ContainsSubstring("a difference of -£5.10"));
}

SCENARIO("A draft that makes no sense is not rehearsed", "[cli][rehearse]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    const auto rehearsed =
        shop.json({"policy", "rehearse", draft(shop, "days = 28", "days = \"many\"")});
    CHECK(rehearsed.code == 2);
    CHECK_THAT(rehearsed.err, ContainsSubstring("draft.toml:"));
    CHECK(shop.json({"policy", "rehearse", shop.folder().at("none.toml")}).code == 2);
}
