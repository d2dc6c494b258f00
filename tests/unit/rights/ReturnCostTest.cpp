// Rows H15 to H17 of tests/golden/rights: who bears what it cost to bring faulty goods back.
#include "reprise/rights/ReturnCost.h"

#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;

TEST_CASE("H15: what posting a faulty item back cost is the trader's", "[rights]")
{
    const auto cost =
        returnCost(packOf("GB-EAW"), faulty("2026-11-10", "2026-11-22"), BroughtBack::Sent);
    REQUIRE(cost);
    CHECK(cost->bearer == CostBearer::Trader);
    CHECK(cost->cite.find("s.20(8)") != std::string::npos);
}

TEST_CASE("H16: the bus to the shop where it was bought is no duty of the trader's", "[rights]")
{
    const auto claim = faulty("2026-11-10", "2026-11-22");
    CHECK(returnCost(packOf("GB-EAW"), claim, BroughtBack::InPerson)->bearer == CostBearer::Nobody);
    CHECK(returnCost(packOf("GB-SCT"), claim, BroughtBack::InPerson)->bearer == CostBearer::Nobody);
    // In Ireland bringing it back is at the trader's expense, always.
    CHECK(returnCost(packOf("IE"), claim, BroughtBack::InPerson)->bearer == CostBearer::Trader);
}

TEST_CASE("H17: what was handed over at home is brought back at the trader's cost", "[rights]")
{
    auto claim = faulty("2026-11-10", "2026-11-22");
    claim.channel = receipts::Channel::Distance;
    claim.deliveredOn = on("2026-11-12");
    CHECK(returnCost(packOf("GB-EAW"), claim, BroughtBack::InPerson)->bearer == CostBearer::Trader);
    claim.channel = receipts::Channel::InStore; // Bought in the shop, and brought home by it.
    CHECK(returnCost(packOf("GB-EAW"), claim, BroughtBack::InPerson)->bearer == CostBearer::Trader);
}

TEST_CASE("Who changes their mind about an order pays for sending it back", "[rights]")
{
    auto claim = changedMind("2026-11-12", "2026-11-20");
    claim.deliveredOn = on("2026-11-14");
    const auto cost = returnCost(packOf("GB-EAW"), claim, BroughtBack::Sent);
    REQUIRE(cost);
    CHECK(cost->bearer == CostBearer::Customer);
    CHECK(cost->cite.find("35(5)") != std::string::npos);
}

TEST_CASE("Where the law gives nothing, it has no word on the way back either", "[rights]")
{
    auto claim = changedMind("2026-11-12", "2026-11-20");
    claim.channel = receipts::Channel::InStore;
    CHECK_FALSE(returnCost(packOf("GB-EAW"), claim, BroughtBack::Sent));
    CHECK_FALSE(returnCost(packOf("US-CA"), faulty("2026-11-10", "2026-11-22"), BroughtBack::Sent));
    auto trade = faulty("2026-11-10", "2026-11-22");
    trade.buyer = Buyer::Trader;
    CHECK_FALSE(returnCost(packOf("GB-EAW"), trade, BroughtBack::Sent));
}
