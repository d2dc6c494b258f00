// Signed receipts that tell of another sale than the record: noted once, and for good.
#include "Terminal.h"

#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/proof/SignedReceipt.h"
#include "reprise/wire/ContestJson.h"
#include "reprise/wire/ReceiptJson.h"

#include <chrono>

using namespace reprise;
using namespace reprise::storage;
using namespace std::chrono_literals;

namespace {

const proof::SigningKey till{
    "till-7", {7, 1, 4}, {*parseDay("2020-01-01"), *parseDay("2030-12-31")}};

/// A terminal that trusts a till.
struct Counter : Terminal {
    Counter() { REQUIRE(openTrusting()->keyRing().trust({till.id, publicKey(), till.validity})); }

    std::unique_ptr<TerminalStore> openTrusting()
    {
        auto store = TerminalStore::open(path(), {clock, hasher, random, &signatures});
        REQUIRE(store);
        return std::move(*store);
    }
    proof::PublicKey publicKey() { return signatures.publicKeyOf(till.seed); }
    std::string sign(const receipts::Receipt& receipt)
    {
        return *proof::signReceipt(wire::toJson(receipt), till, signatures);
    }

    crypto::SodiumSignatures signatures;
};

receipts::Receipt withAnotherLine(receipts::Receipt receipt)
{
    receipt.lines.front().description = "Something dearer";
    return receipt;
}

} // namespace

SCENARIO("A proof that differs from the record", "[storage][proof]")
{
    Counter counter;
    auto store = counter.openTrusting();
    const auto sale = samples::hearts();
    REQUIRE(store->receiptArchive().file({sale}));
    const auto before = *store->outbox().lastSeq();
    const auto number = sale.number;
    const auto from = counter.clock.now();

    WHEN("the proof says what the record says")
    {
        CHECK(store->receiptFinder().findByCode(counter.sign(sale))->front() == number);
        THEN("there is nothing to note")
        {
            CHECK_FALSE(*store->contests().isContested(number));
            CHECK(*store->outbox().lastSeq() == before);
        }
    }
    WHEN("only a code to find it by is another")
    {
        auto other = sale;
        other.codes = {"9990001112223"};
        CHECK(store->receiptFinder().findByCode(counter.sign(other))->front() == number);
        THEN("it is the same sale")
        {
            CHECK_FALSE(*store->contests().isContested(number));
        }
    }
    WHEN("it tells of another sale")
    {
        const auto other = withAnotherLine(sale);
        const auto code = counter.sign(other);
        CHECK(store->receiptFinder().findByCode(code)->front() == number);

        THEN("the record counts, and the journal has what the proof says")
        {
            CHECK(*store->receiptFinder().find(number) == sale);
            CHECK(*store->contests().isContested(number));
            const auto seen = store->contests().seenBetween(from, from + 1h);
            REQUIRE(seen->size() == 1);
            CHECK(seen->front().proven == other);
            CHECK(seen->front().key == "till-7");
            CHECK(seen->front().differing == std::vector<std::string>{"lines"});
            CHECK(store->contests().seenBetween(from + 1h, from + 2h)->empty());
            CHECK(store->verifyJournal()->ok);
        }
        THEN("shown again, also after a restart, it adds nothing")
        {
            REQUIRE(store->receiptFinder().findByCode(code));
            store.reset();
            store = counter.openTrusting();
            counter.clock.advance(24h);
            REQUIRE(store->receiptFinder().findByCode(code));
            CHECK(*store->outbox().lastSeq() == before + 1);
            CHECK(*store->contests().isContested(number));
        }
        THEN("a third version is another")
        {
            auto third = other;
            third.store = "0999";
            REQUIRE(store->receiptFinder().findByCode(counter.sign(third)));
            const auto seen = store->contests().seenBetween(from, from + 1h);
            REQUIRE(seen->size() == 2);
            CHECK(seen->back().differing == std::vector<std::string>{"store", "lines"});
        }
    }
}

TEST_CASE("A contested receipt is read as it was written", "[storage][proof]")
{
    const receipts::Contest contest{
        samples::hearts().number, Instant{1795341600123ms}, "till-7", samples::hearts(), {"lines"}};
    const auto payload = wire::toPayload(contest);
    const auto read = wire::contestFromPayload(payload);
    REQUIRE(read);
    CHECK(read->receipt == contest.receipt);
    CHECK(read->at == contest.at);
    CHECK(read->key == contest.key);
    CHECK(read->proven == contest.proven);
    CHECK(read->differing == contest.differing);
    CHECK_FALSE(wire::contestFromPayload(R"({"v":1})"));
    CHECK_FALSE(wire::contestFromPayload("{}"));
}
