// The customer has thought again: cancelling from afar, and the policy on the wall.
#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;
using enum StatutoryOutcome;

namespace {

StatutoryAnswer given(const std::string& pack, const Claim& claim)
{
    return answer(packOf(pack), claim);
}

Claim with(Claim claim, const receipts::Traits& traits)
{
    claim.traits = traits;
    return claim;
}

Claim told(Claim claim, std::string_view notice)
{
    const auto read = *parseCancelNotice(notice);
    claim.cancelNotice = read.notice;
    claim.cancelNoticeOn = read.on;
    return claim;
}

} // namespace

SCENARIO("In a shop a change of mind is the store's business", "[rights]")
{
    for (const auto reason : {Reason::ChangedMind, Reason::WrongSize, Reason::GiftUnwanted}) {
        auto claim = changedMind("2026-09-01", "2026-09-02");
        claim.reason = reason;
        CHECK(given("GB-EAW", claim).outcome == CancelFull);
        claim.channel = receipts::Channel::InStore;
        for (const auto* id : {"GB-EAW", "IE", "EU", "FR"}) {
            CHECK(given(id, claim).outcome == PolicyOnly);
            CHECK(given(id, claim).cite.empty());
        }
    }
}

SCENARIO("Who was not told of the right keeps it longer", "[rights]")
{
    const auto lastOf = [](const std::string& pack, std::string_view notice) {
        return iso(given(pack, told(changedMind("2025-11-01", "2026-06-01"), notice)).deadline);
    };
    CHECK(lastOf("GB-EAW", "ok") == "2025-11-15");
    CHECK(lastOf("GB-EAW", "missing") == "2026-11-15");
    CHECK(lastOf("GB-EAW", "late@2026-03-10") == "2026-03-24");
    // Told before the ordinary end: that end stands.
    CHECK(lastOf("GB-EAW", "late@2025-10-28") == "2025-11-15");
    CHECK(lastOf("GB-EAW", "late@2025-11-03") == "2025-11-17");
    // Told after the notice, or after the year: not told.
    CHECK(lastOf("GB-EAW", "late@2026-06-02") == "2026-11-15");
    const auto muchLater = told(changedMind("2025-11-01", "2026-11-14"), "late@2026-11-02");
    CHECK(iso(given("GB-EAW", muchLater).deadline) == "2026-11-15");
    CHECK(iso(given("GB-EAW", told(muchLater, "late@2026-11-01")).deadline) == "2026-11-15");
    // The 15th is a Saturday in 2025 and a Sunday in 2026.
    CHECK(lastOf("EU", "ok") == "2025-11-17");
    CHECK(lastOf("EU", "missing") == "2026-11-17");
    CHECK(lastOf("EU", "late@2026-03-07") == "2026-03-23");
}

SCENARIO("Some goods can't be cancelled, and some only unopened", "[rights]")
{
    const auto claim = changedMind("2026-09-01", "2026-09-05");
    for (const auto* id : {"GB-EAW", "IE", "EU"}) {
        for (const std::string trait :
             {"personalised", "perishable", "newspaper_single", "auction", "mixed_inseparably"}) {
            INFO(id << ' ' << trait);
            const auto excluded = given(id, with(claim, {trait}));
            CHECK(excluded.outcome == PolicyOnly);
            CHECK_FALSE(excluded.deadline);
            CHECK_FALSE(excluded.cite.empty());
        }
        for (const std::string trait : {"sealed_hygiene", "sealed_media"}) {
            CHECK(given(id, with(claim, {trait})).outcome == CancelFull);
            CHECK(given(id, with(claim, {trait, "unsealed"})).outcome == PolicyOnly);
        }
        CHECK(given(id, with(claim, {"unsealed"})).outcome == CancelFull);
        CHECK(given(id, with(claim, {"price_le_42"})).outcome == CancelFull);
    }
    auto atTheDoor = with(claim, {"price_le_42"});
    atTheDoor.channel = receipts::Channel::OffPremises;
    CHECK(given("GB-EAW", atTheDoor).outcome == PolicyOnly);
    CHECK(given("IE", atTheDoor).outcome == CancelFull);
}

SCENARIO("Careless handling costs what it took off, unless the customer wasn't told", "[rights]")
{
    const auto worn = with(changedMind("2026-09-01", "2026-09-05"), {"over_handled"});
    CHECK(given("GB-EAW", worn).outcome == CancelLessDiminution);
    CHECK(given("GB-EAW", worn).burden == Burden::Trader);
    CHECK(given("GB-EAW", told(worn, "missing")).outcome == CancelFull);
    CHECK(given("GB-EAW", told(worn, "late@2026-09-04")).outcome == CancelFull);
    auto tooLate = worn;
    tooLate.noticedOn = on("2026-09-16");
    CHECK(given("GB-EAW", tooLate).outcome == PolicyOnly);
    CHECK(given("GB-EAW", tooLate).kind == DeadlineKind::Cancel);
}

SCENARIO("The money is due from when the goods are back, or from the notice", "[rights]")
{
    auto claim = changedMind("2026-09-01", "2026-09-10");
    CHECK(iso(given("GB-EAW", claim).refundBy) == "2026-09-24");
    claim.goodsBackOn = on("2026-09-30");
    CHECK(iso(given("GB-EAW", claim).refundBy) == "2026-10-14");
    CHECK(iso(given("IE", claim).refundBy) == "2026-09-24");
    claim.goodsBackOn = on("2026-09-09");
    CHECK(iso(given("GB-EAW", claim).refundBy) == "2026-09-24");
}

SCENARIO("In California the policy on the wall counts", "[rights]")
{
    auto claim = changedMind("2026-11-02", "2026-12-02");
    claim.channel = receipts::Channel::InStore;
    CHECK(given("US-CA", claim).outcome == StatutoryRefund30d);
    CHECK(iso(given("US-CA", claim).deadline) == "2026-12-02");
    CHECK_FALSE(given("US-CA", claim).refundBy);
    CHECK(given("US-CA", with(claim, {"policy_posted"})).outcome == PostedPolicy);
    for (const std::string trait :
         {"policy_ge_7day_full", "food", "plants", "flowers", "perishable", "as_is_marked",
          "used_after_purchase", "customised", "no_original_package", "health_resale_bar"}) {
        INFO(trait);
        CHECK(given("US-CA", with(claim, {trait})).outcome == PolicyOnly);
        CHECK(given("US-CA", with(claim, {"policy_posted", trait})).outcome == PolicyOnly);
    }
    claim.noticedOn = on("2026-12-03");
    CHECK(given("US-CA", claim).outcome == PolicyOnly);
    CHECK(given("US-CA", claim).kind == DeadlineKind::Ca1723);
}

TEST_CASE("A change of mind before the sale is for a person", "[rights]")
{
    for (const auto* id : packIds)
        CHECK(given(id, changedMind("2026-09-02", "2026-09-01")).outcome == StaffReview);
}
