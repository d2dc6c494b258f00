// The line is cut for real: kiosks as they ship pay what they may from budgets that head office
// signed, and both sides count the same afterwards.
#include "KioskShop.h"
#include "ManualClock.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/wire/ClaimJson.h"
#include "reprise/wire/office/Designation.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::integration;

namespace {

/// Two kiosks that know head office's key, with budgets of one list of kiosks.
struct OfflineShop : Shop {
    OfflineShop() : Shop("cash", signing())
    {
        // Both have been with the store for a while.
        database.ask("INSERT INTO store_fleet(store, epoch, kiosks)"
                     " VALUES ('0412', 1, '[\"0412-K1\",\"0412-K2\"]') RETURNING 1");
        crypto::SodiumSignatures signatures;
        const auto& key = signingKey();
        const auto known = proof::toJson(
            proof::VerifyingKey{key.id, signatures.publicKeyOf(key.seed), key.validity});
        for (const auto* each : {&one, &two}) {
            each->trust(known);
            REQUIRE(says(each->sync(), "up_to_date"));
            REQUIRE(each->run({"doctor"}).output.find("shared out among 2 kiosks")
                    != std::string::npos);
        }
    }

    /// The kiosk that may pay the receipt offline, and the other.
    const CounterKiosk& designated() const { return isFirst() ? one : two; }
    const CounterKiosk& other() const { return isFirst() ? two : one; }

    std::string cases() const
    {
        return database.ask("SELECT coalesce(string_agg(kind, ' '), '') FROM conflict_case");
    }
    std::string charged() const
    {
        return database.ask("SELECT coalesce(sum(paid), 0) || ' in ' || coalesce(sum(returns), 0)"
                            " FROM offline_budget");
    }

    /// The CLAIM of a return of that kiosk's, as it would have come.
    std::string sendClaim(const CounterKiosk& kiosk, const std::string& id) const
    {
        support::ManualClock clock;
        crypto::OpensslHasher hasher;
        crypto::SodiumRandom random;
        const auto store = storage::TerminalStore::open(kiosk.data(), {clock, hasher, random});
        REQUIRE(store);
        const auto found = (*store)->returnJournal().find(ReturnId(id));
        REQUIRE(found);
        const auto origin = *(*store)->outbox().origin();
        const auto line =
            sync::makeHttpsTransport(lineTo(office.url(), (*store)->settings().deliveryKey));
        REQUIRE(line);
        const auto answer = (*line)->post("/v1/kiosks/" + origin.kiosk + "/claims",
                                          wire::toJson(wire::claimOf(found->record, origin)));
        REQUIRE(answer);
        return answer->body;
    }

private:
    static bool isFirst()
    {
        crypto::OpensslHasher hasher;
        return wire::designatedKiosk(hasher, "S-1", {"0412-K1", "0412-K2"}) == "0412-K1";
    }
};

} // namespace

TEST_CASE("With the line cut cash is paid at the one kiosk that may, and counted once it is back",
          "[integration][offline]")
{
    OfflineShop shop;
    shop.office.kill();
    const auto paid = shop.designated().giveBack("q-1", "S-1");
    INFO(paid);
    CHECK(says(paid, "completed"));
    CHECK(paid.find(R"("state":"offline")") != std::string::npos);
    CHECK(shop.designated().giveBack("q-1", "S-1") == paid);
    const auto pending = shop.other().giveBack("q-2", "S-1");
    INFO(pending);
    CHECK(says(pending, "pending"));
    CHECK(shop.designated().run({"doctor"}).output.find("997.45 GBP in 19 returns left")
          != std::string::npos);

    const auto offline = [&] {
        const auto day = shop.designated().run({"day", "show", "--json"}).output;
        return day.find(R"("offline":[")" + returnOf(paid) + "\"]") != std::string::npos;
    };
    CHECK(offline());

    shop.office.start();
    for (const auto* each : {&shop.designated(), &shop.other()}) {
        each->sync();
        CHECK(says(each->sync(), "up_to_date"));
        CHECK(each->run({"journal", "verify"}).exitCode == 0);
        CHECK(each->run({"journal", "replay"}).exitCode == 0);
    }
    CHECK_FALSE(offline());
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.cases().empty());
    CHECK(shop.charged() == "255 in 1");
    CHECK(shop.database.ask("SELECT string_agg(state, ' ' ORDER BY state) FROM claim")
          == "refunded");
    // The one that waited hears that it was paid elsewhere, with its customer there.
    const auto id = returnOf(pending);
    CHECK(says(shop.other().run({"settle", id, "--again", "--json"}).output, "denied"));
    CHECK(shop.cases().empty());
    CHECK(shop.database.ask("SELECT count(*) FROM return_record WHERE state = 'COMMITTED'") == "1");
}

TEST_CASE("A claim that was granted without its kiosk hearing it is settled by what was paid",
          "[integration][offline]")
{
    OfflineShop shop;
    shop.office.kill();
    const auto paid = shop.designated().giveBack("q-1", "S-1");
    REQUIRE(says(paid, "completed"));
    shop.office.start();
    // Its CLAIM comes late, as messages may, and before what was paid.
    CHECK(shop.sendClaim(shop.designated(), returnOf(paid)).find(R"("granted")")
          != std::string::npos);
    CHECK(counts(shop.database) == "1/0/0");
    shop.designated().sync();
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.cases().empty());
}

TEST_CASE("Paid offline although another was paid with the line up: a case, and both count",
          "[integration][offline]")
{
    OfflineShop shop;
    // The second kiosk is paid with head office's yes; the designated one does not hear of it.
    REQUIRE(says(shop.other().giveBack("q-2", "S-1"), "completed"));
    shop.other().sync();
    shop.office.kill();
    REQUIRE(says(shop.designated().giveBack("q-1", "S-1"), "completed"));
    shop.office.start();
    shop.designated().sync();
    CHECK(shop.cases() == "offline_not_free");
    CHECK(counts(shop.database) == "0/1/1");
    const auto day = shop.designated().run({"day", "show", "--json"}).output;
    INFO(day);
    CHECK(day.find(R"("conflicts":["R-)") != std::string::npos);
}

TEST_CASE("A disk that was restored pays its budget twice: caught, and bounded by the budget",
          "[integration][offline]")
{
    OfflineShop shop;
    const support::TemporaryFolder backup;
    shop.designated().copyTo(backup.file("copy"));
    shop.office.kill();
    REQUIRE(says(shop.designated().giveBack("q-1", "S-1"), "completed"));
    shop.office.start();
    shop.designated().sync();
    REQUIRE(counts(shop.database) == "0/1/0");

    shop.office.kill();
    shop.designated().copyFrom(backup.file("copy"));
    REQUIRE(says(shop.designated().giveBack("q-3", "S-1"), "completed"));
    shop.office.start();
    const auto heard = shop.designated().sync();
    INFO(heard);
    CHECK(says(heard, "quarantined"));
    CHECK(shop.cases() == "offline_not_free");
    CHECK(counts(shop.database) == "0/1/1");
    CHECK(shop.charged() == "510 in 2");
}

TEST_CASE("What may still be lost is a number that head office says", "[integration][offline]")
{
    OfflineShop shop;
    const auto before = administer(shop.database, {"exposure"});
    INFO(before.output);
    CHECK(before.exitCode == 0);
    CHECK(before.output
          == R"({"exposure":[{"budgets":2,"currency":"GBP","remaining":200000}],"protocol":1})"
             "\n");
    shop.office.kill();
    REQUIRE(says(shop.designated().giveBack("q-1", "S-1"), "completed"));
    shop.office.start();
    shop.designated().sync();
    // Paid, heard of, given back and renewed within one exchange: the bound is whole again.
    CHECK(administer(shop.database, {"exposure"}).output == before.output);
}
