#include "Terminal.h"

using namespace reprise;
using namespace reprise::storage;

SCENARIO("What head office has is remembered", "[storage]")
{
    Terminal terminal;
    auto store = terminal.open();
    for (int unit = 0; unit < 3; ++unit)
        REQUIRE(takeBack(*store, 1, 1, std::to_string(unit)));
    auto& outbox = store->outbox();
    CHECK(*outbox.acknowledged() == 0);
    CHECK(*outbox.lastSeq() == 4);

    GIVEN("entries to send")
    {
        CHECK(outbox.entriesAfter(0, 2)->size() == 2);
        CHECK(outbox.entriesAfter(2, 100)->front().seq == 3);
        CHECK(outbox.entriesAfter(4, 100)->empty());
    }
    GIVEN("an acknowledgement")
    {
        REQUIRE(outbox.acknowledge(3));
        REQUIRE(takeBack(*store, 1, 1, "later"));
        store.reset();
        store = terminal.open();
        CHECK(*store->outbox().acknowledged() == 3);
        CHECK(store->outbox().entriesAfter(3, 100)->size() == 2);

        THEN("a head office restored from a backup may ask for what it lost")
        {
            REQUIRE(store->outbox().acknowledge(1));
            CHECK(*store->outbox().acknowledged() == 1);
            REQUIRE(store->outbox().acknowledge(5));
        }
    }
    GIVEN("an acknowledgement of what does not exist")
    {
        CHECK(outbox.acknowledge(5).error().code == ErrorCode::Invalid);
        CHECK(outbox.acknowledge(-1).error().code == ErrorCode::Invalid);
        CHECK(*outbox.acknowledged() == 0);
    }
    GIVEN("feeds taken in")
    {
        CHECK(outbox.cursor("receipts")->empty());
        REQUIRE(outbox.advance("receipts", "17"));
        REQUIRE(outbox.advance("policy", "a"));
        REQUIRE(outbox.advance("receipts", "18"));
        CHECK(*outbox.cursor("receipts") == "18");
        CHECK(*outbox.cursor("policy") == "a");
    }
}
