#include "Counter.h"

#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/proof/SignedTexts.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::integration;
using wire::ClaimStatus;

namespace {

constexpr auto one = "0412-K1";
constexpr auto two = "0412-K2";

/// A head office that signs, and what kiosks say about budgets.
struct Till {
    Counter counter{signing()};
    crypto::SodiumSignatures signatures;
    proof::VerifyingKey key{signingKey().id, signatures.publicKeyOf(signingKey().seed),
                            signingKey().validity};

    wire::BudgetAnswer ask(int number, const std::string& kiosk,
                           std::optional<wire::ReturnedBudget> returned = {})
    {
        const auto answer = counter.post(kiosk, "budgets",
                                         wire::toJson(request(number, kiosk, std::move(returned))));
        INFO(answer.body);
        REQUIRE(answer.status == 200);
        return *wire::budgetAnswerFromJson(answer.body);
    }
    static wire::BudgetRequest request(int number, const std::string& kiosk,
                                       std::optional<wire::ReturnedBudget> returned = {})
    {
        return {{kiosk, std::string(32, 'a')}, claimId(number), "GBP", std::move(returned)};
    }
    wire::ClaimAnswer pay(int claim, const std::string& kiosk, int budget,
                          std::vector<wire::ClaimedLine> lines)
    {
        std::int64_t amount = 0;
        for (const auto& line : lines)
            amount += line.amount;
        const wire::OfflineRefund refund{commitOf(claimOf(claim, kiosk, std::move(lines))),
                                         claimId(budget), 100'000, 100'000 - amount};
        const auto answer = counter.post(kiosk, "offline-refunds", wire::toJson(refund));
        INFO(answer.body);
        REQUIRE(answer.status == 200);
        return *wire::claimAnswerFromJson(answer.body);
    }
    std::string paidFrom(int budget) const
    {
        return counter.database().ask("SELECT paid || ' in ' || returns FROM offline_budget"
                                      " WHERE budget_id = '"
                                      + claimId(budget) + "'");
    }
};

} // namespace

TEST_CASE("A kiosk is given one budget, which it can believe", "[integration]")
{
    Till till;
    const auto given = till.ask(1, one);
    const auto budget =
        proof::believedBudget(given, Till::request(1, one), till.key, till.signatures);
    REQUIRE(budget);
    CHECK(budget->store == "0412");
    CHECK(budget->limits == wire::OfflineLimits{10'000, 100'000, 20});
    CHECK(budget->validUntil - budget->issuedAt == wire::longestSpell);
    CHECK(budget->fleetEpoch == 1);
    CHECK(budget->fleet == std::vector<std::string>{one});

    // The answer was lost: the same again. A second one beside it there is not.
    CHECK(till.ask(1, one).budget == given.budget);
    CHECK(till.ask(2, one).reason.starts_with("budget " + claimId(1) + " is still out"));
    CHECK(till.ask(1, two).reason == "the id is another kiosk's");
    CHECK(till.ask(2, one, wire::ReturnedBudget{claimId(1), 0, 0}).budget);
    CHECK(till.ask(1, one).reason == "it was given back: expected a new id");
    CHECK(till.counter.office()
              .get("/metrics")
              ->body.find(R"(reprise_budgets_total{outcome="given"} 3)")
          != std::string::npos);

    Counter silent;
    const auto none = silent.post(one, "budgets", wire::toJson(Till::request(1, one)));
    CHECK(wire::budgetAnswerFromJson(none.body)->reason == "head office has no signing key");
    CHECK(silent.post(two, "budgets", wire::toJson(Till::request(1, one))).status == 400);
    CHECK(silent.post(one, "budgets", "{}").status == 400);
}

TEST_CASE("A newcomer is given a budget once the older list of kiosks is out of use",
          "[integration]")
{
    Till till;
    REQUIRE(till.ask(1, one).budget);
    CHECK(till.ask(2, two).reason.starts_with("0412-K1 still holds a budget"));
    const auto renewed = till.ask(3, one, wire::ReturnedBudget{claimId(1), 0, 0});
    REQUIRE(renewed.budget);
    CHECK(wire::budgetFromJson(renewed.budget->text)->fleet == std::vector<std::string>{one, two});
    CHECK(wire::budgetFromJson(renewed.budget->text)->fleetEpoch == 2);
    CHECK(till.ask(2, two).budget);

    // K2 breaks. Its receipts go to K1 once its budget has run out, not before.
    const auto left =
        administer(till.counter.database(), {"fleet", "--store", "0412", "--remove", two});
    CHECK(left.output == "{\"epoch\":3,\"kiosks\":[\"0412-K1\"],\"protocol\":1}\n");
    CHECK(till.ask(4, one, wire::ReturnedBudget{claimId(3), 0, 0})
              .reason.starts_with("0412-K2 still holds a budget"));
    till.counter.database().ask("UPDATE offline_budget SET ends_at = now() - interval '1 second'"
                                " WHERE kiosk = '0412-K2' RETURNING 1");
    CHECK(till.ask(4, one).budget);
    CHECK(
        administer(till.counter.database(), {"fleet", "--store", "0412", "--remove", two}).exitCode
        == 1);
}

TEST_CASE("What was paid offline is counted, and charged to the kiosk's budget", "[integration]")
{
    Till till;
    auto& counter = till.counter;
    REQUIRE(till.ask(1, one).budget);

    SECTION("within it, of lines that were free: once")
    {
        CHECK(till.pay(1, one, 1, {mug}).status == ClaimStatus::Acknowledged);
        CHECK(till.pay(1, one, 1, {mug}).status == ClaimStatus::Acknowledged);
        CHECK(counter.counts() == "1:0/0 0/0, 2:0/1 0/200");
        CHECK(till.paidFrom(1) == "200 in 1");
        CHECK(counter.cases().empty());
        // The budget is back once that has been heard of.
        CHECK_FALSE(till.ask(2, one, wire::ReturnedBudget{claimId(1), 400, 2}).budget);
        CHECK(till.pay(2, one, 1, {mug}).status == ClaimStatus::Acknowledged);
        CHECK(till.ask(2, one, wire::ReturnedBudget{claimId(1), 400, 2}).budget);
    }
    SECTION("of lines that another has been paid for: a case against it")
    {
        counter.claim(claimOf(1, two, {mugs}));
        CHECK(till.pay(2, one, 1, {mug}).reason
              == "it was paid offline and the lines were not free: paid twice");
        CHECK(counter.cases() == "offline_not_free");
        CHECK(counter.overpaid() == "1:0 0, 2:1 200");
        CHECK(till.paidFrom(1) == "200 in 1");
    }
    SECTION("after its claim was granted and the answer was lost")
    {
        counter.claim(claimOf(1, one, {mug}));
        CHECK(till.pay(1, one, 1, {mug}).status == ClaimStatus::Acknowledged);
        CHECK(counter.counts() == "1:0/0 0/0, 2:0/1 0/200");
    }
    SECTION("beyond what one return may cost, or without a budget")
    {
        CHECK(till.pay(1, one, 1, {lamp}).reason
              == "it was paid offline beyond the kiosk's budget");
        CHECK(till.pay(2, one, 7, {mug}).status == ClaimStatus::Conflict);
        CHECK(till.pay(3, two, 1, {mug}).status == ClaimStatus::Conflict);
        CHECK(counter.cases() == "beyond_budget beyond_budget beyond_budget");
        CHECK(counter.counts() == "1:0/1 0/15000, 2:0/2 0/400");
    }
    SECTION("by a kiosk that the receipt is not for, or of another store's receipt")
    {
        till.ask(2, two);
        REQUIRE(till.ask(3, one, wire::ReturnedBudget{claimId(1), 0, 0}).budget);
        CHECK(till.pay(1, one, 3, {mug}).status == ClaimStatus::Conflict); // K2's.
        REQUIRE(counter.office().post("/v1/stores/0412/receipts", saleJson(6))->status == 200);
        CHECK(till.pay(2, one, 3, {{"0412-03-6", 2, 1, 200}}).status == ClaimStatus::Acknowledged);
        auto other = saleJson(6);
        for (auto at = other.find("0412"); at != std::string::npos; at = other.find("0412", at))
            other.replace(at, 4, "0413");
        REQUIRE(counter.office().post("/v1/stores/0413/receipts", other)->status == 200);
        CHECK(till.pay(3, one, 3, {{"0413-03-6", 2, 1, 200}}).status == ClaimStatus::Conflict);
        CHECK(counter.cases() == "not_designated not_designated");
    }
    SECTION("a message that does not add up changes nothing")
    {
        wire::OfflineRefund wrong{commitOf(claimOf(1, one, {mug})), claimId(1), 1'000, 900};
        CHECK(counter.post(one, "offline-refunds", wire::toJson(wrong)).status == 400);
        CHECK(till.paidFrom(1) == "0 in 0");
    }
}

TEST_CASE("A restored head office gives no budgets while one that it forgot may be out",
          "[integration]")
{
    Till till;
    REQUIRE(administer(till.counter.database(), {"restored"}).exitCode == 0);
    CHECK(till.ask(1, one).reason.find("restored from a backup") != std::string::npos);
    till.counter.database().ask("UPDATE database_epoch SET begun_at = now() - interval '74 hours'"
                                " RETURNING 1");
    CHECK(till.ask(1, one).budget);
}

TEST_CASE("A signing key that is none, or not for today, keeps head office from starting",
          "[integration]")
{
    const Database database;
    const support::TemporaryFolder folder;
    auto old = signingKey();
    old.validity.until = *parseDay("2020-12-31");
    for (const auto& text : {proof::toJson(old), std::string("{}")})
        CHECK_FALSE(Office(database, {"--signing-key", folder.write("key", text)}).listening());
}
