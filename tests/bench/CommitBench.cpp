// What a committed return costs against raw SQLite writing the very same rows in as many synced
// transactions. Ours looks the receipt up, decides, hashes and checks on top.
#include "BenchStore.h"
#include "Measurement.h"
#include "RawRows.h"

#include "reprise/money/Shares.h"
#include "reprise/people/Approvals.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/ReturnDesk.h"

#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int returnsPerRound = 1000;
constexpr int rounds = 5;

ReceiptNumber numberOf(int index)
{
    return ReceiptNumber(fmt::format("0412-03-20261101-{:05}", index));
}

receipts::Receipt soldReceipt(int index, Currency currency)
{
    const auto zero = Money::zero(currency);
    std::vector<receipts::Line> lines;
    for (int line = 1; line <= 4; ++line)
        lines.push_back({.number = line,
                         .sku = fmt::format("85{:03}A", line),
                         .gtin = {},
                         .description = "WHITE HANGING HEART T-LIGHT HOLDER",
                         .category = "gifts",
                         .quantity = 6,
                         .unitPrice = Money::fromMinor(255, currency),
                         .discount = zero,
                         .discountShare = zero,
                         .tax = Money::fromMinor(255, currency),
                         .measure = {},
                         .traits = {},
                         .serials = {},
                         .deliveredOn = {}});
    return {.number = numberOf(index),
            .store = "0412",
            .workstation = "03",
            .soldAt = Instant(std::chrono::hours(24 * 20'000)),
            .currency = currency,
            .customer = {},
            .lines = std::move(lines),
            .discount = zero,
            .rounding = zero,
            .tenders = {{"card", Money::fromMinor(4 * 6 * 255, currency), "4242", "tok"}},
            .codes = {}};
}

returns::Request requestFor(int index, Instant at)
{
    return {.id = RequestId(fmt::format("bench-{}", index)),
            .at = at,
            .mode = returns::Mode::Desk,
            .operatorId = OperatorId("1042"),
            .lines = {{.receipt = numberOf(index),
                       .line = 2,
                       .sku = {},
                       .quantity = 2,
                       .reason = rights::Reason::ChangedMind,
                       .condition = policy::Condition::Unopened,
                       .serial = {},
                       .faultApparentOn = {},
                       .receivedOn = {}}},
            .tender = {},
            .approval = {},
            .contentDigest = std::string(64, 'a')};
}

/// A terminal with receipts to take back, and the desk in front of it.
struct Counter {
    explicit Counter(const policy::Policy& policy)
        : bench("commit"),
          approvals({bench.store().operators(), bench.store().attempts(), pins,
                     bench.store().pepper(), clock}),
          rules({bench.store().policyArchive(), bench.store().packArchive(), hasher,
                 [](std::string_view) { return std::optional<rights::Pack>(); }},
                returns::StalePacks::Taken),
          desk({bench.store().receiptFinder(), bench.store().returnJournal(), approvals,
                bench.random(), rules},
               {"0412", "K1"})
    {
        for (int index = 0; index < returnsPerRound; ++index)
            sold.push_back(*receipts::freezeShares(soldReceipt(index, policy.currency)));
        if (!bench.store().receiptArchive().file(sold)) std::abort();
    }

    BenchStore bench;
    BenchClock clock;
    crypto::SodiumPinHash pins;
    people::StaffApprovals approvals;
    crypto::OpensslHasher hasher;
    returns::RuleBook rules;
    returns::ReturnDesk desk;
    std::vector<receipts::Receipt> sold;
};

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
Side recordDecided(Counter& counter)
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
Side commitWhole(Counter& counter)
{
    return measured([&] {
        for (int index = 0; index < returnsPerRound; ++index) {
            const auto answer = counter.desk.commit(requestFor(index, BenchClock().now()));
            if (!answer || answer->record.state != returns::ReturnState::Committed) std::abort();
        }
    });
}

Side writeRaw(Counter& counter)
{
    RawRows raw(counter.bench.folder() + "/terminal/reprise.db",
                counter.bench.folder() + "/raw.db");
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
                          Side (*work)(Counter&), double limit)
{
    std::vector<double> ours;
    std::vector<double> floor;
    Side lastOurs;
    Side lastFloor;
    for (int round = 0; round < rounds; ++round) {
        Counter counter(policy);
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
