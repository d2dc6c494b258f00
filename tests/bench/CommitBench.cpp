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
                         .tax = Money::fromMinor(255, currency)});
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

struct Round {
    double ours;
    double floor;
    DiskCounts oursDisk;
    DiskCounts floorDisk;
    std::size_t rows;
};

Round runRound(const policy::Policy& policy)
{
    BenchStore bench("commit");
    auto& store = bench.store();
    std::vector<receipts::Receipt> sold;
    for (int index = 0; index < returnsPerRound; ++index)
        sold.push_back(*receipts::freezeShares(soldReceipt(index, policy.currency)));
    if (!store.receiptArchive().file(sold)) std::abort();

    crypto::SodiumPinHash pins;
    people::Approvals approvals(store.operators(), pins);
    returns::ReturnDesk desk(
        {store.receiptFinder(), store.returnJournal(), approvals, bench.random()}, {"0412", "K1"},
        policy, nullptr);
    const auto at = BenchClock().now();
    const auto before = diskCounts();
    Round round{};
    round.ours = secondsOf([&] {
        for (int index = 0; index < returnsPerRound; ++index) {
            const auto answer = desk.commit(requestFor(index, at));
            if (!answer || answer->record.state != returns::ReturnState::Committed) std::abort();
        }
    });
    round.oursDisk = diskCounts() - before;

    const auto source = bench.folder() + "/terminal/reprise.db";
    RawRows raw(source, bench.folder() + "/raw.db");
    const auto beforeFloor = diskCounts();
    round.floor = secondsOf([&] { round.rows = raw.writeAll(); });
    round.floorDisk = diskCounts() - beforeFloor;
    return round;
}

std::string diskText(const DiskCounts& counts)
{
    return fmt::format("{:.1f} MB, {} syncs", static_cast<double>(counts.bytes) / 1e6,
                       counts.syncs);
}

} // namespace

std::vector<Measurement> measureCommit()
{
    const auto policy = policy::Policy::parse(openPolicyToml(), "open.toml");
    if (!policy) std::abort();
    std::vector<double> ours;
    std::vector<double> floor;
    Round last{};
    for (int index = 0; index < rounds; ++index) {
        last = runRound(*policy);
        ours.push_back(last.ours / returnsPerRound * 1000);
        floor.push_back(last.floor / returnsPerRound * 1000);
    }
    return {{"commit of a return", "ms", quantile(ours, 0.5), quantile(floor, 0.5), 1.3,
             fmt::format("{} transactions, {} rows each side; ours {}, floor {}", returnsPerRound,
                         last.rows, diskText(last.oursDisk), diskText(last.floorDisk))}};
}

} // namespace reprise::bench
