#include "reprise/policy/Policy.h"

#include "ReceiptSamples.h"
#include "TextFile.h"

#include "reprise/policy/Decide.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::policy;

namespace {

const std::string head = "id = \"corner\"\nversion = 3\njurisdiction = \"GB-EAW\"\n"
                         "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n";
const std::string window = "[window]\ndays = 28\n";

std::string complaintAbout(const std::string& toml)
{
    const auto policy = Policy::parse(toml, "corner.toml");
    REQUIRE_FALSE(policy);
    CHECK(policy.error().code == ErrorCode::Invalid);
    CHECK(policy.error().detail.find(", expected ") != std::string::npos);
    return policy.error().detail;
}

} // namespace

TEST_CASE("The policy of a high-street shop reads as it is documented", "[policy]")
{
    const auto policy = Policy::parse(tests::textOf("deploy/policy/uk-high-street.toml"), "uk");
    REQUIRE(policy);
    CHECK(policy->id == "uk-high-street");
    CHECK(policy->version == 8);
    CHECK(policy->jurisdiction == "GB-EAW");
    CHECK(policy->zone.name() == "Europe/London");
    CHECK(policy->currency.code() == "GBP");
    CHECK(policy->window.days == 28);
    CHECK(policy->window.late == Outcome::OverridableDenial);
    CHECK(policy->traits.at("final_sale").outcome == Outcome::Denial);
    CHECK(policy->valueCap->minor() == 100'00);
    CHECK(policy->cite("window") == "policy uk-high-street 8 §window");
    REQUIRE(policy->takeBack);
    CHECK(policy->takeBack->store.scheme == rights::TakeBackStore::Scheme::None);
    CHECK(policy->takeBack->store.salesArea == 60);
    CHECK(policy->takeBack->store.batteries == 45);
    CHECK(policy->takeBack->store.collection.find("recycling centre") != std::string::npos);
}

TEST_CASE("Every stock policy can be used", "[policy]")
{
    for (const std::string name :
         {"uk-high-street", "open", "grocery", "electronics", "fashion", "strict"}) {
        const auto policy =
            Policy::parse(tests::textOf("deploy/policy/" + name + ".toml"), name + ".toml");
        INFO((policy ? name : policy.error().detail));
        REQUIRE(policy);
        CHECK(policy->id == name);
    }
}

TEST_CASE("The open policy has 400 days, no caps and no exceptions", "[policy]")
{
    const auto policy = *Policy::parse(tests::textOf("deploy/policy/open.toml"), "open.toml");
    CHECK(policy.window.days == 400);
    CHECK_FALSE(policy.valueCap);
    CHECK_FALSE(policy.quantityCap);
    CHECK_FALSE(policy.selfService.value);
    CHECK(policy.traits.empty());
    CHECK(policy.conditions.empty());
}

TEST_CASE("A category has its own window, and the store's way with late ones unless it says",
          "[policy]")
{
    const auto policy = *Policy::parse(
        head + window + "late = \"contingent\"\n" + "[window.category.\"Fresh food\"]\ndays = 0\n"
            + "[window.category.toys]\ndays = 60\nlate = \"denial\"\n",
        "corner.toml");
    auto line = samples::line(1, 1, 100);
    line.category = "Fresh food";
    CHECK(policy.windowFor({line}).days == 0);
    CHECK(policy.windowFor({line}).late == Outcome::Contingent);
    line.category = "toys";
    CHECK(policy.windowFor({line}).late == Outcome::Denial);
    line.category = "books";
    CHECK(policy.windowFor({line}).days == 28);
}

TEST_CASE("A slip in a policy is reported with its line, and nothing of it is used", "[policy]")
{
    struct Slip {
        std::string toml;
        std::string complaint;
    };
    const Slip slips[]{
        {window, "corner.toml:1: 'id' is missing"},
        {head, "corner.toml:1: 'window.days' is missing"},
        {head + "[window]\ndays = -1\n", "corner.toml:7: 'window.days' is -1"},
        {head + "[window]\ndays = 28.0\n", "corner.toml:7: 'window.days' is no whole number"},
        {head + "[window]\ndays = 99999999999999999999\n", "corner.toml:7: "},
        {head + "[window]\ndays = 28\nlate = \"maybe\"\n", "corner.toml:8: 'maybe' is no outcome"},
        {head + window + "dayz = 3\n", "corner.toml:8: unknown key 'window.dayz'"},
        {head + window + "[caps]\nvalue = 100.0\n", "corner.toml:9: 'caps.value' is no text"},
        {head + window + "[caps]\nvalue = \"-1.00\"\n", "corner.toml:9: '-1.00' is negative"},
        {head + window + "[caps]\nvalue = \"1.005\"\n", "corner.toml:9: 'value': "},
        {head + window + "[caps]\nquantity = 0\n", "corner.toml:9: 'caps.quantity' is 0"},
        {head + window + "[traits]\nfinal_sale = true\n", "corner.toml:9: 'traits.final_sale'"},
        {head + window + "[traits]\n\"age:18\" = \"denial\"\n",
         "corner.toml:9: 'age:18' is no trait"},
        {head + window + "[conditions]\nmouldy = \"denial\"\n",
         "corner.toml:9: 'mouldy' is no cond"},
        {"traits = 3\n" + head + window, "corner.toml:1: 'traits' is no table"},
        {"window = 3\n" + head, "corner.toml:1: "},
        {head + "[window]\ndays = 28\n[window.category]\ntoys = 4\n", "corner.toml:"},
        {head + "[window\n", "corner.toml:6: "},
    };
    for (const auto& slip : slips) {
        INFO(slip.toml);
        const auto complaint = complaintAbout(slip.toml);
        INFO(complaint);
        CHECK(complaint.starts_with(slip.complaint));
    }
}

TEST_CASE("A zone or a currency that nobody knows is a slip too", "[policy]")
{
    auto moved = head + window;
    moved.replace(moved.find("Europe/London"), 13, "Europe/Camden");
    CHECK(complaintAbout(moved).starts_with("corner.toml:4: "));
    auto paid = head + window;
    paid.replace(paid.find("GBP"), 3, "gbp");
    CHECK(complaintAbout(paid).starts_with("corner.toml:5: "));
}

TEST_CASE("Outcomes, conditions and remedies are spelt as on the command line", "[policy]")
{
    CHECK(outcomeName(Outcome::OverridableDenial) == "overridable_denial");
    CHECK(*parseOutcome("contingent") == Outcome::Contingent);
    CHECK(*parseCondition("unsafe") == Condition::Unsafe);
    CHECK_FALSE(parseCondition("mint"));
    CHECK(*parseRemedy("store_credit") == Remedy::StoreCredit);
    CHECK(remedyName(Remedy::PriceReduction) == "price_reduction");
    CHECK(parseRemedy("hug").error().detail.find("refund, exchange") != std::string::npos);
}
