#include "reprise/wire/office/Budget.h"

#include "reprise/calendar/TimeZone.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/wire/office/Designation.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace reprise;
using namespace reprise::wire;
using namespace std::chrono_literals;

namespace {

const std::string idA(32, 'a');
const std::string idB(32, 'b');

Budget budget()
{
    const Instant issued{std::chrono::milliseconds{1'796'040'000'000}};
    return {idB,
            {"0412-K1", idA},
            "0412",
            "GBP",
            {10'000, 100'000, 20},
            issued,
            issued + longestSpell,
            3,
            {"0412-K1", "0412-K2"}};
}

OfflineRefund refund()
{
    return {{{{"0412-K1", idA}, idB, "cash", "GBP", "p 1", {{"0412-03-1", 2, 1, 200}}},
             "slip",
             7,
             std::string(64, 'c')},
            idA,
            1'000,
            800};
}

/// The message with one member's value replaced.
std::string with(std::string json, const std::string& from, const std::string& to)
{
    const auto at = json.find(from);
    REQUIRE(at != std::string::npos);
    return json.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("A budget reads back as it was, and the same budget is the same bytes", "[wire]")
{
    const auto again = budgetFromJson(toJson(budget()));
    REQUIRE(again);
    CHECK(*again == budget());
    CHECK(toJson(*again) == toJson(budget()));
}

TEST_CASE("A budget that lasts longer than a spell, or is for nobody, is none", "[wire]")
{
    auto longer = budget();
    longer.validUntil += 1ms;
    CHECK(budgetFromJson(toJson(longer)).error().detail
          == "valid_until expected at most 72 hours after issued_at");
    auto empty = budget();
    empty.fleet.clear();
    CHECK_FALSE(budgetFromJson(toJson(empty)));
    CHECK_FALSE(budgetFromJson(with(toJson(budget()), "\"GBP\"", "\"XXZ\"")));
    CHECK_FALSE(budgetFromJson(with(toJson(budget()), "\"fleet_epoch\":3", "\"fleet_epoch\":0")));
}

TEST_CASE("The usual limits are 100 a return, and 1,000 in 20, in units of the currency", "[wire]")
{
    CHECK(usualLimits(*Currency::parse("GBP")) == OfflineLimits{10'000, 100'000, 20});
    CHECK(usualLimits(*Currency::parse("JPY")) == OfflineLimits{100, 1'000, 20});
}

TEST_CASE("A kiosk asks for a budget and gives one back in the same breath", "[wire]")
{
    const BudgetRequest request{{"0412-K1", idA}, idB, "GBP", ReturnedBudget{idA, 900, 3}};
    const auto again = budgetRequestFromJson(toJson(request));
    REQUIRE(again);
    CHECK(again->origin == request.origin);
    CHECK(again->id == idB);
    CHECK(again->returned == request.returned);
    CHECK_FALSE(
        budgetRequestFromJson(toJson(BudgetRequest{{"0412-K1", idA}, idB, "GBP", {}}))->returned);
    CHECK_FALSE(budgetRequestFromJson(
        toJson(BudgetRequest{{"0412-K1", idA}, idB, "GBP", ReturnedBudget{idB, 900, 3}})));

    const BudgetAnswer given{idB, SignedText{"{\"a\":\"ä\"}", "office", "00ff"}, {}};
    CHECK(budgetAnswerFromJson(toJson(given))->budget == given.budget);
    const auto none = budgetAnswerFromJson(toJson(BudgetAnswer{idB, {}, "not yet"}));
    REQUIRE(none);
    CHECK_FALSE(none->budget);
    CHECK(none->reason == "not yet");
}

TEST_CASE("What was paid offline takes its amount off the escrow", "[wire]")
{
    const auto again = offlineRefundFromJson(toJson(refund()));
    REQUIRE(again);
    CHECK(again->commit.claim.lines == refund().commit.claim.lines);
    CHECK(again->commit.hash == refund().commit.hash);
    CHECK(again->budget == idA);
    CHECK(again->escrowAfter == 800);
    for (const auto* after : {"\"escrow_after\":801", "\"escrow_after\":799"})
        CHECK(offlineRefundFromJson(with(toJson(refund()), "\"escrow_after\":800", after))
                  .error()
                  .detail
              == "escrow_after expected escrow_before less the amounts of the lines");
    auto beyond = refund();
    beyond.escrowBefore = 100;
    beyond.escrowAfter = 0;
    CHECK_FALSE(offlineRefundFromJson(toJson(beyond)));
}

TEST_CASE("Each receipt has one kiosk that may pay it offline, whoever works it out", "[wire]")
{
    // Worked out apart from this code, with Python's hashlib.
    crypto::OpensslHasher hasher;
    const std::vector<std::string> fleet{"0412-K3", "0412-K1", "0412-K2"};
    const std::map<std::string, std::string> known{
        {"0412-03-1", "0412-K3"}, {"0412-03-2", "0412-K2"}, {"0412-03-6", "0412-K1"}};
    for (const auto& [receipt, kiosk] : known)
        CHECK(designatedKiosk(hasher, receipt, fleet) == kiosk);
    CHECK(designatedKiosk(hasher, "0412-03-1", {}).empty());
    CHECK(designatedKiosk(hasher, "0412-03-1", {"0412-K9"}) == "0412-K9");
}

TEST_CASE("A kiosk that joins takes its share of receipts, and no other changes hands", "[wire]")
{
    crypto::OpensslHasher hasher;
    const std::vector<std::string> before{"0412-K1", "0412-K2"};
    const std::vector<std::string> after{"0412-K1", "0412-K2", "0412-K3"};
    int moved = 0;
    for (int number = 0; number < 3'000; ++number) {
        const auto receipt = "0412-03-" + std::to_string(number);
        const auto now = designatedKiosk(hasher, receipt, after);
        if (now == designatedKiosk(hasher, receipt, before)) continue;
        CHECK(now == "0412-K3");
        ++moved;
    }
    CHECK(moved > 900);
    CHECK(moved < 1'100);
}
