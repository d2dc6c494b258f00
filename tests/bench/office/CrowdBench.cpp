// Two thousand kiosks claim through mutual TLS at a quarter of what raw PostgreSQL can do with the
// same statements: how much longer the slowest of a hundred takes than there.
#include "BenchStore.h"
#include "Measurement.h"
#include "office/BenchOffice.h"
#include "office/ClaimStatements.h"
#include "office/KioskCrowd.h"

#include <atomic>
#include <fmt/core.h>
#include <thread>

namespace reprise::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kiosks = 2000;
constexpr int sales = 2000;
// Beyond those of the other benchmarks, with which it may share a database.
constexpr int firstSale = 100'000;
constexpr int firstId = 10'000'000;
constexpr int connections = 4; ///< As many as head office has.
constexpr int bareClaims = 4000;
// In turn, so that both have the same neighbours on this machine.
constexpr int rounds = 12;
constexpr double secondsEach = 3;
constexpr double mostAbove = 10;

/// What rounds of calls took. Of their slowest hundredths the middle one counts: what a neighbour
/// on this machine does to one round is not what is measured.
class Tails {
public:
    void add(const std::vector<double>& took)
    {
        m_slowest.push_back(quantile(took, 0.99));
        m_half.push_back(quantile(took, 0.5));
    }
    double slowest() const { return quantile(m_slowest, 0.5); }
    double half() const { return quantile(m_half, 0.5); }
    double worst() const { return quantile(m_slowest, 1); }

private:
    std::vector<double> m_slowest;
    std::vector<double> m_half;
};

/// Runs `work` on so many threads with a connection each.
template <typename Work>
void onConnections(Work work)
{
    std::vector<std::thread> threads;
    for (int number = 0; number < connections; ++number)
        threads.emplace_back([&work] {
            RawPostgres raw;
            work(raw);
        });
    for (auto& thread : threads)
        thread.join();
}

/// Claims a second, as fast as they go.
double bareThroughput(int& nextId)
{
    std::atomic<int> next = 0;
    const auto first = nextId;
    nextId += bareClaims;
    const auto seconds = secondsOf([&] {
        onConnections([&](RawPostgres& raw) {
            for (auto index = next++; index < bareClaims; index = next++)
                claimBare(raw, claimOf("0412-K1", first + index, firstSale + index % sales));
        });
    });
    return bareClaims / seconds;
}

/// Milliseconds of each from when it was due, at a steady rate.
std::vector<double> bareAtRate(int& nextId, int calls, double rate)
{
    std::vector<double> took(static_cast<std::size_t>(calls));
    std::atomic<std::size_t> next = 0;
    const auto first = nextId;
    nextId += calls;
    const auto begin = Clock::now() + std::chrono::milliseconds(100);
    onConnections([&](RawPostgres& raw) {
        for (auto index = next++; index < took.size(); index = next++) {
            const auto due = begin
                             + std::chrono::duration_cast<Clock::duration>(
                                 Seconds(static_cast<double>(index) / rate));
            std::this_thread::sleep_until(due);
            const auto at = static_cast<int>(index);
            claimBare(raw, claimOf("0412-K1", first + at, firstSale + at % sales));
            took[index] = std::chrono::duration<double, std::milli>(Clock::now() - due).count();
        }
    });
    return took;
}

} // namespace

std::vector<Measurement> measureCrowd()
{
    BenchStore bench("crowd"); // For its folder.
    const BenchOffice office(bench.folder());
    RawPostgres raw;
    // Of each sale enough for all; most lines are counted already when a claim for them comes.
    raw.run("INSERT INTO sold_line(receipt, line, currency, sold, worth) SELECT '0412-09-' || i, l,"
            " 'GBP', 1000000, 1000000000 FROM generate_series($1::int, $2::int) i,"
            " generate_series(1, 2) l",
            {std::to_string(firstSale), std::to_string(firstSale + sales - 1)});
    KioskCrowd crowd(office.port(), bench.folder() + "/tls", kiosks);

    int nextId = firstId;
    const auto most = bareThroughput(nextId);
    const auto rate = most / 4;
    const auto calls = static_cast<int>(rate * secondsEach);
    Tails floor;
    Tails ours;
    for (int round = 0; round < rounds; ++round) {
        floor.add(bareAtRate(nextId, calls, rate));
        ours.add(crowd.call(
            calls, rate,
            [first = nextId](int index, const std::string& kiosk) {
                const auto claim = claimOf(kiosk, first + index, firstSale + index % sales);
                return KioskCrowd::Call{"/v1/kiosks/" + kiosk + "/claims", wire::toJson(claim)};
            },
            "granted"));
        nextId += calls;
    }
    return {{"claim of 2,000 kiosks above raw PostgreSQL, the slowest of 100",
             "ms",
             ours.slowest() - floor.slowest(),
             {},
             mostAbove,
             fmt::format(
                 "{} rounds of {} claims at {:.0f} a second, a quarter of raw; ours {:.2f} ms, raw"
                 " {:.2f} ms; half of them within {:.2f} and {:.2f} ms, the worst round's slowest"
                 " of 100 {:.0f} and {:.0f} ms",
                 rounds, calls, rate, ours.slowest(), floor.slowest(), ours.half(), floor.half(),
                 ours.worst(), floor.worst())},
            {"head office resident with 2,000 kiosks",
             "MB",
             residentMegabytes(office.pid()),
             {},
             256.0,
             "mutual TLS, each connection open"}};
}

} // namespace reprise::bench
