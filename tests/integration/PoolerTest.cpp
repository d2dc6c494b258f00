// Head office behind a pooler that hands each transaction whichever connection is free.
#include "Pooler.h"

#include "Counter.h"
#include "KioskShop.h"

#include "reprise/headoffice/PostgresArchive.h"

#include <catch2/catch_test_macros.hpp>

#include <future>
#include <thread>

using namespace reprise;
using namespace reprise::integration;
using namespace std::chrono_literals;
using wire::ClaimStatus;

namespace {

/// The database as head office finds it through the pooler.
class PooledArchive {
public:
    PooledArchive(const Database& database, const Pooler& pooler, std::size_t connections)
    {
        auto opened = headoffice::openPostgres({pooler.urlOf(database), connections, {}}, m_hasher);
        if (!opened) throw std::runtime_error(opened.error().detail);
        m_archive = std::move(*opened);
    }
    headoffice::Archive* operator->() { return m_archive.get(); }

private:
    crypto::OpensslHasher m_hasher;
    std::unique_ptr<headoffice::Archive> m_archive;
};

} // namespace

TEST_CASE("Servers that start at once over a pooler make the schema once, and leave nothing set",
          "[integration]")
{
    const Database database;
    // What a connection has that none of our servers has set up: not the 0 of the schema's turn.
    database.ask("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET lock_timeout = 7000',"
                 " current_database()); END $$");
    const Pooler pooler(1); // So that whoever comes next has the one that the schema was made on.
    std::vector<std::future<bool>> starts;
    for (int number = 0; number < 4; ++number)
        starts.push_back(std::async(std::launch::async, [&] {
            crypto::OpensslHasher hasher;
            return headoffice::openPostgres({pooler.urlOf(database), 4, {}}, hasher).has_value();
        }));
    for (auto& start : starts)
        CHECK(start.get());
    CHECK(database.ask("SELECT count(*) = max(step) FROM schema_step") == "t");
    CHECK(database.ask("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") == "0");
    // Whoever is given the connections next waits for no lock without end.
    auto* next = PQconnectdb(pooler.urlOf(database).c_str());
    auto* shown = PQexec(next, "SHOW lock_timeout");
    CHECK(std::string(PQgetvalue(shown, 0, 0)) != "0");
    PQclear(shown);
    PQfinish(next);
}

TEST_CASE("What is acknowledged over a pooler is on disk, whatever its connections were set to",
          "[integration]")
{
    const Database database;
    const Pooler pooler(1);
    PooledArchive archive(database, pooler, 1);
    REQUIRE(archive->publish("0412", {{"0412-03-1", saleJson(1)}}));
    // A connection that no server of ours has set up: the one before goes, the pooler opens
    // another.
    database.ask("ALTER SYSTEM SET synchronous_commit = off");
    database.ask("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    database.ask("SELECT pg_reload_conf()");
    database.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                 " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    std::this_thread::sleep_for(200ms);
    CHECK(archive->ping());
    auto asked = std::async(std::launch::async,
                            [&] { return archive->claims().claim(claimOf(1, "0412-K1", {lamp})); });
    CHECK(asked.wait_for(2s) == std::future_status::timeout); // It waits for the standby.
    database.ask("ALTER SYSTEM RESET synchronous_standby_names");
    database.ask("ALTER SYSTEM RESET synchronous_commit");
    database.ask("SELECT pg_reload_conf()");
    const auto answer = asked.get();
    REQUIRE(answer);
    CHECK(answer->status == ClaimStatus::Granted);
}

TEST_CASE("Two servers and many kiosks share two connections, and a pooler that dies loses nothing",
          "[integration]")
{
    const Database database;
    Pooler pooler(2);
    const Office one(pooler.urlOf(database));
    const Office two(pooler.urlOf(database));
    REQUIRE(one.listening());
    REQUIRE(two.listening());
    std::vector<std::unique_ptr<Kiosk>> kiosks;
    for (int number = 1; number <= 8; ++number)
        kiosks.push_back(std::make_unique<Kiosk>(
            "0412-K" + std::to_string(number), lineTo((number % 2 == 0 ? one : two).url()), 1'500));
    std::vector<std::future<bool>> delivered;
    for (auto& kiosk : kiosks)
        delivered.push_back(std::async(std::launch::async, [&kiosk] { return kiosk->deliver(); }));
    std::this_thread::sleep_for(100ms);
    pooler.kill();
    CHECK(one.get("/healthz")->status == 503);
    pooler.start();
    for (auto& each : delivered)
        CHECK(each.get());
    CHECK(database.ask("SELECT count(*) FROM journal_entry") == "12000");
    CHECK(one.get("/healthz")->status == 200);
}

TEST_CASE("A return is claimed, paid and told over a pooler", "[integration]")
{
    const Database database;
    Pooler pooler(1);
    const Office office(pooler.urlOf(database));
    REQUIRE(office.post("/v1/stores/0412/receipts", soldYesterday("S-1", "card"))->status == 200);
    const CounterKiosk kiosk(office, "K1");
    REQUIRE(says(kiosk.sync(), "up_to_date"));
    CHECK(says(kiosk.giveBack("q1", "S-1"), "completed"));
    CHECK(counts(database) == "1/0/0");
    pooler.kill();
    CHECK(says(kiosk.sync(), "unreachable"));
    CHECK(counts(database) == "1/0/0");
    pooler.start();
    CHECK(says(kiosk.sync(), "up_to_date"));
    CHECK(counts(database) == "0/1/0");
}
