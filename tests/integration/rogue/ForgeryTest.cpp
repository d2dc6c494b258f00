// Callers who are not who they say, and journals that are not what was written: each is told no,
// and the kiosk that they meant goes on.
#include "HonestKiosk.h"
#include "RogueLine.h"

#include "reprise/crypto/CertificateAuthority.h"
#include "reprise/wire/office/Budget.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <vector>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;
using wire::ClaimStatus;

namespace {

sync::HttpsSettings certified(const std::string& url, const std::string& pem,
                              const std::string& key)
{
    auto line = lineTo(url, "");
    line.certFile = pem;
    line.keyFile = key;
    return line;
}

std::string asked(const std::string& name)
{
    return Certificates::shared().file(name);
}

/// A head office that lets nobody in without a certificate, and a kiosk that has one.
struct Gate {
    Gate() { REQUIRE(honest.isAnswered(6)); }
    /// True once the sale is known to head office.
    bool publish() const
    {
        const auto file = folder.write("sale.ndjson", saleJson(1) + "\n");
        return administer(database, {"publish-receipts", "--store", "0412", file}).exitCode == 0;
    }
    std::vector<std::string> options() const
    {
        return {"--client-ca", asked("ca.pem"), "--require-client-cert", "--office-key",
                folder.write("office.key", std::string(64, 'e'))};
    }
    /// A certificate of the right CA for the right kiosk that ran out in the year 2020.
    sync::HttpsSettings expired() const
    {
        const auto key = folder.file("old.key");
        const auto made =
            support::run({"/usr/bin/openssl", "req", "-new", "-newkey", "ec", "-pkeyopt",
                          "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-subj",
                          "/CN=0412-K1", "-out", folder.file("old.csr")});
        REQUIRE(made.exitCode == 0);
        auto authority = crypto::CertificateAuthority::open(read("ca.pem"), read("ca.key"));
        REQUIRE(authority);
        support::SeededRandom random;
        const auto issued = (*authority)
                                ->issue(folder.read("old.csr"), "0412-K1", "0412",
                                        Instant(std::chrono::days(18'262)), random);
        REQUIRE(issued);
        return certified(office.url(), folder.write("old.pem", issued->pem), key);
    }
    static std::string read(const std::string& name)
    {
        return support::run({"/bin/cat", asked(name)}).output;
    }

    Database database;
    support::TemporaryFolder folder;
    bool published = publish();
    Office office{database, options()};
    HonestKiosk honest{"0412-K1",
                       certified(office.url(), asked("0412-K1.pem"), asked("0412-K1.key"))};
};

} // namespace

TEST_CASE("Whoever has no certificate, an old one or a stranger's gets not one answer", "[rogue]")
{
    Gate gate;
    const auto before = gate.database.ask("SELECT count(*) FROM kiosk");
    const std::vector<sync::HttpsSettings> rogues{
        lineTo(gate.office.url()), gate.expired(),
        certified(gate.office.url(), asked("strangers/0412-K1.pem"),
                  asked("strangers/0412-K1.key")),
        certified(gate.office.url(), asked("server.pem"), asked("server.key"))};
    const auto claim = wire::toJson(claimOf(1, "0412-K1", {lamp}));
    for (const auto& rogue : rogues) {
        const auto line = sync::makeHttpsTransport(rogue);
        REQUIRE(line);
        for (const auto* what : {"events", "claims", "commits", "releases"}) {
            INFO(rogue.certFile << " " << what);
            const auto answer = (*line)->post(std::string("/v1/kiosks/0412-K1/") + what, claim);
            CHECK((!answer || answer->status == 403 || answer->status == 400));
        }
        CHECK(!((*line)->get("/v1/stores/0412/receipts")
                && (*line)->get("/v1/stores/0412/receipts")->status == 200));
    }
    CHECK(gate.database.ask("SELECT count(*) FROM claim WHERE claim_id = '" + claimId(1) + "'")
          == "0");
    CHECK(gate.database.ask("SELECT count(*) FROM kiosk") == before);
    CHECK(gate.honest.isAnswered(30));
    const auto served = gate.honest.stop();
    INFO(served.last);
    CHECK(served.unanswered == 0);
}

TEST_CASE("A kiosk's certificate moves nothing of another kiosk's", "[rogue]")
{
    Gate gate;
    const auto claim = claimOf(1, "0412-K1", {lamp});
    const auto own = sync::makeHttpsTransport(
        certified(gate.office.url(), asked("0412-K1.pem"), asked("0412-K1.key")));
    REQUIRE((*own)->post("/v1/kiosks/0412-K1/claims", wire::toJson(claim))->status == 200);

    const auto other = sync::makeHttpsTransport(
        certified(gate.office.url(), asked("0412-K2.pem"), asked("0412-K2.key")));
    const auto says = [&](const std::string& kiosk, const std::string& what,
                          const std::string& body) {
        return (*other)->post("/v1/kiosks/" + kiosk + "/" + what, body)->status;
    };
    const auto release = wire::toJson(wire::ClaimRelease{claim.origin, claim.id, "mine now"});
    for (const auto* what : {"claims", "commits"}) {
        const auto body = wire::toJson(commitOf(claim)); // Good as either.
        CHECK(says("0412-K1", what, body) == 403);
        CHECK(says("0412-K2", what, body) == 400);
    }
    CHECK(says("0412-K1", "releases", release) == 403);
    CHECK(says("0412-K2", "releases", release) == 400);
    const wire::BudgetRequest budget{claim.origin, claimId(7), "GBP", {}};
    const wire::OfflineRefund offline{commitOf(claim), claimId(7), 15000, 0};
    for (const auto& [what, body] : {std::pair("budgets", wire::toJson(budget)),
                                     std::pair("offline-refunds", wire::toJson(offline))}) {
        CHECK(says("0412-K1", what, body) == 403);
        CHECK(says("0412-K2", what, body) == 400);
    }
    CHECK(says("0412-K1", "checks", wire::toJson(wire::ClaimCheck{{"0412-03-1"}})) == 403);
    CHECK(says("0412-K1", "events", wire::toJson(wire::Events{claim.origin, {}})) == 403);
    CHECK((*other)->get("/v1/kiosks/0412-K1/journal")->status == 403);
    CHECK((*other)->get("/v1/stores/0413/receipts")->status == 403);
    // In its own name, about the other's claim.
    auto mine = claim;
    mine.origin.kiosk = "0412-K2";
    CHECK((*other)
              ->post("/v1/kiosks/0412-K2/releases",
                     wire::toJson(wire::ClaimRelease{mine.origin, mine.id, "mine now"}))
              ->body.find("\"denied\"")
          != std::string::npos);
    CHECK(gate.database.ask("SELECT state || kiosk FROM claim WHERE claim_id = '" + claim.id + "'")
          == "granted0412-K1");
    CHECK(gate.honest.isAnswered(12));
    CHECK(gate.honest.stop().unanswered == 0);
}

TEST_CASE("A journal that was tampered with stops where it was, and no other does", "[rogue]")
{
    Counter counter;
    HonestKiosk honest("0412-K2", lineTo(counter.office().url(), std::string(64, '2')));
    auto& rogue = counter.kiosk("0412-K1");
    for (int count = 0; count < 5; ++count)
        samples::appendEntry(rogue.outbox.journal, rogue.hasher, rogue.origin, "rating_given",
                             "R-1", R"({"v":1,"return":"R-1","score":5})");
    auto& entry = rogue.outbox.journal[3];

    SECTION("its words")
    {
        entry.payload[0] = ' ';
    }
    SECTION("its time")
    {
        entry.at += std::chrono::milliseconds(1);
    }
    SECTION("its place in the chain")
    {
        entry.previous[7] ^= 1U;
    }
    SECTION("its hash")
    {
        entry.hash[0] ^= 1U;
    }
    SECTION("all of it, with a hash that fits")
    {
        entry.payload = R"({"v":1,"return":"R-1","score":1})";
        entry.hash = wire::hashOf(rogue.hasher, rogue.origin, entry);
        // The next one still says what came before it.
    }
    const auto said = rogue.send(2, 6);
    REQUIRE(said);
    CHECK(said->status == wire::EventsStatus::Quarantined);
    CHECK(said->ackedSeq <= 4);
    CHECK_FALSE(said->reason.empty());
    CHECK(rogue.round().state == LineState::Quarantined);
    CHECK(counter.claim(claimOf(1, "0412-K1", {lamp})).status == ClaimStatus::Denied);
    CHECK(honest.isAnswered(9));
    CHECK(honest.stop().unanswered == 0);
}

TEST_CASE("A letter that is played back changes nothing, whoever plays it", "[rogue]")
{
    Counter counter;
    HonestKiosk honest("0412-K2", lineTo(counter.office().url(), std::string(64, '2')));
    auto& one = counter.kiosk("0412-K1");
    for (int count = 0; count < 5; ++count)
        samples::appendEntry(one.outbox.journal, one.hasher, one.origin, "rating_given", "R-1",
                             R"({"v":1,"return":"R-1","score":5})");
    const auto letter = one.letter(2, 6);
    const auto claim = wire::toJson(claimOf(1, "0412-K1", {lamp}));
    const auto commit = wire::toJson(commitOf(claimOf(1, "0412-K1", {lamp})));
    const auto play = [&](const std::string& as) {
        CHECK(counter.post(as, "events", letter).status == (as == "0412-K1" ? 200 : 400));
        CHECK(counter.post(as, "claims", claim).status == (as == "0412-K1" ? 200 : 400));
        CHECK(counter.post(as, "commits", commit).status == (as == "0412-K1" ? 200 : 400));
    };
    play("0412-K1");
    for (int round = 0; round < 20; ++round)
        play("0412-K1");
    const auto entries = counter.database().ask("SELECT count(*) FROM journal_entry e JOIN chain c"
                                                " USING (chain_id) WHERE c.kiosk = '0412-K1'");
    CHECK(entries == "6");
    CHECK(counter.counts().starts_with("1:0/1 0/15000"));
    CHECK(counter.cases().empty());
    // The same bytes under another name, with that one's good key.
    CHECK(counter.kiosk("0412-K2").transport->post("/v1/kiosks/0412-K1/events", letter)->status
          == 401);
    CHECK(honest.isAnswered(9));
    CHECK(honest.stop().unanswered == 0);
}
