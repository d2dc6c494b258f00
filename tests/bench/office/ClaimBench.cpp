// A claim of two lines through head office (TLS, JSON, the judgement) against raw PostgreSQL
// running the same statements in as many transactions: how long the slowest of a hundred takes.
#include "BenchStore.h"
#include "Measurement.h"
#include "office/BenchOffice.h"
#include "office/ClaimStatements.h"

#include "reprise/wire/Events.h"

#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int claims = 1000;
constexpr double mostAbove = 10;

/// Milliseconds of each.
std::vector<double> throughHeadOffice(BenchOffice& office)
{
    std::vector<double> taken;
    for (int index = 0; index < claims; ++index) {
        // Once before the clock starts, and let go of: most receipts are known by then.
        const auto first = claimOf("0412-K1", 2 * index, index);
        office.post("/v1/kiosks/0412-K1/claims", wire::toJson(first));
        office.post("/v1/kiosks/0412-K1/releases",
                    wire::toJson(wire::ClaimRelease{first.origin, first.id, "bench"}));
        const auto body = wire::toJson(claimOf("0412-K1", 2 * index + 1, index));
        std::string answer;
        taken.push_back(
            1000 * secondsOf([&] { answer = office.post("/v1/kiosks/0412-K1/claims", body); }));
        if (answer.find("granted") == std::string::npos) std::exit(2);
    }
    return taken;
}

std::vector<double> bare()
{
    RawPostgres raw;
    std::vector<double> taken;
    for (int index = 0; index < claims; ++index) {
        const auto claim = claimOf("0412-K1", 3 * claims + index, index);
        taken.push_back(1000 * secondsOf([&] { claimBare(raw, claim); }));
    }
    return taken;
}

} // namespace

std::vector<Measurement> measureClaim()
{
    BenchStore bench("claim"); // For its folder.
    BenchOffice office(bench.folder());
    office.post("/v1/kiosks/0412-K1/events",
                wire::toJson(wire::Events{{"0412-K1", std::string(32, 'b')}, {}}));
    std::string sales;
    for (int index = 0; index < claims; ++index)
        sales += saleJson(index) + "\n";
    office.post("/v1/stores/0412/receipts", sales);

    const auto ours = throughHeadOffice(office);
    const auto floor = bare();
    const auto above = [&](double share) { return quantile(ours, share) - quantile(floor, share); };
    return {{"claim above raw PostgreSQL, the slowest of 100",
             "ms",
             above(0.99),
             {},
             mostAbove,
             fmt::format("{} claims of two lines, one after the other; ours {:.2f} ms, raw {:.2f}"
                         " ms; half of them within {:.2f} and {:.2f} ms",
                         claims, quantile(ours, 0.99), quantile(floor, 0.99), quantile(ours, 0.5),
                         quantile(floor, 0.5))}};
}

} // namespace reprise::bench
