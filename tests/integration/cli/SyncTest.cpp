// Head office from the command line's side: none, silent, and stopped in the middle.
#include "ChildProcess.h"
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;
using reprise::support::ChildProcess;

namespace {

constexpr auto patience = std::chrono::seconds(60);

/// A live terminal whose head office is a port where nobody listens.
std::string lonelyTerminal(const TempFolder& folder)
{
    const auto data = folder.at("terminal");
    const auto made =
        runReprise({"init", "--data", data, "--store", "0412", "--workstation", "K1", "--policy",
                    sourceFile("deploy/policy/open.toml"), "--head-office", "https://127.0.0.1:1"});
    INFO(made.err);
    REQUIRE(made.code == 0);
    return data;
}

} // namespace

TEST_CASE("Sync without head office says what is missing", "[cli][sync]")
{
    const Shop practice;
    const Shop alone(Shop::Kind::Live);
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"sync"}, {"sync", "--watch"}, {"return", "-", "--keep-syncing"}}) {
        const auto practising = practice.json(words);
        CHECK(practising.code == 2);
        CHECK_THAT(practising.err, ContainsSubstring("practice"));
        const auto lonely = alone.json(words);
        CHECK(lonely.code == 2);
        CHECK_THAT(lonely.err, ContainsSubstring("--head-office"));
    }
}

TEST_CASE("A head office that does not answer is a no, and everything is kept", "[cli][sync]")
{
    const TempFolder folder;
    const auto data = lonelyTerminal(folder);
    const auto ran = runReprise({"sync", "--data", data, "--json"});
    INFO(ran.out << ran.err);
    CHECK(ran.code == 1);
    CHECK(ran.line()["state"] == "unreachable");
    CHECK(ran.line()["waiting"].get<int>() > 0);
    CHECK(runReprise({"journal", "verify", "--data", data}).code == 0);
    const auto doctor = runReprise({"doctor", "--data", data, "--json"});
    CHECK(doctor.code == 1);
    CHECK(doctor.line()["ok"] == false);
}

TEST_CASE("Watching goes on until it is stopped, and stops at once", "[cli][sync]")
{
    const TempFolder folder;
    const auto data = lonelyTerminal(folder);
    for (const int number : {SIGTERM, SIGINT}) {
        ChildProcess child({REPRISE_PROGRAM, "sync", "--watch", "--json", "--data", data});
        const auto first = child.readLine(patience);
        REQUIRE(first.has_value());
        CHECK(Json::parse(*first)["state"] == "unreachable");
        child.signal(number);
        CHECK(child.wait() == 0);
    }
}

TEST_CASE("A dead line keeps nobody from their answer", "[cli][sync]")
{
    const TempFolder folder;
    const auto data = lonelyTerminal(folder);
    const auto sold = folder.file("sold.ndjson", sale("S-1", {saleLine(1, 9, 255)}).dump());
    REQUIRE(runReprise({"receipts", "import", sold, "--data", data}).code == 0);
    ChildProcess child(
        {REPRISE_PROGRAM, "return", "-", "--keep-syncing", "--json", "--data", data});
    for (int count = 0; count < 3; ++count) {
        REQUIRE(child.writeLine(request("q" + std::to_string(count), "S-1", 1, 1).dump()));
        const auto answer = child.readLine(patience);
        REQUIRE(answer.has_value());
        // Goods are accepted, and no money moves before head office has said yes.
        CHECK(Json::parse(*answer)["state"] == "pending");
        CHECK(Json::parse(*answer)["claim"]["state"] == "asked");
    }
    child.closeInput();
    CHECK(child.wait() == 0);
}
