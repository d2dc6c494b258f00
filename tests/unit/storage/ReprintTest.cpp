// Copies of slips: counted in the journal, and only there.
#include "Terminal.h"

#include "reprise/wire/JournalPayloads.h"

using namespace reprise;
using namespace reprise::storage;

namespace {

slips::Reprint copyOf(const std::string& id, Instant at)
{
    return {ReturnId("R-0412-K1-" + id), slips::SlipKind::Refund, at, OperatorId("1042")};
}

} // namespace

SCENARIO("Every copy of a slip has a number of its own", "[storage][slips]")
{
    Terminal terminal;
    auto store = terminal.open();
    REQUIRE(takeBack(*store, 1, 1, "A"));
    REQUIRE(takeBack(*store, 1, 1, "B"));
    const auto now = terminal.clock.now();

    CHECK(*store->reprintJournal().record(copyOf("A", now)) == 1);
    CHECK(*store->reprintJournal().record(copyOf("A", now)) == 2);
    CHECK(*store->reprintJournal().record(copyOf("B", now)) == 1);

    THEN("the count survives a restart, and the chain holds")
    {
        store.reset();
        store = terminal.open();
        CHECK(*store->reprintJournal().record(copyOf("A", now)) == 3);
        CHECK(store->verifyJournal()->ok);
    }
    THEN("an unknown return has no copies, and nothing is recorded")
    {
        const auto before = *store->outbox().lastSeq();
        const auto refused = store->reprintJournal().record(copyOf("nobody", now));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
        CHECK(*store->outbox().lastSeq() == before);
    }
}

TEST_CASE("A reprint is read as it was written", "[storage][slips]")
{
    const wire::SlipReprinted byColleague{ReturnId("R-1"), "store", 2, OperatorId("1042")};
    CHECK(wire::toPayload(byColleague)
          == R"({"v":1,"return":"R-1","slip":"store","count":2,"operator":"1042"})");
    CHECK(*wire::reprintFromPayload(wire::toPayload(byColleague)) == byColleague);
    const wire::SlipReprinted byCustomer{ReturnId("R-1"), "refund", 1, {}};
    CHECK(wire::toPayload(byCustomer) == R"({"v":1,"return":"R-1","slip":"refund","count":1})");
    CHECK(*wire::reprintFromPayload(wire::toPayload(byCustomer)) == byCustomer);
    CHECK_FALSE(wire::reprintFromPayload(R"({"v":1,"return":"R-1","slip":"store","count":0})"));
}
