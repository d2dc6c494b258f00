// What a person at a shell meets first: help, wrong words, and where they are told so.
#include "Program.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("Help and version go to stdout and are no error", "[cli]")
{
    const auto help = runReprise({"--help"});
    CHECK(help.code == 0);
    CHECK(help.err.empty());
    for (const auto* name :
         {"init", "receipts", "catalogue", "stock", "operators", "scan", "decide", "return", "rate",
          "rights", "day", "journal", "enrol", "sync", "doctor"})
        CHECK_THAT(help.out, ContainsSubstring(name));
    CHECK_THAT(help.out, !ContainsSubstring("complaint"));
    CHECK(runReprise({"--version"}).out.starts_with("reprise "));
    CHECK(runReprise({"return", "--help"}).code == 0);
}

TEST_CASE("An unknown command ends with 2 and a list of those that exist", "[cli]")
{
    const std::vector<std::vector<std::string>> wrong{
        {},
        {"refund"},
        {"--json", "refund"},
        {"day", "close"},
        {"catalogue", "forget", "x"},
        {"policy", "forget", "x"},
    };
    for (const auto& words : wrong) {
        const auto ran = runReprise(words);
        INFO((words.empty() ? "nothing" : words.back()));
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring("expected one of"));
    }
    CHECK_THAT(runReprise({"refund"}).err, ContainsSubstring("journal verify"));
}

TEST_CASE("Missing, doubled and foreign options end with 2", "[cli]")
{
    const std::vector<std::vector<std::string>> wrong{
        {"init"},
        {"receipts", "import", "a.ndjson"},
        {"receipts", "import", "--data", "d"},
        {"receipts", "show", "--data", "d"},
        {"decide", "-"},
        {"rights"},
        {"rights", "a", "b"},
        {"return", "a", "b", "--data", "d"},
        {"rate", "R-1", "--data", "d"},
        {"day", "show", "--data", "d", "--data", "e"},
        {"scan"},
        {"scan", "a.png", "--deep"},
        {"journal", "verify"},
        {"journal", "verify", "--data", "d", "--file", "e"},
    };
    for (const auto& words : wrong) {
        const auto ran = runReprise(words);
        INFO(words.front());
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring("expected"));
    }
}

TEST_CASE("A folder without a terminal is named, and nothing appears in it", "[cli]")
{
    const TempFolder folder;
    const auto nowhere = folder.at("nowhere");
    const std::vector<std::vector<std::string>> commands{
        {"receipts", "show", "1", "--data", nowhere},
        {"rate", "R-0412-K1-00000000", "5", "--data", nowhere},
        {"day", "show", "--data", nowhere},
        {"journal", "verify", "--data", nowhere},
        {"journal", "export", "--data", nowhere},
        {"enrol", "--data", nowhere, "--code", "7Q4M9-X2CAB"},
        {"sync", "--data", nowhere},
        {"doctor", "--data", nowhere},
    };
    for (const auto& words : commands) {
        const auto ran = runReprise(words);
        INFO(words.front() << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring("nowhere"));
        CHECK_FALSE(fs::exists(nowhere));
    }
}
