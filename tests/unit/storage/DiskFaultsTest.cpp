// Every write and sync of a return fails once, in turn. Whatever happens, a return is there whole
// or not at all, and what was acknowledged before stays.
#include "FailingDisk.h"
#include "Terminal.h"

using namespace reprise;
using namespace reprise::storage;

namespace {

/// As many units as answers, as many entries, and one chain.
void checkWhole(TerminalStore& store, std::int64_t acknowledged, std::int64_t attempted)
{
    const auto units = store.returnJournal().ledger(samples::hearts().number)->line(1).units;
    CHECK(units >= acknowledged);
    CHECK(units <= attempted);
    const auto check = store.verifyJournal();
    REQUIRE(check);
    CHECK(check->ok);
    CHECK(check->records == units + 1);
    CHECK(store.outbox().entriesAfter(0, 100)->size() == static_cast<std::size_t>(units + 1));
    CHECK(store.health()->quickCheck == "ok");
    for (std::int64_t unit = 0; unit < units; ++unit)
        CHECK(store.returnJournal()
                  .answered(RequestId("request-" + std::to_string(unit)))
                  ->has_value());
}

} // namespace

TEST_CASE("A write or sync that fails leaves a whole terminal and a connection out of use",
          "[storage][faults]")
{
    FailingDisk disk;
    bool reached = true;
    int points = 0;
    for (int nth = 1; reached; ++nth) {
        INFO("failure from call " << nth << " on");
        Terminal terminal;
        auto store = terminal.open();
        REQUIRE(takeBack(*store, 1, 1, "0"));
        disk.failFrom(nth, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC);
        const auto hurt = takeBack(*store, 1, 1, "1");
        reached = disk.hasFailed();
        disk.mend();
        if (reached) {
            ++points;
            REQUIRE_FALSE(hurt);
            CHECK(hurt.error().code == ErrorCode::Unavailable);
            const auto retried = takeBack(*store, 1, 1, "2");
            REQUIRE_FALSE(retried);
            CHECK(retried.error().detail.find("failed before") != std::string::npos);
            CHECK_FALSE(store->receiptFinder().find(ReceiptNumber("A")));
        }
        store.reset();
        store = terminal.open();
        checkWhole(*store, hurt ? 2 : 1, 2);
        REQUIRE(takeBack(*store, 1, 1, "again"));
    }
    CHECK(points >= 3); // Pages, commit frame and sync of the log at least.
}

TEST_CASE("A full disk refuses a return, and goes on when there is room again", "[storage][faults]")
{
    FailingDisk disk;
    bool reached = true;
    for (int nth = 1; reached; ++nth) {
        INFO("full from call " << nth << " on");
        Terminal terminal;
        auto store = terminal.open();
        REQUIRE(takeBack(*store, 1, 1, "0"));
        disk.failFrom(nth, SQLITE_FULL, SQLITE_FULL);
        const auto refused = takeBack(*store, 1, 1, "1");
        reached = disk.hasFailed();
        disk.mend();
        if (reached) {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::Unavailable);
            CHECK(refused.error().detail.find("full") != std::string::npos);
            checkWhole(*store, 1, 1);
            REQUIRE(takeBack(*store, 1, 1, "1"));
        }
        checkWhole(*store, 2, 2);
    }
}

TEST_CASE("A disk that fails while a terminal is made leaves none", "[storage][faults]")
{
    FailingDisk disk;
    Terminal other;
    bool reached = true;
    for (int nth = 1; reached; ++nth) {
        INFO("failure from call " << nth << " on");
        const auto path = other.folder.file("made-" + std::to_string(nth));
        disk.failFrom(nth, SQLITE_FULL, SQLITE_IOERR_FSYNC);
        const auto made =
            TerminalStore::create(path, Terminal::settings(), policyText(), other.ports());
        reached = disk.hasFailed();
        disk.mend();
        const auto opened = TerminalStore::open(path, other.ports());
        CHECK(static_cast<bool>(made) == static_cast<bool>(opened));
        if (!opened) CHECK(opened.error().code == ErrorCode::NotFound);
        if (!made)
            CHECK(TerminalStore::create(path, Terminal::settings(), policyText(), other.ports()));
    }
}
