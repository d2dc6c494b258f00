#include "Fleet.h"

#include "Sales.h"

#include <array>
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
    const auto sales = m_stage.folder.write("sales.ndjson", salesAsJson(m_stage.sales));
    if (support::run({REPRISE_HEADOFFICE_BINARY, "publish-receipts", "--database", m_books.url(),
                      "--store", "0412", sales})
            .exitCode
        != 0)
        return false;
    for (int count = 0; count < officeCount; ++count) {
        m_offices.push_back(std::make_unique<Listener>(
            std::vector<std::string>{REPRISE_HEADOFFICE_BINARY, "--database", m_books.url(),
                                     "--tls-cert", m_stage.certificate("server.pem"), "--tls-key",
                                     m_stage.certificate("server.key"), "--client-ca",
                                     m_stage.certificate("ca.pem"), "--require-client-cert"},
            m_stage.file("office.errors")));
        if (!m_offices.back()->start()) return false;
        m_stage.offices.push_back(m_offices.back()->url());
    }
    std::atomic<bool> isReady = true;
    for (int number = 1; number <= m_options.kiosks; ++number)
        m_seats.push_back(std::make_unique<Seat>(m_stage, number));
    onEach(m_seats, [&isReady](Seat& seat) {
        if (!seat.setUp()) isReady = false;
    });
    return isReady;
}

void Fleet::become(Weather weather)
{
    for (const auto& seat : m_seats)
        seat->network().become(weather);
}

void Fleet::play()
{
    m_isPlaying = true;
    become(Weather::Foul);
    std::thread disturber([this] { disturb(); });
    onEach(m_seats, [](Seat& seat) { seat.play(); });
    m_isPlaying = false;
    disturber.join();
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
    const auto sums = Checker(m_stage, m_seats, m_books).check();
    tell(sums, took);
    for (const auto& each : m_stage.findings.first())
        std::printf("VIOLATION %s\n", each.c_str());
    std::printf("%zu violations\n", m_stage.findings.count());
    return m_stage.findings.count() == 0;
}

void Fleet::tell(const Sums& sums, std::chrono::steady_clock::duration took) const
{
    SeatCounts all;
    std::map<std::string, int> states;
    std::array<std::int64_t, 7> network{};
    for (const auto& seat : m_seats) {
        const auto& each = seat->counts();
        all.returns += each.returns;
        all.syncs += each.syncs;
        all.settlings += each.settlings;
        all.withdrawals += each.withdrawals;
        all.repeats += each.repeats;
        all.workerKills += each.workerKills;
        all.terminalDeaths += each.terminalDeaths;
        all.diskFaults += each.diskFaults;
        all.clockSteps += each.clockSteps;
        all.starts += each.starts;
        all.boots += each.boots;
        for (const auto& [id, record] : seat->returns())
            ++states[record.at("state").get<std::string>()];
        const auto& counts = seat->network().counts();
        const std::array<std::int64_t, 7> those{counts.letters, counts.lost,    counts.answersLost,
                                                counts.delayed, counts.doubled, counts.late,
                                                counts.cut};
        for (std::size_t at = 0; at < network.size(); ++at)
            network[at] += those[at];
    }
    const auto seconds = std::chrono::duration<double>(took).count();
    std::printf("%d operations in %.0f s, %.0f a second: %d returns, %d repeats, %d syncs, %d "
                "settlings, %d withdrawals\n",
                m_stage.done.load(), seconds, m_stage.done / seconds, all.returns, all.repeats,
                all.syncs, all.settlings, all.withdrawals);
    std::printf("kiosks: %d starts, %d of them of the machine, %d killed, %d with a failing disk, "
                "%d clock steps; payment "
                "terminals killed %d; head offices killed %d; database restarts %d, failovers %d\n",
                all.starts, all.boots, all.workerKills, all.diskFaults, all.clockSteps,
                all.terminalDeaths, m_tally.officeKills, m_tally.databaseRestarts,
                m_tally.failovers);
    std::printf(
        "line: %lld letters, %lld lost, %lld answers lost, %lld delayed, %lld doubled, %lld "
        "out of order, %lld cut\n",
        static_cast<long long>(network[0]), static_cast<long long>(network[1]),
        static_cast<long long>(network[2]), static_cast<long long>(network[3]),
        static_cast<long long>(network[4]), static_cast<long long>(network[5]),
        static_cast<long long>(network[6]));
    for (const auto& [state, count] : states)
        std::printf("%d %s, ", count, state.c_str());
    std::printf(
        "%lld claims, %lld payouts of %lld units and %lld minor units, %lld of them by payment "
        "terminals, %lld journal entries, %lld lines paid beyond what was sold\n",
        static_cast<long long>(sums.claims), static_cast<long long>(sums.payouts),
        static_cast<long long>(sums.units), static_cast<long long>(sums.minor),
        static_cast<long long>(sums.orders), static_cast<long long>(sums.entries),
        static_cast<long long>(sums.doubles));
}

} // namespace reprise::fleet
