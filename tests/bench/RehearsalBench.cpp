// A year of a busy shop under a draft: reads, parses and decides every return of the journal anew.
#include "BenchStore.h"
#include "Measurement.h"

#include "reprise/people/Approvals.h"
#include "reprise/returns/ReturnDesk.h"
#include "reprise/rights/StockPacks.h"

#include <cstdlib>
#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int pastReturns = 100'000;
constexpr int linesEach = 3;

ReceiptNumber numberOf(int index)
{
    return ReceiptNumber(fmt::format("0412-{:02}-20261101-{:06}", index % 40, index));
}

receipts::Receipt soldReceipt(int index, Currency currency)
{
    const auto zero = Money::zero(currency);
    std::vector<receipts::Line> lines;
    std::int64_t total = 0;
    for (int number = 1; number <= linesEach; ++number) {
        const std::int64_t price = 500 + index % 5000 + number;
        total += price;
        lines.push_back(
            {.number = number,
             .sku = fmt::format("SKU{:06}", (index + number) % 90000),
             .gtin = {},
             .description = "WHITE HANGING HEART T-LIGHT HOLDER",
             .category = "gifts",
             .quantity = 1,
             .unitPrice = Money::fromMinor(price, currency),
             .discount = zero,
             .discountShare = zero,
             .tax = Money::fromMinor(price / 6, currency),
             .measure = {},
             .traits = index % 10 == 0 ? receipts::Traits{"final_sale"} : receipts::Traits{},
             .serials = {},
             .deliveredOn = {}});
    }
    return {.number = numberOf(index),
            .store = "0412",
            .workstation = "03",
            .soldAt = BenchClock().now() - std::chrono::hours(24 * (index % 60)),
            .currency = currency,
            .customer = fmt::format("M-{}", index % 20'000),
            .lines = std::move(lines),
            .discount = zero,
            .rounding = zero,
            .tenders = {{"card", Money::fromMinor(total, currency), "4242", "tok"}},
            .codes = {}};
}

returns::Request requestFor(int index)
{
    return {
        .id = RequestId(fmt::format("bench-{}", index)),
        .at = BenchClock().now(),
        .mode = returns::Mode::Desk,
        .operatorId = OperatorId("1042"),
        .lines = {{.receipt = numberOf(index),
                   .line = 1 + index % linesEach,
                   .sku = {},
                   .quantity = 1,
                   .reason = index % 4 == 0 ? rights::Reason::Faulty : rights::Reason::ChangedMind,
                   .condition = policy::Condition::Opened,
                   .serial = {},
                   .faultApparentOn = {},
                   .receivedOn = {}}},
        .tender = {},
        .approval = {},
        .contentDigest = std::string(64, 'a')};
}

void sellAndTakeBack(BenchStore& bench)
{
    auto& store = bench.store();
    std::vector<receipts::Receipt> batch;
    for (int index = 0; index < pastReturns; ++index) {
        batch.push_back(*receipts::freezeShares(soldReceipt(index, *Currency::parse("GBP"))));
        if (batch.size() < 5000) continue;
        if (!store.receiptArchive().file(batch)) std::abort();
        batch.clear();
    }
    returns::RuleBook rules(
        {store.policyArchive(), store.packArchive(), bench.hasher(), rights::stockPack},
        returns::StalePacks::Taken);
    crypto::SodiumPinHash pins;
    people::StaffApprovals approvals(store.operators(), pins);
    returns::ReturnDesk desk(
        {store.receiptFinder(), store.returnJournal(), approvals, bench.random(), rules},
        {"0412", "K1"});
    for (int index = 0; index < pastReturns; ++index)
        if (!desk.commit(requestFor(index))) std::abort();
}

} // namespace

std::vector<Measurement> measureRehearsal()
{
    BenchStore bench("rehearsal");
    sellAndTakeBack(bench);
    bench.close();
    const auto run = [&](const std::string& command) {
        const auto seconds = secondsOf([&] {
            const auto status =
                std::system(fmt::format("{} {} --json --data {}/terminal >{}/out.json",
                                        REPRISE_BINARY, command, bench.folder(), bench.folder())
                                .c_str());
            if (status != 0) std::abort();
        });
        return seconds;
    };
    const auto draft =
        std::string("policy rehearse ") + REPRISE_SOURCE_DIR "/deploy/policy/strict.toml";
    const auto work = fmt::format("{} returns from receipts of {} lines", pastReturns, linesEach);
    return {{"rehearsal of 100,000 returns", "s", run(draft), {}, 10.0, work},
            {"replay of 100,000 returns",
             "s",
             run("journal replay"),
             {},
             20.0,
             work + ", after the chain"}};
}

} // namespace reprise::bench
