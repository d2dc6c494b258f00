// Operators in: all of the file or nothing, and no PIN in the clear anywhere.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

Json person(const std::string& id, const std::string& role, const std::string& pin)
{
    return {{"operator", id}, {"name", "Tom Ellis"}, {"roles", {role}}, {"pin", pin}};
}

/// Above the cap of uk-high-street: contingent without an approval.
Json dearRequest(const std::string& id, const std::string& approver, const std::string& pin)
{
    auto asked = request(id, "DEAR", 1, 1);
    asked["operator"] = "1042";
    asked["approval"] = {{"operator", approver}, {"pin", pin}, {"reason", "known customer"}};
    return asked;
}

} // namespace

SCENARIO("Operators approve with the PIN they were taken in with", "[cli][operators]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    shop.sell({sale("DEAR", {saleLine(1, 4, 15000)})});
    const auto people = person("1007", "supervisor", "80417735").dump() + "\r\n"
                        + person("1042", "clerk", "24682468").dump() + "\n";
    const auto taken =
        shop.json({"operators", "import", shop.folder().file("people.ndjson", people)});
    INFO(taken.err);
    REQUIRE(taken.code == 0);
    CHECK(taken.line()["imported"] == 2);

    CHECK(shop.giveBack(dearRequest("q1", "1007", "80417735")).line()["state"] == "completed");
    CHECK(taken.line()["weak"] == Json::array({"1042"}));
    CHECK(shop.giveBack(dearRequest("q2", "1007", "wrong")).line()["state"] == "denied");
    CHECK(shop.giveBack(dearRequest("q3", "1042", "24682468")).line()["state"] == "denied");
    CHECK(shop.giveBack(dearRequest("q4", "9999", "80417735")).line()["state"] == "denied");

    THEN("no file of the terminal and no export holds the PIN")
    {
        for (const auto& entry : fs::recursive_directory_iterator(shop.data()))
            if (entry.is_regular_file())
                CHECK(readAll(entry.path().string()).find("80417735") == std::string::npos);
        const auto out = shop.json({"journal", "export"}).out;
        CHECK(out.find("80417735") == std::string::npos);
        CHECK(out.find("wrong\"") == std::string::npos);
    }
    THEN("somebody taken in again without a PIN keeps theirs, and with one it is new")
    {
        const auto renamed = Json{{"operator", "1007"}, {"roles", {"manager"}}}.dump();
        CHECK(shop.json({"operators", "import", "-"}, renamed).code == 0);
        CHECK(shop.giveBack(dearRequest("q5", "1007", "80417735")).line()["state"] == "completed");
        const auto changed = person("1007", "manager", "99887766").dump();
        CHECK(shop.json({"operators", "import", "-"}, changed).code == 0);
        CHECK(shop.giveBack(dearRequest("q6", "1007", "80417735")).line()["state"] == "denied");
        CHECK(shop.giveBack(dearRequest("q7", "1007", "99887766")).line()["state"] == "completed");
    }
}

TEST_CASE("A bad line keeps the whole file out and is named", "[cli][operators]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    shop.sell({sale("DEAR", {saleLine(1, 4, 15000)})});
    const auto good = person("1007", "supervisor", "80417735").dump() + "\n";
    const std::vector<std::string> bad{
        "{\"operator\":",
        "[]",
        "{}",
        R"({"operator":""})",
        R"({"operator":7})",
        R"({"operator":"1","pin":1234})",
        R"({"operator":"1","pin":"12"})",
        R"({"operator":"1","roles":["wizard"]})",
        R"({"operator":"1","roles":"clerk"})",
        R"({"operator":"1","roles":[3]})",
        R"({"operator":"1","name":"a\u0000b"})",
        "{\"operator\":\"Caf\xe9\"}",
        good,
    };
    for (const auto& each : bad) {
        const auto ran =
            shop.json({"operators", "import", shop.folder().file("p.ndjson", good + each)});
        INFO(each << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring("p.ndjson:2: ") && ContainsSubstring("expected"));
    }
    CHECK(shop.json({"operators", "import", shop.folder().file("empty.ndjson", "")}).code == 2);
    CHECK(shop.json({"operators", "import", shop.folder().at("missing")}).code == 2);
    CHECK(shop.giveBack(dearRequest("q", "1007", "80417735")).line()["state"] == "denied");
}

SCENARIO("Wrong PINs lock an operator out over many runs of the program", "[cli][operators]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    shop.sell({sale("DEAR", {saleLine(1, 4, 15000)})});
    REQUIRE(shop.json({"operators", "import", "-"}, person("1007", "supervisor", "80417735").dump())
                .code
            == 0);
    for (const auto* id : {"g1", "g2", "g3", "g4", "g5"})
        CHECK(shop.giveBack(dearRequest(id, "1007", "111111")).line()["state"] == "denied");

    const auto locked = shop.giveBack(dearRequest("q1", "1007", "80417735"));
    CHECK(locked.code == 1);
    CHECK_THAT(locked.out, ContainsSubstring("wrong too often"));
    const auto listed = shop.json({"operators", "list"}).line();
    CHECK(listed["locked_until"].is_string());
    CHECK_THAT(shop.text({"doctor"}).out, ContainsSubstring("1007 is locked out until"));
    THEN("a new PIN ends it")
    {
        REQUIRE(
            shop.json({"operators", "import", "-"}, person("1007", "supervisor", "55091234").dump())
                .code
            == 0);
        CHECK(shop.giveBack(dearRequest("q2", "1007", "55091234")).line()["state"] == "completed");
        CHECK(shop.json({"journal", "replay"}).line()["ok"] == true);
    }
}

SCENARIO("Who is removed approves nothing and stays on the list", "[cli][operators]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    shop.sell({sale("DEAR", {saleLine(1, 4, 15000)})});
    auto tom = person("1007", "supervisor", "80417735");
    tom["badge"] = "STAFF-3f9a0c11d27b";
    REQUIRE(shop.json({"operators", "import", "-"}, tom.dump()).code == 0);
    const auto before = shop.json({"operators", "list"}).line();
    CHECK(before["badge"] == true);
    CHECK(before["removed_at"].is_null());

    const auto removed = shop.json({"operators", "remove", "1007"});
    CHECK(removed.code == 0);
    CHECK(removed.line()["state"] == "removed");
    CHECK(shop.giveBack(dearRequest("q1", "1007", "80417735")).line()["state"] == "denied");
    CHECK(shop.json({"operators", "list"}).line()["removed_at"].is_string());
    CHECK(shop.json({"operators", "remove", "1007"}).code == 1);
    CHECK(shop.json({"operators", "remove", "9999"}).line()["state"] == "unknown_operator");
}

TEST_CASE("A line with a PIN alone leaves name and roles as they were", "[cli][operators]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    REQUIRE(shop.json({"operators", "import", "-"}, person("1007", "supervisor", "80417735").dump())
                .code
            == 0);
    const auto fresh = Json{{"operator", "1007"}, {"pin", "99887744"}}.dump();
    REQUIRE(shop.json({"operators", "import", "-"}, fresh).code == 0);
    auto listed = shop.json({"operators", "list"}).line();
    CHECK(listed["name"] == "Tom Ellis");
    CHECK(listed["roles"] == Json::array({"supervisor"}));

    const auto demoted = Json{{"operator", "1007"}, {"roles", Json::array()}}.dump();
    REQUIRE(shop.json({"operators", "import", "-"}, demoted).code == 0);
    listed = shop.json({"operators", "list"}).line();
    CHECK(listed["roles"].empty());
    CHECK(listed["name"] == "Tom Ellis");
}

SCENARIO("A policy may refuse PINs that are guessed early", "[cli][operators]")
{
    const Shop open(Shop::Kind::Training, "uk-high-street");
    const auto strict = open.folder().file("strict-pins.toml",
                                           readAll(REPRISE_SOURCE_DIR "/deploy/policy/open.toml")
                                               + "\n[staff]\nweak_pins = \"refused\"\n");
    const Shop shop(Shop::Kind::Training, strict);
    for (const auto* pin : {"4711", "000000", "123456", "241286"}) {
        const auto ran = shop.json({"operators", "import", "-"}, person("7", "clerk", pin).dump());
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err,
                   ContainsSubstring("stdin:1: pin ") && ContainsSubstring("expected six"));
    }
    CHECK(shop.json({"operators", "list"}).out.empty());
    CHECK(shop.json({"operators", "import", "-"}, person("7", "clerk", "482915").dump()).code == 0);
}

SCENARIO("An approval names the decision that decide has shown", "[cli][operators]")
{
    const Shop shop(Shop::Kind::Training, "uk-high-street");
    shop.sell({sale("DEAR", {saleLine(1, 4, 15000)})});
    REQUIRE(
        shop.json({"operators", "import", "-"}, person("1007", "manager", "80417735").dump()).code
        == 0);
    auto asked = dearRequest("q1", "1007", "80417735");
    const auto digest = shop.decide(asked).line()["digest"];
    asked["approval"]["decision"] = digest;
    auto more = dearRequest("q2", "1007", "80417735");
    more["lines"][0]["quantity"] = 2;
    more["approval"]["decision"] = digest;
    CHECK(shop.giveBack(more).line()["state"] == "denied");
    CHECK(shop.giveBack(asked).line()["state"] == "completed");
    CHECK(shop.json({"journal", "replay"}).line()["ok"] == true);
}

SCENARIO("Two approvals are a list of two", "[cli][operators]")
{
    const Shop open(Shop::Kind::Training, "uk-high-street");
    const auto two = open.folder().file(
        "two.toml",
        readAll(REPRISE_SOURCE_DIR "/deploy/policy/open.toml")
            + "\n[caps]\nvalue = \"10.00\"\n[[approval]]\nrole = \"manager\"\npeople = 2\n");
    const Shop shop(Shop::Kind::Training, two);
    shop.sell({sale("DEAR", {saleLine(1, 4, 15000)})});
    REQUIRE(
        shop.json({"operators", "import", "-"}, person("1007", "manager", "80417735").dump() + "\n"
                                                    + person("1008", "supervisor", "904713").dump())
            .code
        == 0);
    auto asked = dearRequest("q1", "1007", "80417735");
    const auto first = asked["approval"];
    CHECK(shop.decide(asked).line()["outcome"] == "contingent");
    auto second = first;
    second["operator"] = "1008";
    second["pin"] = "904713";
    asked["approval"] = {first, second};
    CHECK(shop.giveBack(asked).line()["state"] == "completed");
    CHECK(shop.giveBack(asked).line()["state"] == "completed"); // The same request again.
    const auto journal = shop.json({"journal", "export"}).out;
    CHECK_THAT(journal, ContainsSubstring("second_approver"));
    CHECK(journal.find("904713") == std::string::npos);
    CHECK(shop.json({"journal", "replay"}).line()["ok"] == true);

    THEN("a third is one too many")
    {
        auto three = asked;
        three["request"] = "q3";
        three["approval"] = {first, second, first};
        CHECK(shop.giveBack(three).code == 2);
    }
}
