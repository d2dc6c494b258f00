#include "ClaimEntries.h"
#include "Counter.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::integration;
using wire::ClaimStatus;

namespace {

using Steps = std::vector<std::string>;
const Steps paid{"return_granted", "return_paying", "return_settled"};

/// A shop whose head office is restored from a backup.
struct Disaster {
    Counter counter;
    support::TemporaryFolder folder;

    void note(const wire::Claim& claim, const Steps& steps)
    {
        auto& kiosk = counter.kiosk(claim.origin.kiosk);
        samples::appendClaim(kiosk.outbox.journal, kiosk.hasher, claim, steps);
    }
    void fill(Kiosk& kiosk, int entries) const
    {
        for (int count = 0; count < entries; ++count)
            samples::appendEntry(kiosk.outbox.journal, kiosk.hasher, kiosk.origin, "rating_given",
                                 "R-1", R"({"v":1,"return":"R-1","score":5})");
    }
    void backUp() const { counter.database().dump(folder.file("backup")); }
    void strike()
    {
        counter.office().kill();
        counter.database().restore(folder.file("backup"));
        REQUIRE(administer(counter.database(), {"restored"}).exitCode == 0);
        counter.office().start();
        REQUIRE(counter.office().listening());
    }
    void replay()
    {
        REQUIRE(counter.kiosk("0412-K1").deliver());
        REQUIRE(counter.kiosk("0412-K2").deliver());
        REQUIRE(counter.database().ask("SELECT count(*) FROM awaited_kiosk WHERE heard_at IS NULL")
                == "0");
    }
    std::string states() const
    {
        return counter.database().ask("SELECT string_agg(state, ' ' ORDER BY claim_id) FROM claim");
    }
};

} // namespace

TEST_CASE("A restored head office learns from the journals what it granted and what was paid",
          "[integration]")
{
    Disaster shop;
    auto& counter = shop.counter;
    shop.backUp();
    const auto sold = claimOf(1, "0412-K1", {lamp});
    const auto held = claimOf(2, "0412-K1", {mug});
    const auto free = claimOf(3, "0412-K2", {mugs});
    for (const auto& each : {sold, held})
        REQUIRE(counter.claim(each).status == ClaimStatus::Granted);
    REQUIRE(counter.commit(commitOf(sold)).status == ClaimStatus::Acknowledged);
    shop.note(sold, paid);
    shop.note(held, {"return_granted", "return_paying"});
    shop.note(free, {"return_claim_denied"});
    shop.strike();
    shop.replay();

    CHECK(shop.states() == "refunded granted released");
    CHECK(counter.counts() == "1:0/1 0/15000, 2:1/0 200/0");
    CHECK(counter.cases().empty());
    // Nobody is granted the lamp again, and only the mugs that are left.
    CHECK(counter.claim(claimOf(4, "0412-K2", {lamp})).status == ClaimStatus::Denied);
    CHECK(counter.claim(claimOf(5, "0412-K2", {mugs})).status == ClaimStatus::Denied);
    CHECK(counter.claim(free).status == ClaimStatus::Denied); // Dead, though it came only now.
    // What comes late fits what was learned.
    CHECK(counter.commit(commitOf(sold)).status == ClaimStatus::Acknowledged);
    CHECK(counter.claim(held).status == ClaimStatus::Granted);
    CHECK(counter.commit(commitOf(held)).status == ClaimStatus::Acknowledged);
    CHECK(counter.cases().empty());
}

TEST_CASE("A payment is learned that the backup's journal had and its claims had not",
          "[integration]")
{
    Disaster shop;
    auto& counter = shop.counter;
    const auto sold = claimOf(1, "0412-K1", {lamp});
    const auto slow = claimOf(2, "0412-K1", {mug});
    REQUIRE(counter.claim(sold).status == ClaimStatus::Granted);
    // A refund that waits from before all that is looked at once more.
    shop.note(slow, {"return_pending"});
    shop.fill(counter.kiosk("0412-K1"), 2'500);
    shop.note(sold, paid);
    shop.fill(counter.kiosk("0412-K1"), 100);
    REQUIRE(counter.kiosk("0412-K1").deliver());
    shop.backUp();
    REQUIRE(counter.commit(commitOf(sold)).status == ClaimStatus::Acknowledged);
    REQUIRE(counter.claim(slow).status == ClaimStatus::Granted);
    auto& one = counter.kiosk("0412-K1");
    for (const auto& step : paid)
        samples::appendEntry(one.outbox.journal, one.hasher, one.origin, step, "R-" + slow.id,
                             "{}");
    shop.strike();
    shop.replay();

    CHECK(shop.states() == "refunded refunded");
    CHECK(counter.counts() == "1:0/1 0/15000, 2:0/1 0/200");
    CHECK(counter.cases().empty());
}

TEST_CASE("A grant that no longer fits is counted and a case, and nobody is granted it again",
          "[integration]")
{
    Disaster shop;
    auto& counter = shop.counter;
    shop.backUp();
    // Both were granted the lamp, in lives of the database that knew nothing of each other.
    shop.note(claimOf(1, "0412-K1", {lamp}), {"return_granted"});
    shop.note(claimOf(2, "0412-K2", {lamp}), {"return_granted"});
    shop.strike();
    shop.replay();

    CHECK(counter.counts() == "1:1/0 15000/0, 2:0/0 0/0");
    CHECK(counter.overpaid() == "1:1 15000, 2:0 0");
    CHECK(counter.cases() == "lines_not_free");
    CHECK(counter.release(claimOf(1, "0412-K1", {lamp})).status == ClaimStatus::Acknowledged);
    CHECK(counter.claim(claimOf(3, "0412-K1", {lamp})).status == ClaimStatus::Denied);
}

TEST_CASE("Nothing is learned from a journal that nobody waits for", "[integration]")
{
    Disaster shop;
    shop.note(claimOf(1, "0412-K1", {lamp}), paid);
    REQUIRE(shop.counter.kiosk("0412-K1").deliver());
    CHECK(shop.counter.database().ask("SELECT count(*) FROM claim") == "0");
}
