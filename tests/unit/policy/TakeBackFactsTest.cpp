// What a store says of itself for the law on old electrical goods and batteries.
#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using Catch::Matchers::ContainsSubstring;
using Scheme = rights::TakeBackStore::Scheme;

namespace {

/// The faults of a policy whose [take_back] stands in line 8.
std::vector<FileFault> faultsOf(const std::string& takeBack)
{
    return faultsIn("id = \"corner\"\nversion = 3\njurisdiction = \"GB-EAW\"\n"
                    "time_zone = \"Europe/London\"\ncurrency = \"GBP\"\n[window]\ndays = 28\n"
                    "[take_back]\n"
                        + takeBack,
                    "corner.toml");
}

void checkFault(const std::string& takeBack, int line, const std::string& what)
{
    const auto faults = faultsOf(takeBack);
    INFO(takeBack);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().line == line);
    CHECK_THAT(faults.front().text, ContainsSubstring(what));
    CHECK_THAT(faults.front().text, ContainsSubstring(", expected "));
}

} // namespace

TEST_CASE("A policy says what the store is to the law on old electrical goods",
          "[policy][takeback]")
{
    CHECK_FALSE(policyWith("").takeBack);
    const auto policy = policyWith("[take_back]\nscheme = \"none\"\nsales_area = 450\n"
                                   "batteries_kg = 40\n");
    REQUIRE(policy.takeBack);
    CHECK(policy.takeBack->store.scheme == Scheme::None);
    CHECK(policy.takeBack->store.salesArea == 450);
    CHECK(policy.takeBack->store.batteries == 40);
    CHECK(policy.takeBack->store.collection.empty());
    CHECK(policy.takeBack->place.line == 8);
    CHECK(policy.cite(policy.takeBack->place) == "policy corner 3 §take_back");

    const auto member = policyWith("[take_back]\nscheme = \"member\"\n"
                                   "collection = \"Recycling centre, Mill Lane\"\n");
    CHECK(member.takeBack->store.scheme == Scheme::Member);
    CHECK(member.takeBack->store.collection == "Recycling centre, Mill Lane");
    CHECK_FALSE(member.takeBack->store.salesArea);
    CHECK_FALSE(member.takeBack->store.batteries);
}

TEST_CASE("What is wrong with a policy's take-back is named with its line", "[policy][takeback]")
{
    checkFault("sales_area = 450\n", 8, "scheme");
    checkFault("scheme = \"partner\"\n", 9, "'partner' is neither");
    checkFault("scheme = \"member\"\n", 8, "'collection' is missing");
    checkFault("scheme = \"none\"\nsales_area = -1\n", 10, "sales_area");
    checkFault("scheme = \"none\"\nsales_area = \"450\"\n", 10, "sales_area");
    checkFault("scheme = \"none\"\nbatteries_kg = 32.5\n", 10, "batteries_kg");
    checkFault("scheme = \"none\"\nsize = 3\n", 10, "size");
    CHECK(faultsOf("scheme = \"none\"\nsales_area = 0\nbatteries_kg = 0\n").empty());
}
