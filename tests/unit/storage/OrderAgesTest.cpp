// How old an order in doubt is, over processes, starts of the machine and clocks that are put
// right; and what a settlement believes of it.
#include "DeskFakes.h"
#include "OlderSchema.h"

#include "reprise/settlement/Settlement.h"

#include <catch2/generators/catch_generators.hpp>

#include <utility>

using namespace reprise;
using namespace reprise::storage;
using namespace std::chrono_literals;
using returns::ReturnState;
using settlement::OrderAge;

namespace {

/// Never answers, and then knows of nothing.
class LostTerminal final : public settlement::Payout {
public:
    settlement::PayoutAnswer pay(const returns::PaymentOrder&) override { return {}; }
    settlement::PayoutAnswer inquire(const returns::PaymentOrder&) override
    {
        return {settlement::PayoutOutcome::NotFound};
    }
};

/// A kiosk with one card refund, whose programs and machine are started anew as a test wishes.
struct Kiosk {
    Kiosk() { start(); }

    void start()
    {
        store.reset();
        store = terminal.open();
        const settlement::SettlementPorts ports{store->returnJournal(),
                                                &lost,
                                                terminal.clock,
                                                random,
                                                {{"card", returns::Rail::Terminal}},
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                &store->orderAges()};
        settlement.emplace(ports);
    }
    void bootAnew()
    {
        terminal.bootClock.moment = {"boot-2", 20s};
        start();
    }
    /// On all clocks.
    void pass(std::chrono::milliseconds time)
    {
        terminal.clock.advance(time);
        terminal.bootClock.advance(time);
    }
    void take()
    {
        const auto sale = samples::hearts();
        terminal.clock.set(sale.soldAt + std::chrono::days{2});
        auto record = samples::returned(sale, 1, 2, {}, "A");
        id = record.id;
        record.state = ReturnState::Paying;
        record.orders = {{.id = returns::orderId(record.id, 0),
                          .serviceId = "S000000001",
                          .type = "card",
                          .token = "tok_1",
                          .last4 = "4242",
                          .amount = record.decision.refund.amount,
                          .askedAt = terminal.clock.now()}};
        REQUIRE(store->returnJournal().record(record, {sale}));
    }
    void fallIntoDoubt()
    {
        take();
        REQUIRE(settlement->pay(id)->record.state == ReturnState::InDoubt);
    }
    ReturnState inquired()
    {
        const auto answer = settlement->inquire(id);
        REQUIRE(answer);
        return answer->record.state;
    }
    OrderAge age() { return *store->orderAges().ageOf(returns::orderId(id, 0)); }

    Terminal terminal;
    LostTerminal lost;
    tests::CountingBytes random;
    std::unique_ptr<TerminalStore> store;
    std::optional<settlement::Settlement> settlement;
    ReturnId id{"A"};
};

} // namespace

SCENARIO("An order in doubt ages by the machine's own clock", "[storage][settlement][H09]")
{
    Kiosk kiosk;
    kiosk.fallIntoDoubt();

    WHEN("the clock on the wall is put on or back")
    {
        kiosk.terminal.clock.advance(GENERATE(1h, -1h, 72h, -72h));
        THEN("it is no older: 'not found' means nothing yet")
        {
            kiosk.terminal.bootClock.advance(179s);
            CHECK(kiosk.inquired() == ReturnState::InDoubt);
        }
        THEN("and no younger: it is believed when its time has come")
        {
            kiosk.terminal.bootClock.advance(180s);
            CHECK(kiosk.inquired() == ReturnState::Pending);
            CHECK(kiosk.store->verifyJournal()->ok);
        }
        THEN("and it is forgotten when it is")
        {
            kiosk.terminal.bootClock.advance(48h);
            CHECK(kiosk.inquired() == ReturnState::InDoubt);
        }
    }
    WHEN("the program is started anew")
    {
        kiosk.pass(100s);
        kiosk.start();
        THEN("it counts on")
        {
            kiosk.pass(79s);
            CHECK(kiosk.inquired() == ReturnState::InDoubt);
            kiosk.pass(1s);
            CHECK(kiosk.age() == OrderAge{180s, 180s});
            CHECK(kiosk.inquired() == ReturnState::Pending);
        }
    }
    WHEN("the machine is started anew")
    {
        kiosk.pass(170s);
        kiosk.bootAnew();
        REQUIRE(kiosk.settlement->recover());
        THEN("it counts from the first look, over the next processes too")
        {
            CHECK(kiosk.age() == OrderAge{0s, {}});
            kiosk.pass(100s);
            kiosk.start();
            REQUIRE(kiosk.settlement->recover());
            kiosk.pass(79s);
            CHECK(kiosk.inquired() == ReturnState::InDoubt);
            kiosk.pass(1s);
            CHECK(kiosk.age() == OrderAge{180s, {}});
            CHECK(kiosk.inquired() == ReturnState::Pending);
        }
        THEN("a clock on the wall that lost its time makes it a person's to judge")
        {
            kiosk.terminal.clock.set({});
            kiosk.pass(180s);
            CHECK(kiosk.inquired() == ReturnState::InDoubt);
        }
    }
    WHEN("it is from before this was kept")
    {
        kiosk.store.reset();
        goBackTo(kiosk.terminal, 10);
        kiosk.pass(1h);
        kiosk.start();
        REQUIRE(kiosk.settlement->recover());
        THEN("it counts from the first look")
        {
            kiosk.pass(179s);
            CHECK(kiosk.inquired() == ReturnState::InDoubt);
            kiosk.pass(1s);
            CHECK(kiosk.inquired() == ReturnState::Pending);
        }
    }
}

TEST_CASE("Time that passed before an order was asked for, or while it was, does not count",
          "[storage][settlement][H09]")
{
    Kiosk kiosk;
    kiosk.take();
    kiosk.pass(10min); // The machine slept, or another order of the return was waited for.
    REQUIRE(kiosk.settlement->pay(kiosk.id)->record.state == ReturnState::InDoubt);
    CHECK(kiosk.inquired() == ReturnState::InDoubt);
    CHECK(kiosk.age() == OrderAge{0s, 10min});
}

TEST_CASE("An order that a process left half way counts from when that was found",
          "[storage][settlement][H09]")
{
    Kiosk kiosk;
    kiosk.take();
    kiosk.pass(10min);
    kiosk.start();
    CHECK(kiosk.settlement->recover()->front().record.state == ReturnState::InDoubt);
    kiosk.pass(180s);
    CHECK(kiosk.inquired() == ReturnState::Pending);
}

TEST_CASE("Without a clock that nobody can set an order in doubt has no age",
          "[storage][settlement]")
{
    Kiosk kiosk;
    kiosk.fallIntoDoubt();
    const auto asked = std::exchange(kiosk.terminal.bootClock.moment, {});
    kiosk.pass(1h);
    CHECK(kiosk.age() == OrderAge{});
    CHECK(kiosk.inquired() == ReturnState::InDoubt);
    kiosk.terminal.bootClock.moment = asked;
    kiosk.pass(60s);
    CHECK(kiosk.age() == OrderAge{60s, 60s});
    CHECK(kiosk.store->orderAges().ageOf(OrderId("other")).error().code == ErrorCode::NotFound);
}
