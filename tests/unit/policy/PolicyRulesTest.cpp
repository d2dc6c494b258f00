// The parts of a policy that count days, amounts and people.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;

namespace {

Instant at(std::string_view text)
{
    return *parseInstant(text, *TimeZone::named("Europe/London"));
}

std::string faultIn(const std::string& more)
{
    const auto parsed = Policy::parse("id = \"corner\"\nversion = 3\njurisdiction = \"GB-EAW\"\n"
                                      "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
                                      "[window]\ndays = 28\n"
                                          + more,
                                      "corner.toml");
    REQUIRE_FALSE(parsed);
    return parsed.error().detail;
}

/// With header keys, which stand above the first table.
Policy dated(const std::string& keys)
{
    return *Policy::parse("id = \"corner\"\nversion = 3\njurisdiction = \"GB-EAW\"\n"
                          "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n"
                              + keys + "[window]\ndays = 28\n",
                          "corner.toml");
}

} // namespace

TEST_CASE("The business day runs from opening to opening, by the clocks of the place",
          "[policy][calendar]")
{
    const auto night = policyWith("[business_day]\nopens = \"04:00\"\n");
    CHECK(night.businessDay(at("2026-11-22T03:59:59")) == on("2026-11-21"));
    CHECK(night.businessDay(at("2026-11-22T04:00:00")) == on("2026-11-22"));
    CHECK(policyWith("").businessDay(at("2026-11-22T00:00:00")) == on("2026-11-22"));
    // The night in which clocks go back has 01:30 twice, and the shop one day.
    CHECK(night.businessDay(at("2026-10-25T01:30:00Z")) == on("2026-10-24"));
    CHECK(night.businessDay(at("2026-10-25T03:59:00Z")) == on("2026-10-24"));
    CHECK(night.businessDay(at("2026-10-25T04:00:00Z")) == on("2026-10-25"));
}

TEST_CASE("A version is in force from its first opening to its last day's end",
          "[policy][calendar]")
{
    const auto policy = dated("effective_from = \"2026-10-01\"\neffective_until = \"2026-10-31\"\n"
                              "business_day.opens = \"04:00\"\n");
    CHECK_FALSE(policy.isInForceAt(at("2026-10-01T03:59:59")));
    CHECK(policy.isInForceAt(at("2026-10-01T04:00:00")));
    CHECK(policy.isInForceAt(at("2026-11-01T03:59:59")));
    CHECK_FALSE(policy.isInForceAt(at("2026-11-01T04:00:00")));
    CHECK(policy.endsAt() == at("2026-11-01T04:00:00"));
    CHECK(dated("").isInForceAt(at("1970-01-01T00:00:00")));
    CHECK_FALSE(dated("").startsAt());
}

TEST_CASE("Who may approve is found by the amount", "[policy]")
{
    const auto policy = policyWith("[[approval]]\nrole = \"supervisor\"\nup_to = \"100.00\"\n"
                                   "[[approval]]\nrole = \"manager\"\n");
    CHECK(policy.tierFor(samples::pence(100'00))->role == "supervisor");
    CHECK(policy.tierFor(samples::pence(100'01))->role == "manager");
    CHECK(policy.tierFor(Money::fromMinor(1, *Currency::parse("EUR")))->role == "manager");
    const auto small = policyWith("[[approval]]\nrole = \"manager\"\nup_to = \"100.00\"\n");
    CHECK(small.tierFor(samples::pence(100'01)) == nullptr);
}

TEST_CASE("A tier says how many people it takes, and what they show", "[policy]")
{
    const auto policy = policyWith("[staff]\nweak_pins = \"refused\"\n"
                                   "[[approval]]\nrole = \"manager\"\nup_to = \"100.00\"\n"
                                   "[[approval]]\nrole = \"manager\"\npeople = 2\n"
                                   "proof = \"badge_and_pin\"\n");
    const auto* one = policy.tierFor(samples::pence(100'00));
    const auto* two = policy.tierFor(samples::pence(100'01));
    CHECK(one->people == 1);
    CHECK(one->proof == "pin");
    CHECK(two->people == 2);
    CHECK(two->proof == "badge_and_pin");
    CHECK(policy.staff.weakPins == policy::WeakPins::Refused);
    CHECK(policyWith("").staff.weakPins == policy::WeakPins::Reported);
}

TEST_CASE("A season's 29 February is the 28th in other years", "[policy][calendar]")
{
    const auto policy = policyWith("[[window.season]]\nname = \"Winter\"\n"
                                   "bought_from = \"12-01\"\nbought_until = \"12-31\"\n"
                                   "return_until = \"02-29\"\n");
    CHECK(policy.seasons.front().lastDayFor(on("2026-12-31")) == on("2027-02-28"));
    CHECK(policy.seasons.front().lastDayFor(on("2027-12-01")) == on("2028-02-29"));
    CHECK_FALSE(policy.seasons.front().lastDayFor(on("2027-01-01")));
}

TEST_CASE("A season over New Year is one season", "[policy][calendar]")
{
    const auto policy = policyWith("[[window.season]]\nname = \"Sales\"\n"
                                   "bought_from = \"12-20\"\nbought_until = \"01-10\"\n"
                                   "return_until = \"03-01\"\n");
    const auto& season = policy.seasons.front();
    CHECK(season.lastDayFor(on("2026-12-20")) == on("2027-03-01"));
    CHECK(season.lastDayFor(on("2027-01-10")) == on("2027-03-01"));
    CHECK_FALSE(season.lastDayFor(on("2027-01-11")));
    CHECK_FALSE(season.lastDayFor(on("2026-12-19")));
}

TEST_CASE("Wider scopes cover narrower ones, and neither covers the other's opposite", "[policy]")
{
    Scope toys{.categories = {"toys", "games"},
               .skus = {},
               .traits = {},
               .conditions = {},
               .channels = {},
               .customers = {}};
    auto opened = toys;
    opened.categories = {"toys"};
    opened.conditions = {Condition::Opened};
    CHECK(toys.covers(opened));
    CHECK_FALSE(opened.covers(toys));
    CHECK(Scope{}.covers(toys));
    CHECK_FALSE(toys.covers({}));
}

TEST_CASE("Each new rule is read strictly", "[policy]")
{
    struct Slip {
        std::string toml;
        std::string complaint;
    };
    const Slip slips[]{
        {"[[window.for]]\ndays = 3\n", "corner.toml:8: this window is for everything"},
        {"[[window.for]]\ncategory = []\ndays = 3\n", "corner.toml:9: 'category' is empty"},
        {"[[window.for]]\nchannel = \"moon\"\ndays = 3\n", "corner.toml:9: 'moon' is no channel"},
        {"[[window.for]]\nsku = \"A\"\n", "corner.toml:8: 'days' is missing"},
        {"[[window.for]]\nsku = \"A\"\ndays = 3\ngrace = 1\n", "corner.toml:11: unknown key"},
        {"[[window.season]]\nname = \"X\"\nbought_from = \"13-01\"\nbought_until = \"12-24\"\n"
         "return_until = \"01-31\"\n",
         "corner.toml:10: '13-01' is no day"},
        {"[[window.season]]\nname = \"X\"\nbought_from = \"11-01\"\nbought_until = \"12-24\"\n"
         "return_until = \"2027-01-31\"\n",
         "corner.toml:8: some days have a year"},
        {"[business_day]\nopens = \"4\"\n", "corner.toml:9: '4' is no opening"},
        {"[business_day]\nopens = \"13:00\"\n", "corner.toml:9: '13:00' is no opening"},
        {"[traits.media]\nconditions = [\"opened\"]\n", "corner.toml:8: 'traits.media.outcome'"},
        {"[reasons]\nwhim = \"denial\"\n", "corner.toml:9: 'whim' is no reason"},
        {"[limits]\ndays = 30\n", "corner.toml:8: nothing is limited"},
        {"[[approval]]\nrole = \"clerk\"\n", "corner.toml:9: 'clerk' approves nothing"},
        {"[[approval]]\nrole = \"manager\"\n[[approval]]\nrole = \"manager\"\n",
         "corner.toml:10: "},
        {"[[approval]]\nrole = \"manager\"\npeople = 3\n", "corner.toml:10: "},
        {"[[approval]]\nrole = \"manager\"\nproof = \"face\"\n",
         "corner.toml:10: 'face' proves nothing"},
        {"[[approval]]\nrole = \"supervisor\"\nup_to = \"5.00\"\npeople = 2\n"
         "[[approval]]\nrole = \"manager\"\n",
         "corner.toml:12: more takes fewer people than less"},
        {"[staff]\nweak_pins = \"loved\"\n", "corner.toml:9: 'loved' is neither"},
        {"[[restocking]]\nleast = \"1.00\"\n", "corner.toml:8: the fee is not one thing"},
        {"[[restocking]]\npercent = 101\n", "corner.toml:9: 'restocking#1.percent' is 101"},
        {"[[recall]]\nname = \"X\"\nnotice = \"Y\"\n", "corner.toml:8: no goods are named"},
        {"[block]\nsku = \"A\"\n", "corner.toml:8: 'block' is no list of tables"},
        {"[promotion]\nrule = \"luck\"\n", "corner.toml:9: 'luck' is no promotion rule"},
        {"[exchange]\nrestocking = \"half\"\n", "corner.toml:9: 'half' is neither"},
        {"[tenders]\norder = [\"card\", \"card\"]\n", "corner.toml:9: a tender is named twice"},
        {"[[warranty]]\nsku = \"W\"\nmonths = 12\n", "corner.toml:8: 'covers' is missing"},
        {"[customers.member]\n", "corner.toml:8: 'customers.member.tokens_begin_with'"},
    };
    for (const auto& slip : slips) {
        INFO(slip.toml);
        const auto complaint = faultIn(slip.toml);
        INFO(complaint);
        CHECK(complaint.starts_with(slip.complaint));
        CHECK(complaint.find(", expected ") != std::string::npos);
    }
}

TEST_CASE("Every fault of a file is told, in its order", "[policy]")
{
    const auto faults = faultsIn("id = 3\n[window]\ndays = -1\nsurprise = 1\n", "corner.toml");
    std::vector<int> lines;
    for (const auto& each : faults)
        lines.push_back(each.line);
    CHECK(std::ranges::is_sorted(lines));
    for (const int line : {1, 3, 4})
        CHECK(std::ranges::count(lines, line) > 0);
    CHECK(faultsIn("[oops\n", "corner.toml").front().line == 1);
    CHECK(faultsIn(textOf("deploy/policy/fashion.toml"), "fashion.toml").empty());
}
