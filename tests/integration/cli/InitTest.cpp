// Making a terminal: all of it or nothing.
#include "Shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise::clitest;
using Catch::Matchers::ContainsSubstring;

namespace {

std::vector<std::string> initWords(const std::string& data, const std::string& policy)
{
    return {"init", "--data", data, "--store", "0412", "--workstation", "K1", "--policy", policy};
}

std::vector<std::string> with(std::vector<std::string> words, std::vector<std::string> more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

SCENARIO("A terminal is made once", "[cli][init]")
{
    const TempFolder folder;
    const auto policy = sourceFile("deploy/policy/uk-high-street.toml");
    GIVEN("a new folder")
    {
        const auto words = initWords(folder.at("new/terminal"), policy);
        const auto made = runReprise(with(words, {"--json"}));
        INFO(made.err);
        CHECK(made.code == 0);
        CHECK(made.line()["kiosk"] == "0412-K1");
        CHECK(made.line()["training"] == false);
        THEN("it is sound, and making it again is refused and changes nothing")
        {
            const auto before =
                runReprise({"journal", "export", "--data", folder.at("new/terminal")}).out;
            const auto again = runReprise(words);
            CHECK(again.code == 2);
            CHECK_THAT(again.err, ContainsSubstring("expected a new folder"));
            CHECK(runReprise({"journal", "export", "--data", folder.at("new/terminal")}).out
                  == before);
            CHECK(runReprise({"journal", "verify", "--data", folder.at("new/terminal")}).code == 0);
        }
    }
    GIVEN("an empty folder that an installer made")
    {
        fs::create_directory(folder.at("empty"));
        CHECK(runReprise(initWords(folder.at("empty"), policy)).code == 0);
    }
    GIVEN("a folder with something else in it, or a file of that name")
    {
        fs::create_directory(folder.at("full"));
        folder.file("full/photo.jpg", "x");
        CHECK(runReprise(initWords(folder.at("full"), policy)).code == 2);
        CHECK(readAll(folder.at("full/photo.jpg")) == "x");
        CHECK(runReprise(initWords(folder.at("full/photo.jpg"), policy)).code == 2);
    }
}

TEST_CASE("An unreadable policy makes nothing and says where it fails", "[cli][init]")
{
    const TempFolder folder;
    const auto data = folder.at("terminal");
    const auto good = readAll(sourceFile("deploy/policy/open.toml"));
    const std::vector<std::pair<std::string, std::string>> policies{
        {"empty.toml", ""},
        {"truncated.toml", good.substr(0, good.find("time_zone"))},
        {"noise.toml", std::string("\x00\xff\xfe\x89PNG", 7)},
        {"zone.toml", "id='x'\nversion=1\njurisdiction='GB-EAW'\ntime_zone='Mars/Base'\n"
                      "currency='GBP'\n[window]\ndays=28\n"},
        {"currency.toml", "id='x'\nversion=1\njurisdiction='GB-EAW'\ntime_zone='Europe/London'\n"
                          "currency='GBX'\n[window]\ndays=28\n"},
        {"unknown.toml", good + "\n[surprise]\nkey = 1\n"},
    };
    for (const auto& [name, text] : policies) {
        const auto ran = runReprise(initWords(data, folder.file(name, text)));
        INFO(name << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring(name + ":"));
        CHECK_FALSE(fs::exists(data));
    }
    const auto missing = runReprise(initWords(data, folder.at("missing.toml")));
    CHECK(missing.code == 2);
    CHECK_THAT(missing.err, ContainsSubstring("missing.toml:1:"));
    CHECK_FALSE(fs::exists(data));
}

TEST_CASE("Names and head-office options that make no sense are refused", "[cli][init]")
{
    const TempFolder folder;
    const auto data = folder.at("terminal");
    const auto policy = sourceFile("deploy/policy/open.toml");
    const auto words = initWords(data, policy);
    const auto noPem = folder.file("ca.pem", "hello");
    const std::vector<std::vector<std::string>> wrong{
        {"init", "--data", data, "--store", "", "--workstation", "K1", "--policy", policy},
        {"init", "--data", data, "--store", "04-12", "--workstation", "K1", "--policy", policy},
        {"init", "--data", data, "--store", "../x", "--workstation", "K1", "--policy", policy},
        {"init", "--data", data, "--store", "0412", "--workstation", "K 1", "--policy", policy},
        {"init", "--data", "", "--store", "0412", "--workstation", "K1", "--policy", policy},
        with(words, {"--head-office", "http://ho.example"}),
        with(words, {"--head-office", "https://"}),
        with(words, {"--head-office", "https://ho.example", "--training"}),
        with(words, {"--head-office", "https://ho.example", "--ca", folder.at("none.pem")}),
        with(words, {"--head-office", "https://ho.example", "--ca", noPem}),
        with(words, {"--head-office", "https://ho.example", "--claim-wait", "99"}),
        with(words, {"--head-office", "https://ho.example", "--claim-wait", "soon"}),
        with(words, {"--claim-wait", "2000"}),
        with(words, {"--ca", noPem}),
        with(words, {"--head-office", "https://ho.example", "--client-cert", noPem}),
    };
    for (const auto& each : wrong) {
        const auto ran = runReprise(each);
        INFO(each.back() << ": " << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, ContainsSubstring("expected") || ContainsSubstring("requires")
                                || ContainsSubstring("don't go together"));
        CHECK_FALSE(fs::exists(data));
    }
}
