// A pack is read whole or not at all.
#include "reprise/rights/Pack.h"

#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <regex>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

const std::string england = textOf("deploy/rights/GB-EAW.toml");
const std::string scotland = textOf("deploy/rights/GB-SCT.toml");

/// The line on which `part` begins, and the text with `part` replaced.
struct Edit {
    std::string toml;
    std::string place;
};

Edit edited(const std::string& toml, const std::string& part, const std::string& with)
{
    const auto at = toml.find(part);
    REQUIRE(at != std::string::npos);
    const auto line = 1 + std::count(toml.begin(), toml.begin() + static_cast<long>(at), '\n');
    return {toml.substr(0, at) + with + toml.substr(at + part.size()),
            "p.toml:" + std::to_string(line) + ": "};
}

std::string complaint(const std::string& toml)
{
    const auto pack = Pack::parse(toml, "p.toml");
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == ErrorCode::Invalid);
    CHECK_THAT(pack.error().detail, ContainsSubstring(", expected "));
    return pack.error().detail;
}

/// The complaint names the line of the edit, and says `what`.
void checkRefused(const Edit& edit, const std::string& what)
{
    const auto said = complaint(edit.toml);
    CHECK_THAT(said, StartsWith(edit.place));
    CHECK_THAT(said, ContainsSubstring(what));
}

} // namespace

TEST_CASE("The stock packs are whole, each found by its jurisdiction", "[rights][pack]")
{
    CHECK(
        stockPackIds()
        == std::vector<std::string>{"DE", "EU", "FR", "GB-EAW", "GB-NIR", "GB-SCT", "IE", "US-CA"});
    for (const std::string id : packIds) {
        const auto pack = stockPack(id);
        INFO((pack ? id : pack.error().detail));
        REQUIRE(pack);
        REQUIRE(pack->has_value());
        CHECK((*pack)->id == id);
        CHECK(parseDay((*pack)->version));
        CHECK_FALSE((*pack)->name.empty());
    }
    CHECK(*stockPack("XX") == std::nullopt);
    CHECK(*stockPack("") == std::nullopt);
    CHECK(stockPackText("XX") == std::nullopt);
}

TEST_CASE("A pack that extends another takes over what it has no table of its own for",
          "[rights][pack]")
{
    const auto& base = packOf("GB-EAW");
    const auto& pack = packOf("GB-SCT");
    CHECK(pack.name == "Consumer Rights Act 2015");
    CHECK(pack.zone.name() == "Europe/London");
    CHECK(pack.shortTerm->period.length == base.shortTerm->period.length);
    CHECK(pack.shortTerm->excludedReasons == base.shortTerm->excludedReasons);
    CHECK(pack.limitation->length == 60);
    CHECK(pack.limitation->roll == Roll::NextWorkingDay);
    CHECK(base.limitation->length == 72);
    CHECK(base.lastHoliday() == std::nullopt);
    CHECK(pack.lastHoliday() == on("2027-12-28"));

    // A table is taken whole: the base's condition on the contract's day is gone with the rest.
    CHECK(packOf("DE").liability->afterRepair->contractsFrom == on("2026-07-31"));
    CHECK(packOf("FR").liability->afterRepair->contractsFrom == std::nullopt);
    CHECK(packOf("FR").liability->afterRepair->months == 6);
    CHECK(packOf("DE").name == "Bürgerliches Gesetzbuch");
}

TEST_CASE("The text of a pack is the whole of it, in one spelling", "[rights][pack]")
{
    for (const std::string id : packIds) {
        INFO(id);
        const auto& pack = packOf(id);
        const auto nothing = [](std::string_view) { return std::nullopt; };
        const auto again = Pack::parse(pack.text, id, nothing);
        INFO((again ? pack.text : again.error().detail));
        REQUIRE(again);
        CHECK(again->text == pack.text);
        CHECK(again->holidays == pack.holidays);
        CHECK(again->reviewBy == pack.reviewBy);
        CHECK(again->name == pack.name);
        auto claim = faulty("2026-03-01", "2026-07-01");
        claim.channel = receipts::Channel::Distance;
        CHECK(answer(*again, claim) == answer(pack, claim));
        CHECK(statutoryDates(*again, claim) == statutoryDates(pack, claim));
    }
    // Comments and the order of the tables are not part of what a pack says.
    const auto shuffled = Pack::parse("# Another\n" + england, "p.toml");
    REQUIRE(shuffled);
    CHECK(shuffled->text == packOf("GB-EAW").text);
    const auto odd = Pack::parse(
        edited(england, "Act 2015\"", "\\\"Act\\\" \\\\ \\u0007 2015\"").toml, "p.toml");
    REQUIRE(odd);
    CHECK(odd->name == "Consumer Rights \"Act\" \\ \a 2015");
    CHECK(Pack::parse(odd->text, "p.toml")->name == odd->name);
}

TEST_CASE("A pack that does not say how it counts, or where its law stands, is not used",
          "[rights][pack]")
{
    checkRefused(edited(england, "count = \"begin_day_after\"", "count = \"calendar_days\""),
                 "'calendar_days': unknown counting rule");
    checkRefused(edited(england, "count = \"begin_with\"", "count = \"later_of_both_readings\""),
                 "unknown counting rule, expected one of begin_day_after");
    checkRefused(edited(england, "count = \"after\"", "count = 14"),
                 "'limitation.count' is no text");
    checkRefused(edited(england, "cite = \"Limitation Act 1980, s.5\"", "cite = \"\""),
                 "'limitation.cite' is no text");
    CHECK_THAT(complaint(edited(england, "cite = \"Limitation Act 1980, s.5\"\n", "").toml),
               ContainsSubstring("'limitation.cite' is missing"));
    CHECK_THAT(complaint(edited(england, "count = \"after\"\n", "").toml),
               ContainsSubstring("'limitation.count' is missing"));
    checkRefused(edited(england, "days = 30", "days = -30"), "'short_term.days' is -30");
    checkRefused(edited(england, "days = 30", "days = \"30\""), "is no whole number");
    checkRefused(edited(england, "days = 30", "days = 3.5"), "is no whole number");
    checkRefused(edited(england, "form = \"reject\"", "form = \"refuse\""), "reject or terminate");
    checkRefused(edited(england, "\"misinstalled\"", "\"bored\""), "'bored' is no reason");
    checkRefused(edited(scotland, "next_working_day", "previous_working_day"),
                 "'previous_working_day' is not known here");
    checkRefused(edited(england, "Europe/London", "Europe/Camelot"), "is no time zone");
}

TEST_CASE("A pack that nobody has to look at again is not used", "[rights][pack]")
{
    const std::string review = "review_by = \"2027-11-22\"";
    CHECK_THAT(complaint(edited(england, review, "").toml),
               ContainsSubstring("'review_by' is mis"));
    checkRefused(edited(england, review, "review_by = \"2027-02-30\""), "is no date");
    checkRefused(edited(england, review, "review_by = \"2027-11-23\""),
                 "expected a date from 2026-11-22 to 2027-11-22");
    checkRefused(edited(england, review, "review_by = \"2026-11-21\""), "expected a date from");
    CHECK(Pack::parse(edited(england, review, "review_by = \"2027-11-22\"").toml, "p.toml"));
    // What extends another is looked at itself.
    CHECK_THAT(complaint(edited(scotland, review, "").toml),
               ContainsSubstring("'review_by' is mis"));
    CHECK_THAT(complaint(edited(scotland, "version = \"2026-11-22\"\n", "").toml),
               ContainsSubstring("'version' is missing"));

    CHECK(isCurrent(packOf("IE"), packOf("IE").reviewBy));
    CHECK_FALSE(isCurrent(packOf("IE"), packOf("IE").reviewBy + std::chrono::days{1}));
}

TEST_CASE("A key, a table or a pack that isn't there is named with its line", "[rights][pack]")
{
    const auto key = edited(england, "form = \"reject\"", "mood = \"good\"\nform = \"reject\"");
    checkRefused(key, "unknown key 'short_term.mood'");
    checkRefused(edited(england, "[title]", "[surprise]\nsize = 3\n[title]"),
                 "unknown key 'surprise'");
    checkRefused(edited(scotland, "extends = \"GB-EAW\"", "extends = \"GB-WLS\""),
                 "there is no pack 'GB-WLS'");
    checkRefused(edited(scotland, "extends = \"GB-EAW\"", "extends = \"FR\""),
                 "'FR' extends a pack itself");
    checkRefused(edited(england, "[short_term.after_repair]", "[short_term.after_lunch]"),
                 "unknown key 'short_term.after_lunch'");
    CHECK_THAT(complaint(edited(england, "[refund]", "[repayment]").toml),
               ContainsSubstring("expected"));
    CHECK_THAT(complaint("id = \"X\"\nid = \"Y\"\n"), StartsWith("p.toml:2: "));
    CHECK_THAT(complaint("\xFF\xFE"), StartsWith("p.toml:1: "));
    CHECK_THAT(complaint(""), StartsWith("p.toml:1: 'id' is missing"));
}

TEST_CASE("What is wrong in the pack that another extends is named there", "[rights][pack]")
{
    auto base = edited(england, "count = \"begin_day_after\"", "count = \"soon\"");
    const auto bases = [&base](std::string_view) {
        return std::optional<std::string_view>(base.toml);
    };
    const auto pack = Pack::parse(scotland, "GB-SCT.toml", bases);
    REQUIRE_FALSE(pack);
    base.place.replace(0, 1, "GB-EAW");
    CHECK_THAT(pack.error().detail, StartsWith(base.place) && ContainsSubstring("'soon'"));
}

TEST_CASE("A ladder of remedies has all its steps", "[rights][pack]")
{
    const auto california = textOf("deploy/rights/US-CA.toml");
    CHECK_THAT(complaint(california.substr(0, california.find("[warranty_claims]"))),
               ContainsSubstring("[presumption], [repair] and [final], or [warranty_claims]"));
    const auto deduction = england.find("[final.without_deduction]");
    const auto digital = england.find("# Repair, replacement or a price reduction");
    REQUIRE(digital > deduction);
    CHECK_THAT(complaint(england.substr(0, deduction) + england.substr(digital)),
               ContainsSubstring("'final.without_deduction' is missing"));
}
