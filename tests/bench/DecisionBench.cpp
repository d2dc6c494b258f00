// What deciding costs once the receipt is at hand: every reason and condition, policies and packs
// as shipped.
#include "Counter.h"
#include "Measurement.h"

#include <fmt/core.h>
#include <random>

namespace reprise::bench {

namespace {

using namespace reprise::tests;

constexpr int decisions = 20'000;
constexpr int receiptsOnShelf = 200;
constexpr int linesEach = 5;

std::string numberOf(int index)
{
    return fmt::format("0412-03-20261101-{:05}", index);
}

receipts::Receipt soldReceipt(int index)
{
    std::vector<receipts::Line> lines;
    for (int number = 1; number <= linesEach; ++number) {
        auto line = samples::line(number, 6, 255 + number);
        line.category = number % 2 == 0 ? "gifts" : "accessories";
        if (number == 3) line.traits = {"final_sale"};
        if (number == 4) line.traits = {"sealed_hygiene", "perishable"};
        lines.push_back(line);
    }
    auto receipt = samples::receipt(std::move(lines));
    receipt.number = ReceiptNumber(numberOf(index));
    receipt.customer = "M-1042";
    if (index % 3 == 0) receipt.channel = receipts::Channel::Distance;
    return *receipts::freezeShares(receipt);
}

returns::Request generated(std::mt19937& random, int index)
{
    using enum rights::Reason;
    static constexpr std::array reasons{ChangedMind, WrongSize,      Faulty,
                                        Unfit,       NotAsDescribed, GiftUnwanted,
                                        WrongItem,   Misinstalled,   Recalled};
    using enum policy::Condition;
    static constexpr std::array conditions{Unopened, Opened, Used, Damaged, Unsafe};
    const auto any = [&random](std::size_t count) { return random() % count; };

    std::vector<returns::RequestLine> lines;
    for (int number = 1; number <= 1 + static_cast<int>(any(3)); ++number) {
        auto line = Counter::line(number, 1 + static_cast<std::int64_t>(any(3)),
                                  numberOf(static_cast<int>(any(receiptsOnShelf))));
        line.reason = reasons.at(any(reasons.size()));
        line.condition = conditions.at(any(conditions.size()));
        lines.push_back(std::move(line));
    }
    auto request = Counter::asking(fmt::format("bench-{}", index), std::move(lines));
    request.at += std::chrono::days{static_cast<int>(any(400))};
    return request;
}

Measurement measureDecisions(const std::string& policy)
{
    Counter counter(policy);
    for (int index = 0; index < receiptsOnShelf; ++index)
        counter.shelf.put(soldReceipt(index));
    std::mt19937 random(11);
    std::vector<double> times;
    std::size_t findings = 0;
    for (int index = 0; index < decisions; ++index) {
        const auto request = generated(random, index);
        times.push_back(secondsOf([&] {
            const auto decision = counter.desk.decide(request);
            if (!decision) std::abort();
            findings += decision->lines.front().findings.size();
        }));
    }
    return {fmt::format("decision by {}, p99", policy),
            "us",
            quantile(times, 0.99) * 1e6,
            {},
            50,
            fmt::format("{} decisions of 1 to 3 lines, {} findings; median {:.1f} us", decisions,
                        findings, quantile(times, 0.5) * 1e6)};
}

} // namespace

std::vector<Measurement> measureDecision()
{
    return {measureDecisions("uk-high-street"), measureDecisions("electronics"),
            measureDecisions("strict")};
}

} // namespace reprise::bench
