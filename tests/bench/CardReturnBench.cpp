// What a whole receipted card return costs: looked up, decided, made durable with its payment
// order, paid, and made durable again; beside raw SQLite writing the very same rows in as many
// synced transactions; without a head office, and with one that grants at once. What the payment
// terminal takes is measured by itself, with its simulator.
#include "BenchCounter.h"
#include "ChildProcess.h"
#include "Measurement.h"
#include "RawRows.h"

#include "reprise/payments/NexoTerminal.h"
#include "reprise/settlement/Settlement.h"

#include <fmt/core.h>

namespace reprise::bench {

namespace {

constexpr int rounds = 9;
constexpr int exchanges = 100;
constexpr double mostCommits = 4;
constexpr double mostOverFloor = 1.25;
constexpr double mostMilliseconds = 50;

/// Pays in no time, so that what is measured is ours.
class InstantPayout final : public settlement::Payout {
public:
    settlement::PayoutAnswer pay(const returns::PaymentOrder& order) override
    {
        return {settlement::PayoutOutcome::Paid, "T-" + order.serviceId, "031337", {}};
    }
    settlement::PayoutAnswer inquire(const returns::PaymentOrder& order) override
    {
        return pay(order);
    }
};

/// Grants in no time.
class InstantOffice final : public settlement::Claims {
public:
    settlement::ClaimReply claim(const returns::Return&) override
    {
        return {settlement::ClaimOutcome::Granted, {}};
    }
};

struct Side {
    double seconds;
    DiskCounts disk;
};

template <typename Work>
Side measured(Work work)
{
    const auto before = diskCounts();
    const auto seconds = secondsOf(work);
    return {seconds, diskCounts() - before};
}

Side returnWhole(BenchCounter& counter, const returns::Rails& rails)
{
    InstantPayout terminal;
    BenchClock clock;
    InstantOffice office;
    settlement::Settlement settlement({counter.bench.store().returnJournal(), &terminal, clock,
                                       counter.bench.random(), rails, nullptr, &office});
    std::vector<returns::Request> requests; // What a till or kiosk has in hand when it commits.
    for (int index = 0; index < returnsPerRound; ++index)
        requests.push_back(requestFor(index, clock.now()));
    return measured([&] {
        for (const auto& request : requests) {
            auto answer = counter.desk.commit(request);
            if (!answer || !returns::isUnsettled(answer->record.state)) std::abort();
            const auto paid = settlement.pay(std::move(*answer));
            if (!paid || paid->record.state != returns::ReturnState::Committed) std::abort();
        }
    });
}

double perReturn(std::int64_t count)
{
    return static_cast<double>(count) / returnsPerRound;
}

/// The exchange alone: TLS, a message, its answer; the simulator syncs its log as well.
Measurement measureExchange()
{
    BenchStore bench("nexo");
    const auto tls = bench.folder() + "/tls";
    support::run({REPRISE_SOURCE_DIR "/deploy/headoffice/make-demo-certificates.sh", tls});
    support::ChildProcess simulator({REPRISE_NEXO_SIMULATOR, "--listen", "127.0.0.1:0",
                                     "--tls-cert", tls + "/server.pem", "--tls-key",
                                     tls + "/server.key", "--log", bench.folder() + "/money"});
    const auto said = simulator.readLine(std::chrono::seconds(20));
    if (!said) std::abort();
    const auto address = "https://127.0.0.1" + said->substr(said->rfind(':'));
    auto terminal =
        payments::makeNexoTerminal({address, tls + "/ca.pem", {"0412-K1", "P1"}}, bench.random());
    if (!terminal) std::abort();
    std::vector<double> milliseconds;
    for (int index = 0; index < exchanges; ++index) {
        const returns::PaymentOrder order{.id = OrderId(fmt::format("R-0412-K1-{:08}.1", index)),
                                          .serviceId = fmt::format("B{:09}", index),
                                          .type = "card",
                                          .token = "tok",
                                          .last4 = "4242",
                                          .amount = Money::fromMinor(510, *Currency::parse("GBP")),
                                          .askedAt = BenchClock().now()};
        milliseconds.push_back(1000 * secondsOf([&] {
                                   if ((*terminal)->pay(order).outcome
                                       != settlement::PayoutOutcome::Paid)
                                       std::abort();
                               }));
    }
    return {"card refund at the payment terminal",
            "ms",
            quantile(milliseconds, 0.5),
            {},
            mostMilliseconds,
            fmt::format("{} reversals over fresh TLS connections, 99 % within {:.1f} ms", exchanges,
                        quantile(milliseconds, 0.99))};
}

} // namespace

namespace {

std::vector<Measurement> measureWhole(const policy::Policy& policy, returns::ClaimFirst claims)
{
    const auto isClaimed = claims == returns::ClaimFirst::Yes;
    const std::string name = isClaimed ? "claimed card return" : "card return";
    const auto plan = isClaimed ? claimedCardReturn() : cardReturn();
    const returns::Rails rails{{"card", returns::Rail::Terminal}};
    std::vector<double> ours;
    std::vector<double> floor;
    double syncs = 0;
    std::size_t rows = 0;
    for (int round = 0; round < rounds; ++round) {
        BenchCounter counter(policy, rails, claims);
        const auto whole = returnWhole(counter, rails);
        counter.bench.close(); // Nobody else may read it meanwhile.
        RawRows raw(counter.bench.folder() + "/terminal/reprise.db",
                    counter.bench.folder() + "/raw.db", plan);
        const auto bare = measured([&] { rows = raw.writeAll(); });
        ours.push_back(whole.seconds / returnsPerRound * 1000);
        floor.push_back(bare.seconds / returnsPerRound * 1000);
        syncs = std::max(syncs, perReturn(whole.disk.syncs));
    }
    return {{"whole " + name + ", without the terminal", "ms", quantile(ours, 0.5),
             quantile(floor, 0.5), mostOverFloor,
             fmt::format("{} returns, {} rows in {} transactions each", returnsPerRound, rows,
                         plan.size())},
            {"syncs of a whole " + name,
             "",
             syncs,
             {},
             mostCommits,
             "checkpoints of the log included"}};
}

} // namespace

std::vector<Measurement> measureCardReturn()
{
    const auto policy = policy::Policy::parse(openPolicyToml(), "open.toml");
    if (!policy) std::abort();
    auto all = measureWhole(*policy, returns::ClaimFirst::No);
    for (auto& each : measureWhole(*policy, returns::ClaimFirst::Yes))
        all.push_back(std::move(each));
    all.push_back(measureExchange());
    return all;
}

} // namespace reprise::bench
