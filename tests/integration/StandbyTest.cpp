// A database with a synchronous standby: what is acknowledged is on both.
#include "Counter.h"

#include "reprise/headoffice/PostgresArchive.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace reprise;
using namespace reprise::integration;
using namespace std::chrono_literals;
using wire::ClaimStatus;

namespace {

/// The cluster waits for a standby that is not there.
class StandbyAway {
public:
    explicit StandbyAway(const Database& database) : m_database(database) { set("'nobody'"); }
    ~StandbyAway() { set("''"); }

    void set(const std::string& names) const
    {
        m_database.ask("ALTER SYSTEM SET synchronous_standby_names = " + names);
        m_database.ask("SELECT pg_reload_conf()");
    }

private:
    const Database& m_database;
};

} // namespace

TEST_CASE("While the standby has not got it, nobody is told yes", "[integration]")
{
    const Database database;
    crypto::OpensslHasher hasher;
    const auto archive = headoffice::openPostgres({database.url(), 1, {}}, hasher);
    REQUIRE(archive);
    REQUIRE((*archive)->publish("0412", {{"0412-03-1", saleJson(1)}}));
    const auto claim = claimOf(1, "0412-K1", {lamp});

    const StandbyAway away(database);
    auto asked = std::async(std::launch::async, [&] { return (*archive)->claims().claim(claim); });
    // Longer than a kiosk waits with a customer before it.
    CHECK(asked.wait_for(2s) == std::future_status::timeout);
    away.set("''");
    const auto answer = asked.get();
    REQUIRE(answer);
    CHECK(answer->status == ClaimStatus::Granted);
}
