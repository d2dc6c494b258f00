// Claim before money, for real: kiosks as they ship, head office on PostgreSQL, TLS between them.
#include "KioskShop.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace reprise;
using namespace reprise::integration;

namespace {

/// Paid by a means that needs nobody present.
std::string sold(const std::string& number)
{
    return soldYesterday(number, "card");
}

} // namespace

TEST_CASE("Of two kiosks that bring back one line at once, exactly one pays",
          "[integration][claims]")
{
    const Shop shop;
    auto first = std::async(std::launch::async, [&] { return shop.one.giveBack("q-1", "S-1"); });
    auto second = std::async(std::launch::async, [&] { return shop.two.giveBack("q-2", "S-1"); });
    const auto one = first.get();
    const auto two = second.get();
    INFO(one << two);
    CHECK(says(one, "completed") + says(two, "completed") == 1);
    CHECK(says(one, "denied") + says(two, "denied") >= 1);
    CHECK(counts(shop.database) == "1/0/0");

    for (const auto* each : {&shop.one, &shop.two}) {
        CHECK(says(each->sync(), "up_to_date"));
        CHECK(each->run({"journal", "verify"}).exitCode == 0);
        CHECK(each->run({"journal", "replay"}).exitCode == 0);
    }
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.database.ask("SELECT count(*) FROM conflict_case") == "0");
    CHECK(shop.database.ask("SELECT string_agg(DISTINCT state, ' ' ORDER BY state)"
                            " FROM return_record")
          == "COMMITTED DENIED");
}

TEST_CASE("Who was denied is told why, may keep the goods, and is denied again",
          "[integration][claims]")
{
    const Shop shop;
    REQUIRE(says(shop.one.giveBack("q-1", "S-1"), "completed"));
    const auto denied = shop.two.giveBack("q-2", "S-1");
    INFO(denied);
    CHECK(says(denied, "denied"));
    CHECK(denied.find("has 0 of 1 units left") != std::string::npos);
    CHECK(shop.two.giveBack("q-2", "S-1") == denied);
    CHECK(says(shop.two.giveBack("q-3", "S-1"), "denied"));
    const auto settle = shop.two.run({"settle"});
    CHECK(settle.exitCode == 0);
}

TEST_CASE("While head office is down refunds wait, and pay themselves when it is back",
          "[integration][claims]")
{
    Shop shop;
    shop.office.kill();
    const auto waiting = shop.one.giveBack("q-1", "S-1");
    INFO(waiting);
    CHECK(says(waiting, "pending"));
    CHECK(waiting.find(R"("claim":{"id":")") != std::string::npos);
    const auto id = waiting.substr(waiting.find(R"("claim":{"id":")") + 15, 32);
    CHECK(shop.one.run({"doctor"}).output.find("1 refunds wait for head office's yes")
          != std::string::npos);
    CHECK(says(shop.one.sync(), "unreachable"));
    CHECK(says(shop.one.giveBack("q-1", "S-1"), "pending"));

    shop.office.start();
    shop.one.sync();
    CHECK(says(shop.one.giveBack("q-1", "S-1"), "completed"));
    CHECK(shop.database.ask("SELECT claim_id || ' ' || state FROM claim") == id + " refunded");
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.database.ask("SELECT count(*) FROM conflict_case") == "0");
    CHECK(shop.one.run({"settle"}).exitCode == 0);
}

TEST_CASE("A refund that waited too long finds that another kiosk was first",
          "[integration][claims]")
{
    Shop shop;
    shop.office.kill();
    REQUIRE(says(shop.one.giveBack("q-1", "S-1"), "pending"));
    shop.office.start();
    REQUIRE(says(shop.two.giveBack("q-2", "S-1"), "completed"));
    shop.one.sync();
    CHECK(says(shop.one.giveBack("q-1", "S-1"), "denied"));
    for (const auto* each : {&shop.one, &shop.two})
        CHECK(says(each->sync(), "up_to_date"));
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.database.ask("SELECT count(*) FROM conflict_case") == "0");
}

namespace {

/// A return that waited for head office, and goods that were taken home again; it is back by now.
void takeHomeAgain(Shop& shop)
{
    shop.office.kill();
    const auto waiting = shop.one.giveBack("q-1", "S-1");
    INFO(waiting);
    const auto at = waiting.find(R"("return":")") + 10;
    const auto id = waiting.substr(at, waiting.find('"', at) - at);
    const auto withdrawn =
        shop.one.run({"settle", id, "--withdraw", "--reason", "changed their mind", "--json"});
    REQUIRE(says(withdrawn.output, "denied"));
    shop.office.start();
}

} // namespace

TEST_CASE("Goods that are taken home again may be brought back at once", "[integration][claims]")
{
    Shop shop;
    takeHomeAgain(shop);
    CHECK(says(shop.one.giveBack("q-2", "S-1"), "completed"));
    CHECK(says(shop.one.sync(), "up_to_date"));
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.database.ask("SELECT string_agg(state, ' ' ORDER BY state) FROM claim")
          == "refunded released");
}

TEST_CASE("Goods that are taken home again free their line for every kiosk",
          "[integration][claims]")
{
    Shop shop;
    takeHomeAgain(shop);
    CHECK(says(shop.one.sync(), "up_to_date"));
    CHECK(shop.database.ask("SELECT state FROM claim") == "released");
    CHECK(says(shop.two.giveBack("q-2", "S-1"), "completed"));
}

TEST_CASE("A receipt that was never published is counted by what its terminal says",
          "[integration][claims]")
{
    const Shop shop;
    for (const auto* each : {&shop.one, &shop.two})
        each->import(sold("S-2"));
    CHECK(says(shop.one.giveBack("q-1", "S-2"), "completed"));
    CHECK(says(shop.two.giveBack("q-2", "S-2"), "denied"));
    shop.one.sync();
    CHECK(counts(shop.database) == "0/1/0");
}

TEST_CASE("A restored head office hears from the kiosks themselves what was paid since its backup",
          "[integration][claims]")
{
    Shop shop;
    const support::TemporaryFolder folder;
    shop.database.dump(folder.file("backup"));
    REQUIRE(says(shop.one.giveBack("q-1", "S-1"), "completed"));
    REQUIRE(says(shop.one.sync(), "up_to_date"));
    REQUIRE(counts(shop.database) == "0/1/0");

    shop.office.kill();
    shop.database.restore(folder.file("backup"));
    REQUIRE(administer(shop.database, {"restored"}).exitCode == 0);
    shop.office.start();
    // Nobody says no to the customer, and nobody pays: the goods are in, the money follows or not.
    CHECK(says(shop.two.giveBack("q-2", "S-1"), "pending"));
    CHECK(says(shop.one.sync(), "up_to_date"));
    CHECK(says(shop.two.sync(), "up_to_date"));
    CHECK(counts(shop.database) == "0/1/0");
    shop.two.sync();
    CHECK(says(shop.two.giveBack("q-2", "S-1"), "denied"));
    CHECK(shop.database.ask("SELECT string_agg(state, ' ' ORDER BY state) FROM claim")
          == "denied refunded");
    CHECK(shop.database.ask("SELECT count(*) FROM conflict_case") == "0");
}

TEST_CASE("A restored head office learns of a receipt that it was never sent",
          "[integration][claims]")
{
    Shop shop;
    const support::TemporaryFolder folder;
    shop.database.dump(folder.file("backup"));
    shop.one.import(sold("S-9"));
    REQUIRE(says(shop.one.giveBack("q-1", "S-9"), "completed"));
    REQUIRE(says(shop.one.sync(), "up_to_date"));

    shop.office.kill();
    shop.database.restore(folder.file("backup"));
    REQUIRE(administer(shop.database, {"restored"}).exitCode == 0);
    shop.office.start();
    CHECK(says(shop.one.sync(), "up_to_date"));
    CHECK(counts(shop.database) == "0/1/0");
    CHECK(shop.database.ask("SELECT count(*) FROM conflict_case") == "0");
}
