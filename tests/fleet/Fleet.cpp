#include "Fleet.h"

#include "Sales.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace reprise::fleet {

namespace {

using namespace std::chrono_literals;

constexpr int officeCount = 2;

std::string ownDatabase()
{
    return "fleet_" + std::to_string(::getpid());
}

template <typename Work>
void onEach(const std::vector<std::unique_ptr<Seat>>& seats, Work work)
{
    std::vector<std::thread> threads;
    for (const auto& seat : seats)
        threads.emplace_back([&work, &seat] { work(*seat); });
    for (auto& thread : threads)
        thread.join();
}

} // namespace

Fleet::Fleet(const Options& options)
    : m_options(options),
      m_books(options.database.empty() ? "dbname=" + ownDatabase() : options.database),
      m_isOwnDatabase(options.database.empty()),
      m_dice(options.seed)
{
    m_stage.seed = options.seed;
    m_stage.operations = options.operations;
    m_stage.sales = options.operations / 10 + 20;
}

Fleet::~Fleet()
{
    m_seats.clear();
    for (auto& office : m_offices)
        office->kill();
    if (m_isOwnDatabase)
        Books("dbname=postgres").ask("DROP DATABASE IF EXISTS " + ownDatabase() + " WITH (FORCE)");
}

bool Fleet::setUp()
{
    if (m_isOwnDatabase && !Books("dbname=postgres").ask("CREATE DATABASE " + ownDatabase())) {
        std::fputs("no PostgreSQL here: run this under `pg_virtualenv -t`\n", stderr);
        return false;
    }
    std::vector<std::string> words{
        "/bin/bash", REPRISE_SOURCE_DIR "/deploy/headoffice/make-demo-certificates.sh",
        m_stage.file("tls")};
    for (int number = 1; number <= m_options.kiosks; ++number)
        words.push_back(kioskName(number));
    if (support::run(words).exitCode != 0) return false;
    if (!publishSales() || !makeOfficeKey() || !listKiosks() || !startOffices()) return false;
    std::atomic<bool> isReady = true;
    for (int number = 1; number <= m_options.kiosks; ++number)
        m_seats.push_back(std::make_unique<Seat>(m_stage, number));
    onEach(m_seats, [&isReady](Seat& seat) {
        if (!seat.setUp()) isReady = false;
    });
    return isReady;
}

/// Each store its own, and every kiosk has all of them.
bool Fleet::publishSales() const
{
    m_stage.folder.write("sales.ndjson", salesAsJson(m_stage.sales));
    for (const auto& store : {storeName(1), storeName(2)}) {
        const auto sales =
            m_stage.folder.write(store + ".ndjson", salesAsJson(m_stage.sales, store));
        if (support::run({REPRISE_HEADOFFICE_BINARY, "publish-receipts", "--database",
                          m_books.url(), "--store", store, sales})
                .exitCode
            != 0)
            return false;
    }
    return true;
}

bool Fleet::makeOfficeKey()
{
    const auto made =
        support::run({REPRISE_BINARY, "keys", "make", m_stage.file("office.key"), "--id",
                      "office-1", "--from", "2020-01-01", "--until", "2099-12-31"});
    m_stage.officeKey = m_stage.folder.write("office.public", made.output);
    return made.exitCode == 0;
}

/// As if all had been with their stores for a while: else each newcomer waits for the budgets of
/// those before it.
bool Fleet::listKiosks() const
{
    std::map<std::string, json> fleets;
    for (int number = 1; number <= m_options.kiosks; ++number)
        fleets[storeName(number)].push_back(kioskName(number));
    return std::ranges::all_of(fleets, [this](const auto& fleet) {
        return m_books
            .ask("INSERT INTO store_fleet(store, epoch, kiosks) VALUES ('" + fleet.first + "', 1, '"
                 + fleet.second.dump() + "')")
            .has_value();
    });
}

bool Fleet::startOffices()
{
    for (int count = 0; count < officeCount; ++count) {
        m_offices.push_back(std::make_unique<Listener>(
            std::vector<std::string>{REPRISE_HEADOFFICE_BINARY, "--database", m_books.url(),
                                     "--tls-cert", m_stage.certificate("server.pem"), "--tls-key",
                                     m_stage.certificate("server.key"), "--client-ca",
                                     m_stage.certificate("ca.pem"), "--require-client-cert",
                                     "--signing-key", m_stage.file("office.key")},
            m_stage.file("office.errors")));
        if (!m_offices.back()->start()) return false;
        m_stage.offices.push_back(m_offices.back()->url());
    }
    return true;
}

void Fleet::become(Weather weather)
{
    for (const auto& seat : m_seats)
        seat->network().become(weather);
}

void Fleet::play()
{
    m_isPlaying = true;
    if (m_options.minutes > 0)
        m_stage.end = std::chrono::steady_clock::now() + std::chrono::minutes(m_options.minutes);
    become(Weather::Foul);
    std::thread disturber([this] { disturb(); });
    std::thread cutter([this] { m_cuts.make(m_isPlaying); });
    onEach(m_seats, [](Seat& seat) { seat.play(); });
    m_isPlaying = false;
    disturber.join();
    cutter.join();
}

/// What happens to head office while the kiosks work.
void Fleet::disturb()
{
    while (m_isPlaying) {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_dice.roll(300, 4'000)));
        if (!m_isPlaying) return;
        const auto isHalfWay = m_stage.done * 2 > m_stage.operations;
        if (!m_options.failover.empty() && m_tally.failovers == 0 && isHalfWay) {
            failOver();
        } else if (!m_options.restart.empty() && m_dice.once(10)) {
            static_cast<void>(std::system(m_options.restart.c_str()));
            ++m_tally.databaseRestarts;
        } else {
            killOffices();
        }
    }
}

void Fleet::killOffices()
{
    const auto both = m_dice.once(6);
    const auto first = static_cast<std::size_t>(m_dice.roll(0, officeCount - 1));
    for (std::size_t index = 0; index < m_offices.size(); ++index)
        if (both || index == first) {
            m_offices[index]->kill();
            ++m_tally.officeKills;
        }
    std::this_thread::sleep_for(std::chrono::milliseconds(m_dice.roll(0, 1'500)));
    for (auto& office : m_offices)
        if (!office->isRunning() && !office->start())
            m_stage.findings.add("a head office does not come up again");
}

/// The primary dies while letters are on their way. Before its standby is asked anything by a
/// kiosk, it is asked whether it has all that kiosks were told.
void Fleet::failOver()
{
    static_cast<void>(std::system((m_options.failover + " kill").c_str()));
    m_stage.isHeld = true;
    become(Weather::Closed);
    std::this_thread::sleep_for(2s); // What was on its way has come back, or never will.
    if (std::system((m_options.failover + " promote").c_str()) != 0)
        m_stage.findings.add("the standby was not promoted");
    checkNothingLost();
    ++m_tally.failovers;
    become(Weather::Foul);
    m_stage.isHeld = false;
}

void Fleet::checkNothingLost()
{
    for (const auto& seat : m_seats) {
        const auto kept =
            m_books.one("SELECT max(last_seq) FROM chain WHERE kiosk = '" + seat->name() + "'");
        if (std::atoll(kept.c_str()) < seat->acknowledged())
            m_stage.findings.add(seat->name() + ": entry " + std::to_string(seat->acknowledged())
                                 + " was acknowledged and the standby has " + kept);
        for (const auto& [budget, era] : seat->budgets())
            if (m_books.one("SELECT kiosk FROM offline_budget WHERE budget_id = '" + budget + "'")
                != seat->name())
                m_stage.findings.add(seat->name() + ": the standby knows nothing of budget "
                                     + budget);
        for (const auto& claim : seat->granted()) {
            const auto state =
                m_books.one("SELECT state FROM claim WHERE claim_id = '" + claim + "'");
            if (state != "granted" && state != "refunded")
                m_stage.findings.add(seat->name() + ": claim " + claim + " was granted, "
                                     + (state.empty() ? "the standby knows nothing of it" : state));
        }
    }
}

/// All faults over: what was kept back on the way arrives, everybody is answered, nothing is open.
bool Fleet::heal()
{
    become(Weather::Fair);
    for (auto& office : m_offices)
        if (!office->isRunning() && !office->start()) return false;
    onEach(m_seats, [](Seat& seat) { seat.network().flush(); });
    onEach(m_seats, [](Seat& seat) { seat.heal(); });
    onEach(m_seats, [](Seat& seat) { seat.takeStock(); });
    return true;
}

bool Fleet::run()
{
    std::printf("seed %llu, %d kiosks, %d operations\n",
                static_cast<unsigned long long>(m_options.seed), m_options.kiosks,
                m_options.operations);
    std::fflush(stdout);
    if (!setUp()) {
        std::fputs("the fleet could not be set up\n", stderr);
        return false;
    }
    const auto started = std::chrono::steady_clock::now();
    play();
    const auto took = std::chrono::steady_clock::now() - started;
    if (!heal()) m_stage.findings.add("head office does not come up again");
    const auto sums = Checker(m_stage, m_seats, m_books, m_cuts.made()).check();
    tell(sums, took);
    for (const auto& each : m_stage.findings.first())
        std::printf("VIOLATION %s\n", each.c_str());
    std::printf("%zu violations\n", m_stage.findings.count());
    return m_stage.findings.count() == 0;
}

} // namespace reprise::fleet
