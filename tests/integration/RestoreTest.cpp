#include "Counter.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::integration;
using wire::ClaimStatus;

namespace {

/// Adds to a kiosk's journal, as its work would.
void write(Kiosk& kiosk, int entries)
{
    for (int count = 0; count < entries; ++count)
        samples::appendEntry(kiosk.outbox.journal, kiosk.hasher, kiosk.origin, "rating_given",
                             "R-1", R"({"v":1,"return":"R-1","score":5})");
}

/// The disaster: the database stands as at the backup, and the operator says so.
void restore(Counter& counter, const std::string& backup, std::vector<std::string> more = {})
{
    counter.office().kill();
    counter.database().restore(backup);
    more.insert(more.begin(), "restored");
    const auto said = administer(counter.database(), more);
    INFO(said.output);
    REQUIRE(said.exitCode == 0);
    counter.office().start();
    REQUIRE(counter.office().listening());
}

long tries(Counter& counter, const wire::Claim& claim)
{
    return counter.post(claim.origin.kiosk, "claims", wire::toJson(claim)).status;
}

} // namespace

TEST_CASE("A restored head office grants nothing before it has heard the store's kiosks",
          "[integration]")
{
    Counter counter;
    const support::TemporaryFolder folder;
    const auto backup = folder.file("backup");
    const auto early = claimOf(1, "0412-K1", {mug});
    REQUIRE(counter.claim(early).status == ClaimStatus::Granted);
    counter.database().dump(backup);

    // Lost with the database: the lamp is paid back, and K1 writes it down.
    const auto paid = claimOf(2, "0412-K1", {lamp});
    REQUIRE(counter.claim(paid).status == ClaimStatus::Granted);
    write(counter.kiosk("0412-K1"), 2);
    REQUIRE(counter.kiosk("0412-K1").deliver());
    REQUIRE(counter.commit(commitOf(paid)).status == ClaimStatus::Acknowledged);
    restore(counter, backup);

    const auto greedy = claimOf(3, "0412-K2", {lamp});
    CHECK(tries(counter, greedy) == 503);
    CHECK(tries(counter, claimOf(4, "0412-K1", {mug})) == 503);
    // Nothing is kept of it: the same id may be granted later.
    CHECK(counter.database().ask("SELECT count(*) FROM claim") == "1");
    // What is known is answered as before, and what was paid is learned at any time.
    CHECK(counter.claim(early).status == ClaimStatus::Granted);
    CHECK(counter.commit(commitOf(paid)).status == ClaimStatus::Conflict);
    CHECK(counter.cases() == "without_claim");
    CHECK(counter.office().get("/metrics")->body.find("reprise_awaited_kiosks 2\n")
          != std::string::npos);

    // A letter that stops short of the journal's end is not the end.
    auto& one = counter.kiosk("0412-K1");
    const auto part = wire::toJson(wire::Events{one.origin, {one.outbox.journal[1]}, 3});
    REQUIRE(one.transport->post("/v1/kiosks/0412-K1/events", part)->status == 200);
    CHECK(administer(counter.database(), {"awaited"}).output.find("0412-K1") != std::string::npos);
    CHECK(one.deliver());
    CHECK(tries(counter, greedy) == 503); // K2 has not been heard.
    CHECK(administer(counter.database(), {"awaited"}).output
          == R"({"protocol":1,"epoch":2,"scope":"store","awaited":["0412-K2"]})"
             "\n");
    CHECK(counter.kiosk("0412-K2").deliver());

    CHECK(counter.claim(greedy).reason
          == "line 1 of receipt '0412-03-1' has 0 of 1 units left, not 1");
    CHECK(counter.claim(claimOf(4, "0412-K1", {mug})).status == ClaimStatus::Granted);
    CHECK(counter.office().get("/metrics")->body.find("reprise_awaited_kiosks 0\n")
          != std::string::npos);
}

TEST_CASE("A letter that does not say how far its journal goes ends no waiting", "[integration]")
{
    Counter counter;
    REQUIRE(administer(counter.database(), {"restored"}).exitCode == 0);
    auto& one = counter.kiosk("0412-K1");
    REQUIRE(one.send(1, 1));
    CHECK(administer(counter.database(), {"awaited"}).output.find("0412-K1") != std::string::npos);
    REQUIRE(one.deliver());
    CHECK(administer(counter.database(), {"awaited"}).output.find("0412-K1") == std::string::npos);
}

TEST_CASE("A kiosk that will never be heard is given up by name", "[integration]")
{
    Counter counter;
    REQUIRE(administer(counter.database(), {"restored"}).exitCode == 0);
    REQUIRE(counter.kiosk("0412-K1").deliver());
    const auto claim = claimOf(1, "0412-K1", {lamp});
    CHECK(tries(counter, claim) == 503);

    CHECK(administer(counter.database(), {"awaited", "--give-up", "0412-K2"}).exitCode == 2);
    CHECK(
        administer(counter.database(), {"awaited", "--give-up", "0412-K9", "--by", "3001"}).exitCode
        == 1);
    CHECK(tries(counter, claim) == 503);
    const auto given =
        administer(counter.database(), {"awaited", "--give-up", "0412-K2", "--by", "3001"});
    CHECK(given.exitCode == 0);
    CHECK(given.output.find(R"("awaited":[])") != std::string::npos);
    CHECK(counter.claim(claim).status == ClaimStatus::Granted);
    CHECK(counter.database().ask("SELECT string_agg(kiosk, ' ') FROM awaited_kiosk"
                                 " WHERE given_up_by = '3001'")
          == "0412-K2");
}

TEST_CASE("Other stores are waited for where they sold the goods, or where the whole chain is",
          "[integration]")
{
    Counter counter;
    auto other = saleJson(1);
    for (auto at = other.find("0412"); at != std::string::npos; at = other.find("0412", at))
        other.replace(at, 4, "0413");
    REQUIRE(counter.office().post("/v1/stores/0413/receipts", other)->status == 200);
    const auto ours = claimOf(1, "0412-K1", {lamp});
    const auto theirs = claimOf(2, "0412-K1", {{"0413-03-1", 1, 1, 15000}});

    // A kiosk of that store, set up since the backup, which only the operator knows of.
    SECTION("by store")
    {
        REQUIRE(administer(counter.database(), {"restored", "--also", "0413-K1"}).exitCode == 0);
        REQUIRE(counter.kiosk("0412-K1").deliver());
        REQUIRE(counter.kiosk("0412-K2").deliver());
        CHECK(tries(counter, theirs) == 503);
        CHECK(counter.claim(ours).status == ClaimStatus::Granted);
    }
    SECTION("the whole chain")
    {
        REQUIRE(administer(counter.database(), {"restored", "--whole-chain", "--also", "0413-K1"})
                    .exitCode
                == 0);
        REQUIRE(counter.kiosk("0412-K1").deliver());
        REQUIRE(counter.kiosk("0412-K2").deliver());
        CHECK(tries(counter, ours) == 503);
        Kiosk third("0413-K1", lineTo(counter.office().url(), std::string(64, '3')), 5);
        REQUIRE(third.deliver());
        CHECK(counter.claim(ours).status == ClaimStatus::Granted);
    }
    CHECK(administer(counter.database(), {"restored", "--also", "../etc"}).exitCode == 2);
}
