#include "Office.h"

#include "reprise/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;
using wire::EventsStatus;

TEST_CASE("A journal arrives whole, and comes back byte for byte", "[integration]")
{
    const Database database;
    const Office office(database);
    REQUIRE(office.listening());
    Kiosk kiosk("0412-K1", lineTo(office.url()), 1234);

    CHECK(kiosk.round().state == LineState::UpToDate);
    CHECK(kiosk.outbox.acked == 1234);
    const auto copy = office.get("/v1/kiosks/0412-K1/journal");
    REQUIRE(copy);
    CHECK(copy->status == 200);
    CHECK(copy->body == kiosk.ndjson());

    const auto part = office.get("/v1/kiosks/0412-K1/journal?after=1230&limit=2");
    REQUIRE(part);
    CHECK(part->body
          == wire::toJson(kiosk.origin, kiosk.outbox.journal[1230]) + "\n"
                 + wire::toJson(kiosk.origin, kiosk.outbox.journal[1231]) + "\n");
    CHECK(office.get("/v1/kiosks/0412-K9/journal")->body.empty());
}

TEST_CASE("Sent twice is stored once; sent too late is a gap", "[integration]")
{
    const Database database;
    const Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 30);

    CHECK(kiosk.send(11, 20)->status == EventsStatus::Gap);
    CHECK(kiosk.send(1, 10)->ackedSeq == 10);
    CHECK(kiosk.send(1, 10)->ackedSeq == 10);
    CHECK(kiosk.send(5, 15)->ackedSeq == 15);
    const auto gap = kiosk.send(20, 25);
    REQUIRE(gap);
    CHECK(gap->status == EventsStatus::Gap);
    CHECK(gap->ackedSeq == 15);
    CHECK(gap->ackedHash == toHex(kiosk.outbox.journal[14].hash));
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "15");

    const auto metrics = office.get("/metrics");
    CHECK(metrics->body.find("reprise_entries_accepted_total 15\n") != std::string::npos);
    CHECK(metrics->body.find("reprise_entries_duplicate_total 16\n") != std::string::npos);
    CHECK(metrics->body.find("reprise_gaps_total 2\n") != std::string::npos);
}

TEST_CASE("A copied disk ends in quarantine, with the evidence; a new incarnation starts afresh",
          "[integration]")
{
    const Database database;
    const Office office(database);
    Kiosk kiosk("0412-K1", lineTo(office.url()), 10);
    REQUIRE(kiosk.deliver());

    Kiosk clone("0412-K1", lineTo(office.url()), 0);
    clone.outbox.journal = samples::journalOf(clone.hasher, clone.origin, 12, "clone");
    const auto report = clone.round();
    CHECK(report.state == LineState::Quarantined);
    CHECK(clone.outbox.acked == 0);
    CHECK(kiosk.round().state == LineState::Quarantined);
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "10");
    CHECK(database.ask("SELECT seq FROM quarantine_evidence") == "1");
    CHECK(database.ask("SELECT count(*) FROM quarantine_evidence") == "1");
    CHECK(office.get("/metrics")->body.find("reprise_quarantines_total 1\n") != std::string::npos);

    Kiosk fresh("0412-K1", lineTo(office.url()), 0);
    const auto origin = samples::journalOrigin("0412-K1", std::string(32, 'b'));
    const auto letter =
        wire::toJson(wire::Events{origin, samples::journalOf(fresh.hasher, origin, 3)});
    const auto answer = fresh.transport->post("/v1/kiosks/0412-K1/events", letter);
    REQUIRE(answer);
    CHECK(wire::eventsAnswerFromJson(answer->body)->ackedSeq == 3);

    const auto both = office.get("/v1/kiosks/0412-K1/journal");
    const auto later = office.get("/v1/kiosks/0412-K1/journal?incarnation=" + std::string(32, 'b'));
    CHECK(std::count(both->body.begin(), both->body.end(), '\n') == 13);
    CHECK(std::count(later->body.begin(), later->body.end(), '\n') == 3);
}

TEST_CASE("Kiosks at once, servers at once, one database", "[integration]")
{
    const Database database;
    // Started together on an empty database: the schema is made once.
    std::vector<std::future<std::unique_ptr<Office>>> starting;
    for (int count = 0; count < 3; ++count)
        starting.push_back(std::async(std::launch::async,
                                      [&database] { return std::make_unique<Office>(database); }));
    std::vector<std::unique_ptr<Office>> offices;
    for (auto& start : starting)
        offices.push_back(start.get());
    for (const auto& office : offices)
        REQUIRE(office->listening());

    Kiosk one("0412-K1", lineTo(offices[0]->url()), 3000);
    Kiosk two("0412-K2", lineTo(offices[1]->url(), std::string(64, '2')), 3000);
    // The same journal through another door: only one of two equal letters is new.
    Kiosk echo("0412-K1", lineTo(offices[2]->url()), 3000);
    const auto deliver = [](Kiosk& kiosk) {
        while (kiosk.outbox.acked < 3000) {
            const auto from = static_cast<std::size_t>(kiosk.outbox.acked) + 1;
            const auto answer = kiosk.send(from, std::min<std::size_t>(from + 99, 3000));
            if (!answer || answer->status != EventsStatus::Accepted) return false;
            kiosk.outbox.acked = answer->ackedSeq;
        }
        return true;
    };
    auto first = std::async(std::launch::async, deliver, std::ref(one));
    auto second = std::async(std::launch::async, deliver, std::ref(two));
    auto third = std::async(std::launch::async, deliver, std::ref(echo));
    CHECK(first.get());
    CHECK(second.get());
    CHECK(third.get());
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "6000");
    CHECK(offices[2]->get("/v1/kiosks/0412-K1/journal")->body == one.ndjson());
    CHECK(offices[0]->get("/v1/kiosks/0412-K2/journal")->body == two.ndjson());
}
