// A policy is looked at before it goes to a terminal.
#include "Program.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("Every stock policy makes sense", "[cli][policy]")
{
    int count = 0;
    for (const auto& entry : fs::directory_iterator(sourceFile("deploy/policy"))) {
        if (entry.path().extension() != ".toml") continue;
        ++count;
        const auto ran = runReprise({"policy", "check", entry.path().string(), "--json"});
        INFO(ran.err);
        CHECK(ran.code == 0);
        CHECK(ran.line()["ok"] == true);
        CHECK(ran.line()["policy"]["id"] == entry.path().stem().string());
        CHECK(ran.line()["pack"].is_string());
    }
    CHECK(count >= 6);
}

TEST_CASE("A policy that makes no sense is named by file and line", "[cli][policy]")
{
    const TempFolder folder;
    const auto good = readAll(sourceFile("deploy/policy/open.toml"));
    const auto broken = folder.file("broken.toml", good + "\nsurprise = [\n");
    const auto ran = runReprise({"policy", "check", broken});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, ContainsSubstring("broken.toml:") && ContainsSubstring("expected"));
    CHECK(runReprise({"policy", "check", folder.at("missing.toml")}).code == 2);
    CHECK(runReprise({"policy", "check", folder.path().string()}).code == 2);
    CHECK(runReprise({"policy", "check", folder.file("big.toml", std::string(2'000'000, '#'))}).code
          == 2);
}
