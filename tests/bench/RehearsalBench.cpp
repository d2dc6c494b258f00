// A year of a busy shop under a draft: reads, parses and decides every return of the journal anew.
#include "BenchStore.h"
#include "Counter.h"
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

std::string numberOf(int index)
{
    return fmt::format("0412-{:02}-20261101-{:06}", index % 40, index);
}

receipts::Receipt soldReceipt(int index)
{
    std::vector<receipts::Line> lines;
    std::int64_t total = 0;
    for (int number = 1; number <= linesEach; ++number) {
        const std::int64_t price = 500 + index % 5000 + number;
        total += price;
        auto line = samples::line(number, 1, price);
        line.description = "WHITE HANGING HEART T-LIGHT HOLDER";
        line.category = "gifts";
        line.tax = samples::pence(price / 6);
        if (index % 10 == 0) line.traits = {"final_sale"};
        lines.push_back(std::move(line));
    }
    auto receipt = samples::receipt(std::move(lines));
    receipt.number = ReceiptNumber(numberOf(index));
    receipt.soldAt = BenchClock().now() - std::chrono::hours(24 * (index % 60));
    receipt.customer = fmt::format("M-{}", index % 20'000);
    receipt.tenders = {samples::tender("card", total)};
    return *receipts::freezeShares(receipt);
}

returns::Request requestFor(int index)
{
    auto line = tests::Counter::line(1 + index % linesEach, 1, numberOf(index));
    if (index % 4 == 0) line.reason = rights::Reason::Faulty;
    line.condition = policy::Condition::Opened;
    auto request = tests::Counter::asking(fmt::format("bench-{}", index), {std::move(line)});
    request.at = BenchClock().now();
    return request;
}

void sellAndTakeBack(BenchStore& bench)
{
    auto& store = bench.store();
    std::vector<receipts::Receipt> batch;
    for (int index = 0; index < pastReturns; ++index) {
        batch.push_back(soldReceipt(index));
        if (batch.size() < 5000) continue;
        if (!store.receiptArchive().file(batch)) std::abort();
        batch.clear();
    }
    returns::RuleBook rules(
        {store.policyArchive(), store.packArchive(), bench.hasher(), rights::stockPack},
        returns::StalePacks::Taken);
    BenchClock clock;
    crypto::SodiumPinHash pins;
    people::StaffApprovals approvals(
        {store.operators(), store.attempts(), pins, store.pepper(), clock});
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
