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
