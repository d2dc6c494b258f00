// Many requests on one stdin: one answer a line, in order, each out as soon as it is durable.
#include "ChildProcess.h"
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sstream>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;
using reprise::support::ChildProcess;

namespace {

constexpr auto patience = std::chrono::seconds(60);

std::string lineOf(const std::string& id, int quantity)
{
    return request(id, "S-1", 1, quantity).dump() + "\n";
}

} // namespace

TEST_CASE("A bad line has its own answer, the rest go on, the worst code counts", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 4, 255)})});
    const auto input = "\xEF\xBB\xBF" + lineOf("a", 1) + "\r\n" + lineOf("b", 9)
                       + "{\"request\":\"c\",\"lines\":3}\r\n" + "garbage\n" + lineOf("a", 2)
                       + request("d", "S-1", 1, 3).dump(); // No line end after the last one.
    const auto ran = shop.json({"return", "-"}, input);
    INFO(ran.out << ran.err);
    CHECK(ran.code == 2);
    const auto answers = ran.lines();
    REQUIRE(answers.size() == 6);
    CHECK(answers[0]["state"] == "completed");
    CHECK(answers[1]["state"] == "denied");
    CHECK(answers[2]["request"] == "c");
    CHECK(answers[2]["error"].is_string());
    CHECK(answers[3]["request"].is_null());
    CHECK(answers[4]["request"] == "a");
    CHECK(answers[4]["error"].is_string());
    CHECK(answers[5]["state"] == "completed");
    CHECK_THAT(ran.err, ContainsSubstring("stdin:4: ") && ContainsSubstring("stdin:5: ")
                            && ContainsSubstring("stdin:6: "));
    CHECK(shop.shownLine("S-1", 0)["left"] == 0);
}

TEST_CASE("Without bad lines a refusal makes the code 1", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 4, 255)})});
    CHECK(shop.json({"return", "-"}, lineOf("a", 1) + lineOf("b", 9) + lineOf("c", 1)).code == 1);
    CHECK(shop.json({"return", "-"}, lineOf("a", 1) + lineOf("c", 1)).code == 0);
    CHECK(shop.json({"return", "-"}, "").code == 2);
    CHECK(shop.json({"return", "-"}, "\n \n").code == 2);
}

TEST_CASE("A file of several requests is answered line by line", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 4, 255)})});
    const auto file = shop.folder().file("many.ndjson", lineOf("a", 1) + lineOf("b", 2));
    CHECK(shop.json({"return", file}).lines().size() == 2);
    CHECK(shop.shownLine("S-1", 0)["left"] == 1);
}

TEST_CASE("Whoever waits for an answer gets it before the next request", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 40, 255)})});
    ChildProcess child({REPRISE_PROGRAM, "return", "-", "--json", "--data", shop.data()});
    for (int count = 0; count < 5; ++count) {
        auto line = lineOf("q" + std::to_string(count), 1);
        line.pop_back();
        REQUIRE(child.writeLine(line));
        const auto answer = child.readLine(patience);
        REQUIRE(answer.has_value());
        CHECK(Json::parse(*answer)["state"] == "completed");
    }
    WHEN("it is killed without warning")
    {
        child.signal(SIGKILL);
        CHECK(child.wait() == 128 + SIGKILL);
        THEN("everything it acknowledged is there, once")
        {
            CHECK(shop.shownLine("S-1", 0)["returned"] == 5);
            CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
            CHECK(shop.giveBack(request("q4", "S-1", 1, 1)).line()["state"] == "completed");
            CHECK(shop.shownLine("S-1", 0)["returned"] == 5);
        }
    }
    WHEN("a second process comes to the same folder meanwhile")
    {
        const auto second = shop.json({"receipts", "show", "S-1"});
        THEN("it is told so and changes nothing")
        {
            CHECK(second.code == 2);
            CHECK(second.out.empty());
            CHECK_THAT(second.err, ContainsSubstring(shop.data()));
            child.closeInput();
            CHECK(child.wait() == 0);
            CHECK(shop.shownLine("S-1", 0)["returned"] == 5);
        }
    }
}

TEST_CASE("A reader who leaves ends the program quietly", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 400, 255)})});
    std::string input;
    for (int count = 0; count < 400; ++count)
        input += lineOf("q" + std::to_string(count), 1);
    const auto file = shop.folder().file("many.ndjson", input);
    const auto program = std::string(REPRISE_PROGRAM);
    for (const auto& command :
         {program + " return " + file + " --json --data " + shop.data() + " | head -n 1",
          program + " journal export --data " + shop.data() + " | head -n 1"}) {
        const auto ran = runProgram({"bash", "-c", "set -o pipefail; " + command});
        INFO(command << "\n" << ran.err);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        CHECK(ran.lines().size() == 1);
    }
    CHECK(shop.json({"journal", "verify"}).line()["ok"] == true);
}

TEST_CASE("A long stream passes in one go", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 1000, 255)})});
    std::string input;
    for (int count = 0; count < 1000; ++count)
        input += lineOf("q" + std::to_string(count), 1);
    const auto ran = shop.json({"return", "-"}, input);
    CHECK(ran.code == 0);
    const auto answers = ran.lines();
    REQUIRE(answers.size() == 1000);
    for (std::size_t index = 0; index < answers.size(); ++index)
        REQUIRE(answers[index]["request"] == "q" + std::to_string(index));
    CHECK(shop.shownLine("S-1", 0)["left"] == 0);
    CHECK(shop.shownLine("S-1", 0)["refunded"] == 255000);
}

TEST_CASE("A line without end is refused and not kept in memory for ever", "[cli][stream]")
{
    const Shop shop;
    shop.sell({sale("S-1", {saleLine(1, 4, 255)})});
    const auto ran = shop.json({"return", "-"}, std::string(std::size_t{20} * 1024 * 1024, 'x')
                                                    + "\n" + lineOf("a", 1));
    CHECK(ran.code == 2);
    REQUIRE(ran.lines().size() == 2);
    CHECK(ran.lines()[1]["state"] == "completed");
}
