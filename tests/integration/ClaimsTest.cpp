#include "Counter.h"

#include "reprise/headoffice/PostgresArchive.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <future>
#include <random>

using namespace reprise;
using namespace reprise::integration;
using wire::ClaimStatus;

TEST_CASE("A line is one claim's at a time", "[integration]")
{
    Counter counter;
    const auto first = claimOf(1, "0412-K1", {lamp, mug});
    const auto granted = counter.claim(first);
    CHECK(granted.status == ClaimStatus::Granted);
    CHECK(counter.counts() == "1:1/0 15000/0, 2:1/0 200/0");

    SECTION("nobody else is granted it, nor a part of a claim with it")
    {
        const auto second = counter.claim(claimOf(2, "0412-K2", {lamp, mug}));
        CHECK(second.status == ClaimStatus::Denied);
        CHECK(second.reason == "line 1 of receipt '0412-03-1' has 0 of 1 units left, not 1");
        CHECK(counter.counts() == "1:1/0 15000/0, 2:1/0 200/0");
        CHECK(counter.claim(claimOf(3, "0412-K2", {mug})).status == ClaimStatus::Granted);
    }
    SECTION("sent again it is answered alike; with other content, or by another kiosk, it is not")
    {
        CHECK(wire::toJson(counter.claim(first)) == wire::toJson(granted));
        CHECK(counter.claim(claimOf(1, "0412-K1", {lamp})).status == ClaimStatus::Denied);
        CHECK(counter.claim(claimOf(1, "0412-K2", {lamp, mug})).status == ClaimStatus::Denied);
        CHECK(counter.counts() == "1:1/0 15000/0, 2:1/0 200/0");
    }
    SECTION("released it is free, and the id is dead")
    {
        CHECK(counter.release(first).status == ClaimStatus::Acknowledged);
        CHECK(counter.release(first).status == ClaimStatus::Acknowledged);
        CHECK(counter.counts() == "1:0/0 0/0, 2:0/0 0/0");
        CHECK(counter.claim(first).status == ClaimStatus::Denied);
        CHECK(counter.claim(claimOf(2, "0412-K2", {lamp, mug})).status == ClaimStatus::Granted);
    }
    SECTION("nobody else can release it")
    {
        auto others = first;
        others.origin.kiosk = "0412-K2";
        CHECK(counter.release(others).status == ClaimStatus::Denied);
        CHECK(counter.counts() == "1:1/0 15000/0, 2:1/0 200/0");
    }
    CHECK(counter.cases().empty());
}

TEST_CASE("What was denied, or released before it came, is never granted later", "[integration]")
{
    Counter counter;
    const auto first = claimOf(1, "0412-K1", {lamp});
    const auto second = claimOf(2, "0412-K2", {lamp});
    const auto late = claimOf(3, "0412-K1", {mugs});
    CHECK(counter.claim(first).status == ClaimStatus::Granted);
    CHECK(counter.claim(second).status == ClaimStatus::Denied);
    CHECK(counter.release(first).status == ClaimStatus::Acknowledged);
    CHECK(counter.claim(second).status == ClaimStatus::Denied);
    CHECK(counter.release(late).status == ClaimStatus::Acknowledged);
    CHECK(counter.claim(late).status == ClaimStatus::Denied);
    CHECK(counter.counts() == "1:0/0 0/0, 2:0/0 0/0");
}

TEST_CASE("Money that has moved is counted, and never refused", "[integration]")
{
    Counter counter;
    const auto first = claimOf(1, "0412-K1", {lamp, mug});

    SECTION("under its claim")
    {
        counter.claim(first);
        CHECK(counter.commit(commitOf(first)).status == ClaimStatus::Acknowledged);
        CHECK(counter.commit(commitOf(first)).status == ClaimStatus::Acknowledged);
        CHECK(counter.counts() == "1:0/1 0/15000, 2:0/1 0/200");
        CHECK(counter.claim(first).status == ClaimStatus::Granted); // Delivered late.
        CHECK(counter.cases().empty());
        CHECK(counter.database().ask("SELECT reference || entry_seq || encode(entry_hash, 'hex')"
                                     " FROM claim")
              == "T-112" + std::string(64, 'b'));
        CHECK(counter.release(first).status == ClaimStatus::Conflict);
        CHECK(counter.cases() == "released_after_payment");
        CHECK(counter.counts() == "1:0/1 0/15000, 2:0/1 0/200");
    }
    SECTION("under a claim that head office has forgotten: nobody else is granted the lines")
    {
        CHECK(counter.commit(commitOf(first)).status == ClaimStatus::Conflict);
        CHECK(counter.commit(commitOf(first)).status == ClaimStatus::Conflict);
        CHECK(counter.cases() == "without_claim");
        CHECK(counter.claim(claimOf(2, "0412-K2", {lamp})).status == ClaimStatus::Denied);
    }
    SECTION("under a released claim, when another has the lines by now")
    {
        counter.claim(first);
        counter.release(first);
        const auto second = claimOf(2, "0412-K2", {lamp, mug});
        CHECK(counter.claim(second).status == ClaimStatus::Granted);
        CHECK(counter.commit(commitOf(first)).status == ClaimStatus::Conflict);
        CHECK(counter.commit(commitOf(second)).status == ClaimStatus::Acknowledged);
        CHECK(counter.cases() == "lines_not_free");
        CHECK(counter.counts() == "1:0/1 0/15000, 2:0/1 0/200");
        CHECK(counter.database().ask("SELECT sum(overpaid) || ' ' || sum(overpaid_amount)"
                                     " FROM sold_line")
              == "2 15200");
        CHECK(counter.claim(first).status == ClaimStatus::Denied); // Dead as before.
        CHECK(counter.claim(claimOf(3, "0412-K1", {mug})).status == ClaimStatus::Granted);
        CHECK(counter.claim(claimOf(4, "0412-K1", {mug})).status == ClaimStatus::Denied);
    }
    SECTION("with other content than was claimed")
    {
        counter.claim(first);
        CHECK(counter.commit(commitOf(claimOf(1, "0412-K1", {lamp}))).status
              == ClaimStatus::Conflict);
        CHECK(counter.counts() == "1:0/1 0/15000, 2:0/1 0/200");
        CHECK(counter.cases() == "other_content");
        CHECK(counter.overpaid() == "1:0 0, 2:0 0");
    }
    SECTION("beyond what was claimed: it is taken off what is left, once")
    {
        counter.claim(first);
        const auto beyond = commitOf(claimOf(1, "0412-K1", {lamp, mugs}));
        CHECK(counter.commit(beyond).status == ClaimStatus::Conflict);
        CHECK(counter.commit(beyond).status == ClaimStatus::Conflict);
        CHECK(counter.counts() == "1:0/1 0/15000, 2:0/3 0/600");
        // The other two mugs again under the same id: nothing is left for them.
        CHECK(counter.commit(commitOf(claimOf(1, "0412-K1", {mugs}))).status
              == ClaimStatus::Conflict);
        CHECK(counter.overpaid() == "1:0 0, 2:2 400");
        CHECK(counter.cases() == "other_content other_content");
        CHECK(counter.claim(claimOf(2, "0412-K2", {mug})).status == ClaimStatus::Denied);
    }
    SECTION("under another kiosk's claim, which is left alone")
    {
        counter.claim(first);
        const auto others = commitOf(claimOf(1, "0412-K2", {lamp, mug}));
        CHECK(counter.commit(others).status == ClaimStatus::Conflict);
        CHECK(counter.commit(others).reason == "the claim is another kiosk's");
        CHECK(counter.counts() == "1:1/0 15000/0, 2:1/0 200/0");
        CHECK(counter.overpaid() == "1:1 15000, 2:1 200");
        CHECK(counter.cases() == "other_kiosk");
        // Paid is paid: once the claim lets go the lamp is nobody's.
        CHECK(counter.release(first).status == ClaimStatus::Acknowledged);
        CHECK(counter.claim(claimOf(2, "0412-K1", {lamp})).status == ClaimStatus::Denied);
    }
    SECTION("under an id that was let go of before its claim came: once, however often it is told")
    {
        CHECK(counter.release(first).status == ClaimStatus::Acknowledged);
        const auto paid = commitOf(claimOf(1, "0412-K1", {mug}));
        CHECK(counter.commit(paid).status == ClaimStatus::Conflict);
        CHECK(counter.commit(paid).status == ClaimStatus::Conflict);
        CHECK(counter.counts() == "1:0/0 0/0, 2:0/1 0/200");
        CHECK(counter.overpaid() == "1:0 0, 2:0 0");
        CHECK(counter.cases() == "without_claim");
    }
}

TEST_CASE("A reduced price takes money of a line and no unit", "[integration]")
{
    Counter counter;
    CHECK(counter.claim(claimOf(1, "0412-K1", {{"0412-03-1", 1, 0, 5000}})).status
          == ClaimStatus::Granted);
    CHECK(counter.claim(claimOf(2, "0412-K2", {lamp})).reason
          == "line 1 of receipt '0412-03-1' has 10000 of 15000 left to pay back in minor units,"
             " not 15000");
    CHECK(counter.claim(claimOf(3, "0412-K2", {{"0412-03-1", 1, 1, 10000}})).status
          == ClaimStatus::Granted);
}

TEST_CASE("At the scan a kiosk learns how a receipt stands", "[integration]")
{
    Counter counter;
    const auto asked = wire::toJson(wire::ClaimCheck{{"0412-03-1", "0412-03-99"}});
    const auto untouched =
        wire::lineStandingsFromJson(counter.post("0412-K1", "checks", asked).body);
    REQUIRE(untouched);
    CHECK(*untouched
          == std::vector<wire::LineStanding>{{"0412-03-1", 1, 1, 0, 0}, {"0412-03-1", 2, 3, 0, 0}});
    counter.claim(claimOf(1, "0412-K1", {lamp}));
    counter.commit(commitOf(claimOf(2, "0412-K2", {mug})));
    const auto after = wire::lineStandingsFromJson(counter.post("0412-K2", "checks", asked).body);
    REQUIRE(after);
    CHECK(*after
          == std::vector<wire::LineStanding>{{"0412-03-1", 1, 1, 1, 0}, {"0412-03-1", 2, 3, 0, 1}});
}

TEST_CASE("Who may not claim is told so, and what makes no sense changes nothing", "[integration]")
{
    Counter counter;
    const auto good = wire::toJson(claimOf(1, "0412-K1", {lamp}));
    CHECK(counter.post("0412-K2", "claims", good).status == 400);
    CHECK(counter.post("0412-K1", "claims", "{}").status == 400);
    CHECK(counter.post("0412-K1", "commits", good).status == 400);
    CHECK(counter.office().post("/v1/kiosks/0412-K1/claims", good)->status == 401);
    CHECK(counter.claim(claimOf(2, "0412-K1", {{"0412-03-99", 1, 1, 100}})).reason
          == "line 1 of receipt '0412-03-99' is on no receipt that is known here");
    counter.database().ask("UPDATE chain SET quarantine_reason = 'forked'"
                           " WHERE kiosk = '0412-K1' RETURNING 1");
    counter.database().ask("UPDATE chain SET incarnation = repeat('a', 32) RETURNING 1");
    CHECK(counter.claim(claimOf(3, "0412-K1", {lamp})).reason
          == "this kiosk's journal is in quarantine: call service");
    CHECK(counter.claim(claimOf(4, "0412-K2", {lamp})).status == ClaimStatus::Granted);
}

TEST_CASE("A case stays open until somebody says what it was", "[integration]")
{
    Counter counter;
    counter.commit(commitOf(claimOf(1, "0412-K1", {lamp})));
    const auto open = counter.office().get("/v1/conflicts");
    REQUIRE(open);
    CHECK(open->body.find(R"("kind":"without_claim")") != std::string::npos);
    CHECK(open->body.find(R"("owner":"loss_prevention")") != std::string::npos);
    const auto close = [&](const std::string& number, const std::string& body) {
        return counter.office().post("/v1/conflicts/" + number + "/close", body)->status;
    };
    CHECK(close("1", R"({"by":"3001"})") == 400);
    CHECK(close("one", R"({"by":"3001","found":"a restored database"})") == 400);
    CHECK(close("1", R"({"by":"3001","found":"a restored database"})") == 200);
    CHECK(close("1", R"({"by":"3001","found":"a restored database"})") == 404);
    CHECK(counter.office().get("/v1/conflicts")->body == R"({"protocol":1,"cases":[]})");
}

TEST_CASE("Kiosks that want the same lines at once get each unit once", "[integration]")
{
    const Database database;
    crypto::OpensslHasher hasher;
    constexpr int kiosks = 6;
    constexpr int sales = 20;
    const auto archive = headoffice::openPostgres({database.url(), kiosks, {}}, hasher);
    REQUIRE(archive);
    std::vector<headoffice::ReceiptToPublish> published;
    for (int sale = 1; sale <= sales; ++sale)
        published.push_back({"0412-03-" + std::to_string(sale), saleJson(sale)});
    REQUIRE((*archive)->publish("0412", published));

    // Each claims two sales at once, in its own order, and pays or lets go.
    std::vector<std::future<int>> running;
    for (int kiosk = 0; kiosk < kiosks; ++kiosk)
        running.push_back(std::async(std::launch::async, [&, kiosk] {
            std::mt19937 dice(static_cast<unsigned>(kiosk));
            auto& book = (*archive)->claims();
            int paid = 0;
            for (int round = 0; round < 100; ++round) {
                const auto one = "0412-03-" + std::to_string(dice() % sales + 1);
                const auto other = "0412-03-" + std::to_string(dice() % sales + 1);
                std::vector<wire::ClaimedLine> lines{{one, 2, 1, 200}};
                if (other != one) lines.push_back({other, 2, 1, 200});
                const auto claim =
                    claimOf(kiosk * 1000 + round, "0412-K" + std::to_string(kiosk), lines);
                const auto answer = book.claim(claim);
                if (!answer) throw std::runtime_error(answer.error().detail);
                if (answer->status != ClaimStatus::Granted) continue;
                const auto ended = dice() % 3 == 0 ? book.release({claim.origin, claim.id, "no"})
                                                   : book.commit(commitOf(claim));
                if (!ended) throw std::runtime_error(ended.error().detail);
                if (ended->status != ClaimStatus::Acknowledged)
                    throw std::runtime_error(ended->reason);
                const auto isPaid =
                    database.ask("SELECT state FROM claim WHERE claim_id = '" + claim.id + "'")
                    == "refunded";
                if (isPaid) paid += static_cast<int>(lines.size());
            }
            return paid;
        }));
    int paid = 0;
    for (auto& each : running)
        paid += each.get();
    CHECK(database.ask("SELECT sum(claimed)::text FROM sold_line") == "0");
    CHECK(database.ask("SELECT sum(refunded)::text FROM sold_line") == std::to_string(paid));
    CHECK(paid > sales);
    CHECK(database.ask("SELECT count(*) FROM conflict_case") == "0");
}

TEST_CASE("Messages in any order, lost and repeated, leave no double unseen", "[integration]")
{
    const Database database;
    crypto::OpensslHasher hasher;
    const auto archive = headoffice::openPostgres({database.url(), 1, {}}, hasher);
    REQUIRE(archive);
    auto& book = (*archive)->claims();
    std::mt19937 dice(20261130);
    int doubles = 0;
    for (int sale = 1; sale <= 60; ++sale) {
        const auto number = "0412-03-" + std::to_string(sale);
        REQUIRE((*archive)->publish("0412", {{number, saleJson(sale)}}));
        // Three kiosks and one lamp. Who pays does so whatever it was told, as a fault would.
        std::vector<std::function<bool()>> network;
        int payouts = 0;
        for (int kiosk = 0; kiosk < 3; ++kiosk) {
            const auto claim = claimOf(sale * 10 + kiosk, "0412-K" + std::to_string(kiosk),
                                       {{number, 1, 1, 15000}});
            const auto pays = dice() % 3 == 0;
            payouts += pays ? 1 : 0;
            for (auto copies = dice() % 3; copies > 0; --copies)
                network.push_back([&book, claim] { return book.claim(claim).operator bool(); });
            for (auto copies = dice() % 3 + 1; copies > 0; --copies)
                network.push_back([&book, claim, pays] {
                    return (pays ? book.commit(commitOf(claim))
                                 : book.release({claim.origin, claim.id, "no"}))
                        .
                        operator bool();
                });
        }
        std::shuffle(network.begin(), network.end(), dice);
        for (const auto& deliver : network)
            REQUIRE(deliver());
        const auto paid = database.ask("SELECT coalesce(sum(claimed), 0) || ' '"
                                       " || coalesce(sum(refunded + overpaid), 0)"
                                       " FROM sold_line WHERE line = 1 AND receipt = '"
                                       + number + "'");
        CHECK(paid == "0 " + std::to_string(payouts));
        const auto cases = std::stoi(
            database.ask("SELECT count(*) FROM conflict_case WHERE kind = 'lines_not_free'"
                         " AND convert_from(content, 'UTF8') LIKE '%\""
                         + number + "\"%'"));
        CHECK(cases >= payouts - 1);
        doubles += std::max(0, payouts - 1);
    }
    CHECK(doubles > 5);
}
