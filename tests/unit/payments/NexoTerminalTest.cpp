// A payment terminal for real: its simulator as a process of its own, over HTTPS. What it moved is
// read from its own log.
#include "reprise/payments/NexoTerminal.h"

#include "NexoSimulator.h"
#include "PaymentSamples.h"
#include "SeededRandom.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace reprise;
using namespace reprise::payments;
using namespace std::chrono_literals;
using settlement::PayoutOutcome;

namespace {

/// A workstation beside a payment terminal.
struct Counter {
    explicit Counter(std::vector<std::string> words = {}) : simulator(std::move(words))
    {
        NexoSettings settings{simulator.address(), simulator.caFile(), samples::parties};
        settings.connectWithin = 10s;
        settings.answerWithin = 1s;
        settings.statusWithin = 10s;
        auto made = makeNexoTerminal(settings, random);
        REQUIRE(made);
        terminal = std::move(*made);
    }

    /// A fresh order each.
    returns::PaymentOrder order(const std::string& token = "T-1")
    {
        auto fresh = samples::order(token);
        fresh.serviceId = "S" + std::to_string(++count);
        fresh.id =
            returns::orderId(ReturnId("R-0412-K1-7Q4M9X2C"), static_cast<std::size_t>(count));
        return fresh;
    }

    PayoutOutcome payWith(const std::string& fault, const returns::PaymentOrder& order)
    {
        simulator.order({fault});
        return terminal->pay(order).outcome;
    }
    PayoutOutcome inquire(const returns::PaymentOrder& order)
    {
        return terminal->inquire(order).outcome;
    }

    support::NexoSimulator simulator;
    support::SeededRandom random;
    std::unique_ptr<settlement::Payout> terminal;
    int count = 0;
};

} // namespace

TEST_CASE("A refund, a payment and a reversal are made, and are known afterwards", "[payments]")
{
    Counter counter;
    auto collect = counter.order();
    collect.kind = returns::OrderKind::Collect;
    for (const auto& order :
         {counter.order("T-1@2026-11-01T14:03:22Z"), counter.order(""), collect}) {
        const auto paid = counter.terminal->pay(order);
        CHECK(paid.outcome == PayoutOutcome::Paid);
        CHECK_FALSE(paid.reference.empty());
        CHECK_FALSE(paid.authorisation.empty());
        const auto asked = counter.terminal->inquire(order);
        CHECK(asked.outcome == PayoutOutcome::Paid);
        CHECK(asked.reference == paid.reference);
    }
    const auto moved = counter.simulator.moved();
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].at("kind") == "reversal");
    CHECK(moved[0].at("original") == "T-1");
    CHECK(moved[0].at("amount") == 10.99);
    CHECK(moved[1].at("kind") == "refund");
    CHECK(moved[2].at("kind") == "payment");
}

TEST_CASE("Each fault has its outcome, and a question afterwards finds the truth", "[payments]")
{
    Counter counter({"--slow", "6000"});
    const auto check = [&counter](const std::string& fault, PayoutOutcome said, PayoutOutcome truth,
                                  std::size_t movements) {
        INFO(fault);
        const auto order = counter.order();
        const auto before = counter.simulator.moved().size();
        CHECK(counter.payWith(fault, order) == said);
        CHECK(counter.inquire(order) == truth);
        CHECK(counter.simulator.moved().size() == before + movements);
    };
    check("none", PayoutOutcome::Paid, PayoutOutcome::Paid, 1);
    check("decline", PayoutOutcome::Declined, PayoutOutcome::Declined, 0);
    check("busy", PayoutOutcome::Declined, PayoutOutcome::Declined, 0);
    check("not_found", PayoutOutcome::Declined, PayoutOutcome::Declined, 0);
    check("timeout", PayoutOutcome::Unknown, PayoutOutcome::NotFound, 0);
    check("answer_lost", PayoutOutcome::Unknown, PayoutOutcome::Paid, 1);
    check("garbage", PayoutOutcome::Unknown, PayoutOutcome::Paid, 1);
    check("wrong_service_id", PayoutOutcome::Unknown, PayoutOutcome::Paid, 1);
}

TEST_CASE("What the terminal still works on is in doubt until it is done", "[payments]")
{
    Counter counter({"--slow", "6000"});
    const auto order = counter.order();
    REQUIRE(counter.payWith("slow", order) == PayoutOutcome::Unknown);
    CHECK(counter.inquire(order) == PayoutOutcome::Unknown);
    CHECK(counter.simulator.moved().empty());
    for (int tries = 0; tries < 300 && counter.simulator.moved().empty(); ++tries)
        std::this_thread::sleep_for(100ms);
    CHECK(counter.inquire(order) == PayoutOutcome::Paid);
    CHECK(counter.simulator.moved().size() == 1);
}

TEST_CASE("A terminal that dies with the money moved knows of it when it is back", "[payments]")
{
    Counter counter;
    const auto order = counter.order();
    REQUIRE(counter.payWith("dies", order) == PayoutOutcome::Unknown);
    counter.simulator.waitForItsEnd();
    CHECK(counter.inquire(order) == PayoutOutcome::NotAsked);
    CHECK(counter.terminal->pay(counter.order()).outcome == PayoutOutcome::NotAsked);
    counter.simulator.start();
    CHECK(counter.inquire(order) == PayoutOutcome::Paid);
    CHECK(counter.simulator.moved().size() == 1);
}

TEST_CASE("The same order sent twice moves money once", "[payments]")
{
    Counter counter;
    const auto order = counter.order();
    CHECK(counter.terminal->pay(order).outcome == PayoutOutcome::Paid);
    CHECK(counter.payWith("decline", order) == PayoutOutcome::Paid);
    CHECK(counter.simulator.moved().size() == 1);
}

TEST_CASE("A sale is given back once, and only where the terminal knows it", "[payments]")
{
    const support::TemporaryFolder folder;
    const auto sales = folder.write("sales", R"({"transaction":"T-1","amount":15.00})"
                                             "\n");
    Counter counter({"--originals", sales});
    CHECK(counter.terminal->pay(counter.order("T-1")).outcome == PayoutOutcome::Paid);
    const auto tooMuch = counter.terminal->pay(counter.order("T-1"));
    CHECK(tooMuch.outcome == PayoutOutcome::Declined);
    CHECK(tooMuch.detail.starts_with("NotAllowed"));
    CHECK(counter.terminal->pay(counter.order("T-2")).detail.starts_with("NotFound"));
    counter.simulator.kill();
    counter.simulator.start();
    CHECK(counter.terminal->pay(counter.order("T-1")).outcome == PayoutOutcome::Declined);
    CHECK(counter.simulator.moved().size() == 1);
}

TEST_CASE("Whoever can't prove to be the terminal is told nothing", "[payments]")
{
    Counter counter;
    const support::NexoSimulator other;
    NexoSettings settings{counter.simulator.address(), other.caFile(), samples::parties};
    const auto terminal = makeNexoTerminal(settings, counter.random);
    REQUIRE(terminal);
    CHECK((*terminal)->pay(counter.order()).outcome == PayoutOutcome::NotAsked);
    CHECK(counter.simulator.moved().empty());
}

TEST_CASE("Settings that can't be used are named before anything is sent", "[payments]")
{
    support::SeededRandom random;
    for (const auto* address : {"", "http://127.0.0.1", "https://", "https://host/path", "host:1"})
        CHECK(makeNexoTerminal({address, "", samples::parties}, random).error().code
              == ErrorCode::Invalid);
    const auto noCa = makeNexoTerminal({"https://host", "/no/such.pem", samples::parties}, random);
    REQUIRE_FALSE(noCa);
    CHECK(noCa.error().detail.starts_with("/no/such.pem"));
    CHECK_FALSE(makeNexoTerminal({"https://host", "", {"0412-K1", ""}}, random));
}

TEST_CASE("Only a rail of its own has a payment terminal to ask", "[payments]")
{
    support::SeededRandom random;
    settlement::PaymentRail rail;
    CHECK(*makePayout(rail, "0412-K1", random) == nullptr);
    rail.rail = returns::Rail::Manual;
    CHECK(*makePayout(rail, "0412-K1", random) == nullptr);
    CHECK(settlement::railsOf(rail).at("card") == returns::Rail::Manual);
    rail = {.rail = returns::Rail::Terminal, .address = "https://127.0.0.1:1", .poiId = "P1"};
    CHECK(*makePayout(rail, "0412-K1", random) != nullptr);
}
