#include "reprise/rights/Reason.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::rights;

TEST_CASE("A reason is spelt as in a request", "[rights]")
{
    CHECK(*parseReason("changed_mind") == Reason::ChangedMind);
    CHECK(*parseReason("breach_of_express_term") == Reason::BreachOfExpressTerm);
    CHECK(reasonName(Reason::DamagedInTransit) == "damaged_in_transit");

    const auto unknown = parseReason("Faulty");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::Invalid);
    CHECK(unknown.error().detail.find("changed_mind, wrong_size") != std::string::npos);
}

TEST_CASE("What the customer chose in the shop is a change of mind, what the shop sent is not",
          "[rights]")
{
    CHECK(groundOf(Reason::WrongSize) == Reason::ChangedMind);
    CHECK(groundOf(Reason::GiftUnwanted) == Reason::ChangedMind);
    CHECK(groundOf(Reason::WrongItem) == Reason::NotAsDescribed);
    CHECK(groundOf(Reason::DamagedInTransit) == Reason::NotAsDescribed);
    CHECK_FALSE(isStatutoryClaim(Reason::GiftUnwanted));
    CHECK(isStatutoryClaim(Reason::WrongItem));
    CHECK(isStatutoryClaim(Reason::LateDelivery));
}
