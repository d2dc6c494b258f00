// What came back at one kiosk is known at the others, so that nobody pays it once more while the
// line is down.
#include "FeedTerminal.h"
#include "KioskShop.h"

#include "reprise/wire/office/Designation.h"

using namespace reprise;
using namespace reprise::integration;

namespace {

/// Two kiosks that know head office's key, each with a budget of one list of kiosks.
struct KnowingShop : Shop {
    KnowingShop() : Shop("cash", signing())
    {
        database.ask("INSERT INTO store_fleet(store, epoch, kiosks)"
                     " VALUES ('0412', 1, '[\"0412-K1\",\"0412-K2\"]') RETURNING 1");
        for (const auto* each : {&one, &two})
            know(*each);
    }

    static void know(const CounterKiosk& kiosk)
    {
        crypto::SodiumSignatures signatures;
        const auto& key = signingKey();
        kiosk.trust(proof::toJson(
            proof::VerifyingKey{key.id, signatures.publicKeyOf(key.seed), key.validity}));
        REQUIRE(says(kiosk.sync(), "up_to_date"));
    }

    const CounterKiosk& designated() const
    {
        crypto::OpensslHasher hasher;
        const std::vector<std::string> fleet{"0412-K1", "0412-K2"};
        return wire::designatedKiosk(hasher, "S-1", fleet) == fleet.front() ? one : two;
    }
    const CounterKiosk& other() const { return &designated() == &one ? two : one; }
};

/// Units of line 1 of S-1 that came back at other terminals, as this one knows it.
std::int64_t elsewhere(const CounterKiosk& kiosk)
{
    support::ManualClock clock;
    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
    const auto store = storage::TerminalStore::open(kiosk.data(), {clock, hasher, random});
    REQUIRE(store);
    const auto units = (*store)->elsewhere().unitsElsewhere(ReceiptNumber("S-1"));
    REQUIRE(units);
    const auto line = units->find(1);
    return line == units->end() ? 0 : line->second;
}

} // namespace

TEST_CASE("An offline kiosk does not pay what it knows to have come back elsewhere",
          "[integration][feeds][offline]")
{
    KnowingShop shop;
    REQUIRE(says(shop.other().giveBack("q-2", "S-1"), "completed"));
    shop.other().sync();
    shop.designated().sync();
    CHECK(elsewhere(shop.designated()) == 1);
    CHECK(elsewhere(shop.other()) == 0); // Its own are not elsewhere.

    shop.office.kill();
    const auto answer = shop.designated().giveBack("q-1", "S-1");
    INFO(answer);
    CHECK(says(answer, "pending"));
    shop.office.start();
    for (const auto* each : {&shop.designated(), &shop.other()}) {
        each->sync();
        CHECK(each->run({"journal", "verify"}).exitCode == 0);
        CHECK(each->run({"journal", "replay"}).exitCode == 0);
    }
    CHECK(shop.database.ask("SELECT count(*) FROM conflict_case") == "0");
    CHECK(counts(shop.database) == "0/1/0");
}

TEST_CASE("A newcomer learns what the others have paid, and a reinstalled kiosk its own past",
          "[integration][feeds]")
{
    KnowingShop shop;
    REQUIRE(says(shop.one.giveBack("q-1", "S-1"), "completed"));
    shop.one.sync();
    const CounterKiosk newcomer(shop.office, "K3");
    KnowingShop::know(newcomer);
    CHECK(elsewhere(newcomer) == 1);

    // What was let go of is free again, everywhere.
    shop.database.ask("UPDATE sold_line SET refunded = 0, refunded_amount = 0, untold = true");
    CHECK(says(newcomer.sync(), "up_to_date"));
    CHECK(elsewhere(newcomer) == 0);
}

TEST_CASE("Positions of what came back are handed out in their order, whoever reads",
          "[integration][feeds]")
{
    KnowingShop shop;
    FeedTerminal reader(shop.office, "K8");
    reader.round();
    CHECK(reader.feed(wire::Feed::Returned).standing.position == 0);
    REQUIRE(says(shop.one.giveBack("q-1", "S-1"), "completed"));
    CHECK(reader.round().itemsTaken == 1);
    const auto before = reader.feed(wire::Feed::Returned).standing.position;
    CHECK(before > 0);
    // The same line moves again; nothing new for other stores' kiosks.
    shop.one.sync();
    CHECK(reader.round().itemsTaken == 0); // Counted as claimed before, as refunded now.
    CHECK(reader.feed(wire::Feed::Returned).standing.position > before);
    FeedTerminal stranger(shop.office, "K1", "0413");
    stranger.round();
    CHECK(stranger.feed(wire::Feed::Returned).standing.position == 0);
    // Another reader from the beginning sees the line once.
    FeedTerminal late(shop.office, "K9");
    CHECK(late.round().itemsTaken == 1);
    CHECK(late.feed(wire::Feed::Returned).standing == reader.feed(wire::Feed::Returned).standing);
}
