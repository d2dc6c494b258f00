#include "reprise/rights/Pack.h"

#include "TextFile.h"

#include "reprise/rights/StockPacks.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace reprise;
using namespace reprise::rights;

namespace {

const std::string good = tests::textOf("deploy/rights/GB-EAW.toml");

std::string without(const std::string& pattern, const std::string& with = "")
{
    return std::regex_replace(good, std::regex(pattern), with,
                              std::regex_constants::format_first_only);
}

std::string complaintAbout(const std::string& toml)
{
    const auto pack = Pack::parse(toml, "p.toml");
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == ErrorCode::Invalid);
    CHECK(pack.error().detail.starts_with("p.toml:"));
    return pack.error().detail;
}

bool mentions(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The packs of the United Kingdom are whole", "[rights]")
{
    for (const std::string id : {"GB-EAW", "GB-SCT", "GB-NIR"}) {
        const auto pack = Pack::parse(tests::textOf("deploy/rights/" + id + ".toml"), id);
        INFO((pack ? id : pack.error().detail));
        REQUIRE(pack);
        CHECK(pack->id == id);
        CHECK(pack->name == "Consumer Rights Act 2015");
        REQUIRE(pack->shortTerm);
        CHECK(pack->shortTerm->period.length == 30);
        CHECK(pack->refund->period.length == 14);
        CHECK(pack->shortTerm->excludedReasons
              == std::vector{Reason::Misinstalled, Reason::BreachOfExpressTerm});
    }
}

TEST_CASE("A pack that does not say where its law stands is not used", "[rights]")
{
    CHECK(mentions(complaintAbout(without("cite = [^\n]*")), "'consumer.cite' is missing"));
    CHECK(mentions(complaintAbout(without("review_by = [^\n]*")), "'review_by' is missing"));
    CHECK(mentions(complaintAbout(without("2027-05-22", "2027-02-30")), "is no date"));
    CHECK(mentions(complaintAbout(without("begin_day_after", "calendar_days")),
                   "'calendar_days': unknown counting rule"));
    CHECK(
        mentions(complaintAbout(without("\"misinstalled\"", "\"bored\"")), "'bored' is no reason"));
    CHECK(mentions(complaintAbout(without("days = 30", "days = -30")), "-30"));
    CHECK(mentions(complaintAbout(without("days = 30", "days = \"30\"")), "is no whole number"));
}

TEST_CASE("A complaint names the line", "[rights]")
{
    CHECK(complaintAbout("id = \"X\"\nversion = 2026\n").starts_with("p.toml:"));
    CHECK(complaintAbout(good + "\n[surprise]\nsize = 3\n").find("'surprise'")
          != std::string::npos);
    CHECK(complaintAbout("id = \"X\"\nid = \"Y\"\n").starts_with("p.toml:2: "));
    CHECK(complaintAbout("\xFF\xFE").starts_with("p.toml:1: "));
}

TEST_CASE("Every stock pack is found by its jurisdiction, and none that we don't have", "[rights]")
{
    for (const auto* jurisdiction : {"GB-EAW", "GB-SCT", "GB-NIR"}) {
        INFO(jurisdiction);
        const auto pack = rights::stockPack(jurisdiction);
        REQUIRE(pack);
        REQUIRE(pack->has_value());
        CHECK((*pack)->id == jurisdiction);
    }
    CHECK(*rights::stockPack("XX") == std::nullopt);
}
