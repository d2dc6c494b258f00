// What a committed return costs against raw SQLite writing the very same rows in as many synced
// transactions. Ours looks the receipt up, decides, hashes and checks on top.
#include "BenchCounter.h"
#include "Measurement.h"
#include "RawRows.h"

#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int rounds = 5;

struct Side {
    double seconds = 0;
    DiskCounts disk;
    std::size_t rows = 0;
};

template <typename Work>
Side measured(Work work)
{
    Side side;
    const auto before = diskCounts();
    side.seconds = secondsOf(work);
    side.disk = diskCounts() - before;
    return side;
}

/// The commit alone: what was decided goes to disk, with its checks, its hash and its letter.
Side recordDecided(BenchCounter& counter)
{
    std::vector<returns::Return> decided;
    for (int index = 0; index < returnsPerRound; ++index) {
        const auto request = requestFor(index, BenchClock().now());
        auto decision = counter.desk.decide(request);
        if (!decision) std::abort();
        decided.push_back({.id = ReturnId(fmt::format("R-0412-K1-{:08}", index)),
                           .at = request.at,
                           .mode = request.mode,
                           .operatorId = request.operatorId,
                           .approver = {},
                           .approvalReason = {},
                           .contentDigest = request.contentDigest,
                           .state = returns::ReturnState::Committed,
                           .decision = std::move(*decision)});
    }
    auto& journal = counter.bench.store().returnJournal();
    return measured([&] {
        for (int index = 0; index < returnsPerRound; ++index) {
            const auto place = static_cast<std::size_t>(index);
            if (!journal.record(decided[place], {counter.sold[place]})) std::abort();
        }
    });
}

/// From request to answer: the receipt is looked up and the return decided as well.
Side commitWhole(BenchCounter& counter)
{
    return measured([&] {
        for (int index = 0; index < returnsPerRound; ++index) {
            const auto answer = counter.desk.commit(requestFor(index, BenchClock().now()));
            if (!answer || answer->record.state != returns::ReturnState::Committed) std::abort();
        }
    });
}

Side writeRaw(BenchCounter& counter)
{
    counter.bench.close(); // Nobody else may read it meanwhile.
    RawRows raw(counter.bench.folder() + "/terminal/reprise.db", counter.bench.folder() + "/raw.db",
                plainReturn());
    std::size_t rows = 0;
    auto side = measured([&] { rows = raw.writeAll(); });
    side.rows = rows;
    return side;
}

std::string diskText(const DiskCounts& counts)
{
    return fmt::format("{:.1f} MB, {} syncs", static_cast<double>(counts.bytes) / 1e6,
                       counts.syncs);
}

Measurement measureCommit(const std::string& name, const policy::Policy& policy,
                          Side (*work)(BenchCounter&), double limit)
{
    std::vector<double> ours;
    std::vector<double> floor;
    Side lastOurs;
    Side lastFloor;
    for (int round = 0; round < rounds; ++round) {
        BenchCounter counter(policy);
        lastOurs = work(counter);
        lastFloor = writeRaw(counter);
        ours.push_back(lastOurs.seconds / returnsPerRound * 1000);
        floor.push_back(lastFloor.seconds / returnsPerRound * 1000);
    }
    return {name,
            "ms",
            quantile(ours, 0.5),
            quantile(floor, 0.5),
            limit,
            fmt::format("{} transactions, {} rows each side; ours {}, floor {}", returnsPerRound,
                        lastFloor.rows, diskText(lastOurs.disk), diskText(lastFloor.disk))};
}

} // namespace

std::vector<Measurement> measureCommit()
{
    const auto policy = policy::Policy::parse(openPolicyToml(), "open.toml");
    if (!policy) std::abort();
    return {measureCommit("commit of a decided return", *policy, recordDecided, 1.3),
            measureCommit("whole return: look-up, decision, commit", *policy, commitWhole, 2.0)};
}

} // namespace reprise::bench
