#include "ManualClock.h"
#include "Office.h"
#include "ReturnSamples.h"
#include "SoldYesterday.h"
#include "TextFile.h"

#include "reprise/storage/TerminalStore.h"
#include "reprise/wire/ReceiptJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::integration;
using sync::LineState;

namespace {

/// A terminal as it ships, on a real disk, with a real line.
struct RealTerminal {
    explicit RealTerminal(const Office& office)
    {
        storage::TerminalSettings settings;
        settings.store = "0412";
        settings.workstation = "K1";
        settings.headOffice = office.url();
        settings.deliveryKey = std::string(64, 'd');
        const storage::StorePorts ports{clock, hasher, random};
        const auto created = storage::TerminalStore::create(
            folder.file("terminal"), settings, tests::textOf("deploy/policy/uk-high-street.toml"),
            ports);
        REQUIRE(created);
        auto opened = storage::TerminalStore::open(folder.file("terminal"), ports);
        REQUIRE(opened);
        store = std::move(*opened);
        auto line = sync::makeHttpsTransport(lineTo(office.url(), settings.deliveryKey));
        REQUIRE(line);
        transport = std::move(*line);
        engine.emplace(sync::SyncPorts{store->outbox(), store->receiptArchive(),
                                       store->policyArchive(), *transport, hasher, random},
                       "0412", *TimeZone::named("Europe/London"));
    }

    void giveBack(const std::string& id)
    {
        const auto receipt = samples::hearts();
        const auto ledger = store->returnJournal().ledger(receipt.number);
        REQUIRE(ledger);
        const auto record = samples::returned(receipt, 1, 1, ledger->line(1), id);
        REQUIRE(store->returnJournal().record(record, {receipt}));
    }

    std::string exported()
    {
        std::string lines;
        REQUIRE(store->exportJournal(
            [&lines](std::string_view line) { lines += std::string(line) + "\n"; }));
        return lines;
    }

    support::TemporaryFolder folder;
    support::ManualClock clock;
    crypto::OpensslHasher hasher;
    support::SeededRandom random;
    std::unique_ptr<storage::TerminalStore> store;
    std::unique_ptr<sync::Transport> transport;
    std::optional<sync::SyncEngine> engine;
};

} // namespace

TEST_CASE("From the desk to head office's tables, and the same bytes in both", "[integration]")
{
    const Database database;
    const Office office(database);
    RealTerminal terminal(office);

    const auto published = office.post("/v1/stores/0412/receipts", wire::toJson(samples::hearts()));
    REQUIRE(published);
    CHECK(published->body.find(R"("published":1)") != std::string::npos);
    auto report = terminal.engine->round();
    REQUIRE(report);
    CHECK(report->state == LineState::UpToDate);
    CHECK(report->receiptsTaken == 1);
    const auto found = terminal.store->receiptFinder().find(samples::hearts().number);
    REQUIRE(found);
    CHECK(*found == samples::hearts());

    terminal.giveBack("AAAA1111");
    terminal.giveBack("BBBB2222");
    const auto rated = terminal.store->ratingJournal().record(
        {ReturnId("R-0412-K1-AAAA1111"), 5, terminal.clock.now()});
    REQUIRE(rated);
    report = terminal.engine->round();
    REQUIRE(report);
    CHECK(report->state == LineState::UpToDate);
    CHECK(report->waiting == 0);

    const auto copy = office.get("/v1/kiosks/0412-K1/journal");
    REQUIRE(copy);
    CHECK(copy->body == terminal.exported());
    CHECK(database.ask("SELECT count(*) FROM return_record") == "2");
    CHECK(database.ask("SELECT state || ' ' || refund || ' ' || currency || ' ' || rating || ' '"
                       " || store FROM return_record WHERE return_id = 'R-0412-K1-AAAA1111'")
          == "COMMITTED 238 GBP 5 0412");
    const auto returns = office.get("/v1/returns?store=0412&day=2026-11-22");
    REQUIRE(returns);
    CHECK(returns->body.find("R-0412-K1-BBBB2222") != std::string::npos);
    CHECK(office.get("/v1/returns?store=0413")->body.find("R-") == std::string::npos);
}

namespace {

/// A receipt on paper, in the hands of a customer: the store does not know it yet.
std::string onPaper(const std::string& request, const std::string& receipt)
{
    const auto sold = receipt.substr(receipt.find("\"sold_at\":\"") + 11, 20);
    return R"({"request":")" + request
           + R"(","mode":"kiosk","remedy":"refund","lines":[{"line":1,"quantity":1,)"
             R"("reason":"changed_mind","condition":"unopened"}],"unverified":{"receipt":"S-1",)"
             R"("sold_at":")"
           + sold + R"(","lines":[{"line":1,"sku":"A","quantity":1,"unit_price":255}]}})";
}

} // namespace

TEST_CASE("A return that waits for its receipt is paid once the line brings it", "[integration]")
{
    const Database database;
    const Office office(database);
    const support::TemporaryFolder folder;
    const auto data = folder.file("terminal");
    const auto reprise = [&data](std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), REPRISE_BINARY);
        words.insert(words.end(), {"--data", data});
        return support::run(words, input);
    };
    REQUIRE(reprise({"init", "--store", "0412", "--workstation", "K1", "--policy",
                     REPRISE_SOURCE_DIR "/deploy/policy/open.toml", "--head-office", office.url(),
                     "--ca", Certificates::shared().file("ca.pem")})
                .exitCode
            == 0);
    const auto sold = soldYesterday("S-1", "cash");
    const auto first = reprise({"return", "-", "--json"}, onPaper("q-1", sold));
    INFO(first.output);
    REQUIRE(first.output.find(R"("state":"pending")") != std::string::npos);
    REQUIRE(office.post("/v1/stores/0412/receipts", sold));

    support::ChildProcess watch({REPRISE_BINARY, "sync", "--watch", "--json", "--data", data});
    const auto report = watch.readLine(std::chrono::seconds(60));
    REQUIRE(report);
    INFO(*report);
    CHECK(report->find(R"("receipts":1)") != std::string::npos);
    watch.signal(SIGTERM);
    CHECK(watch.wait() == 0);

    const auto again = reprise({"return", "-", "--json"}, onPaper("q-1", sold));
    INFO(again.output);
    CHECK(again.output.find(R"("state":"completed")") != std::string::npos);
    CHECK(reprise({"journal", "verify"}).exitCode == 0);
}
