#include "Terminal.h"

#include "reprise/wire/JournalExport.h"

using namespace reprise;
using namespace reprise::storage;

namespace {

constexpr const char* withoutGuards =
    "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_cut;";

std::string exported(TerminalStore& store)
{
    std::string text;
    REQUIRE(store.exportJournal([&](std::string_view line) { text.append(line).append("\n"); }));
    return text;
}

} // namespace

TEST_CASE("The database itself refuses to change the journal", "[storage]")
{
    Terminal terminal;
    const std::string refused = "the journal is append-only";
    CHECK(terminal.behindItsBack("UPDATE journal SET payload = '{}'") == refused);
    CHECK(terminal.behindItsBack("DELETE FROM journal") == refused);
    CHECK(terminal.open()->verifyJournal()->ok);
}

SCENARIO("Tampering is found, and the first entry it touched is named", "[storage]")
{
    Terminal terminal;
    {
        auto store = terminal.open();
        for (int unit = 0; unit < 6; ++unit)
            REQUIRE(takeBack(*store, 1, 1, std::to_string(unit)));
        const auto check = store->verifyJournal();
        REQUIRE(check);
        CHECK(check->ok);
        CHECK(check->records == 7);
        CHECK(check->head.size() == 64);
    }
    const auto after = [&](const std::string& sql) {
        REQUIRE(terminal.behindItsBack(withoutGuards + sql).empty());
        const auto check = terminal.open()->verifyJournal();
        REQUIRE(check);
        CHECK_FALSE(check->ok);
        CHECK_FALSE(check->reason.empty());
        CHECK(check->records == check->badSeq - 1);
        return check->badSeq;
    };
    GIVEN("an amount made larger")
    {
        CHECK(after("UPDATE journal SET payload = replace(payload, '238', '938') WHERE seq = 4")
              == 4);
    }
    GIVEN("a time moved")
    {
        CHECK(after("UPDATE journal SET at = at + 1 WHERE seq = 3") == 3);
    }
    GIVEN("an entry taken out")
    {
        CHECK(after("PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE seq = 5") == 5);
    }
    GIVEN("the first entry taken out")
    {
        CHECK(after("DELETE FROM journal WHERE seq = 1") == 1);
    }
    GIVEN("the last entry taken out")
    {
        CHECK(after("DELETE FROM journal WHERE seq = 7") == 7);
    }
    GIVEN("all of it taken out")
    {
        CHECK(after("DELETE FROM journal") == 1);
    }
    GIVEN("an entry slipped in")
    {
        CHECK(after("INSERT INTO journal SELECT 8, at, kind, subject, payload, previous, hash"
                    " FROM journal WHERE seq = 7")
              == 8);
    }
    GIVEN("a hash that is none")
    {
        CHECK(after("UPDATE journal SET hash = zeroblob(32) WHERE seq = 2") == 2);
    }
    GIVEN("another incarnation in the settings")
    {
        CHECK(after("UPDATE setting SET value = 'ff' WHERE key = 'incarnation'") == 1);
    }
}

TEST_CASE("An export verifies without the terminal", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(takeBack(*store, 1, 2, "A"));
    REQUIRE(takeBack(*store, 2, 1, "B"));
    const auto text = exported(*store);
    const auto check = wire::checkExport(text, terminal.hasher);
    CHECK(check.ok);
    CHECK(check.records == 3);
    CHECK(check.head == store->verifyJournal()->head);
}

TEST_CASE("A journal of many pages is walked to its end", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    auto denied = samples::returned(samples::hearts(), 1, 1, {}, "A");
    denied.state = returns::ReturnState::Denied;
    for (int number = 0; number < 600; ++number) {
        denied.id = ReturnId("R-" + std::to_string(number));
        denied.decision.request = RequestId("r-" + std::to_string(number));
        REQUIRE(store->returnJournal().record(denied, {}));
    }
    CHECK(store->verifyJournal()->records == 601);
    CHECK(wire::checkExport(exported(*store), terminal.hasher).records == 601);
}
