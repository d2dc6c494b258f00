// A return on its way from "yes" to "done": what is asked of whom, when, and what becomes of it
// when the other side declines, keeps silent, or forgets.
#include "reprise/settlement/Settlement.h"

#include "DeskFakes.h"
#include "ManualClock.h"
#include "MemoryReturnJournal.h"
#include "ReturnSamples.h"
#include "RuleFakes.h"
#include "TextFile.h"

#include "reprise/rights/StockPacks.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace reprise;
using namespace reprise::settlement;
using returns::OrderState;
using returns::ReturnState;

namespace {

/// Answers as it was told to, and remembers what it was asked.
class ScriptedTerminal : public Payout {
public:
    PayoutAnswer pay(const returns::PaymentOrder& order) override
    {
        asked.push_back(order.serviceId);
        return paying;
    }
    PayoutAnswer inquire(const returns::PaymentOrder&) override
    {
        ++inquiries;
        return inquiring;
    }

    PayoutAnswer paying{PayoutOutcome::Paid, "T-1", "031337", {}};
    PayoutAnswer inquiring{PayoutOutcome::NotFound, {}, {}, "no such message"};
    std::vector<std::string> asked;
    int inquiries = 0;
};

/// As old as it was told.
class ToldAges : public OrderAges {
public:
    Result<OrderAge> ageOf(const OrderId&) override { return age; }
    void are(std::chrono::milliseconds old) { age = {old, old}; }

    OrderAge age{std::chrono::milliseconds{0}, std::chrono::milliseconds{0}};
};

struct Counter {
    Counter()
    {
        clock.set(samples::hearts().soldAt + std::chrono::days{21});
        shelf.put(samples::hearts());
        REQUIRE(policies.adopt(tests::textOf("deploy/policy/open.toml")));
    }

    returns::Return take(returns::Rail rail = returns::Rail::Terminal)
    {
        auto record = samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C");
        record.state = ReturnState::Paying;
        record.orders = {{.id = returns::orderId(record.id, 0),
                          .serviceId = rail == returns::Rail::Terminal ? "S000000001" : "",
                          .rail = rail,
                          .type = "card",
                          .token = "tok_1",
                          .last4 = "4242",
                          .amount = record.decision.refund.amount,
                          .askedAt = clock.now()}};
        REQUIRE(journal.record(record, {samples::hearts()}));
        return record;
    }

    std::int64_t unitsGone() { return journal.ledger(samples::hearts().number)->line(1).units; }

    tests::MemoryReturnJournal journal;
    ScriptedTerminal terminal;
    support::ManualClock clock;
    tests::CountingBytes random;
    tests::ShelfOfReceipts shelf;
    tests::MemoryPolicies policies;
    tests::MemoryPacks packs;
    tests::PlainHasher hasher;
    returns::RuleBook rules{{policies, packs, hasher, rights::stockPack},
                            returns::StalePacks::Taken};
    returns::CashLimits cash{{journal, shelf, rules}};
    ToldAges ages;
    Settlement settlement{{journal,
                           &terminal,
                           clock,
                           random,
                           {{"card", returns::Rail::Terminal}},
                           &cash,
                           nullptr,
                           nullptr,
                           &ages}};
};

} // namespace

TEST_CASE("A card refund is asked for once and is done when the terminal says so", "[settlement]")
{
    Counter counter;
    const auto record = counter.take();
    const auto answer = counter.settlement.pay(record.id);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.orders[0].state == OrderState::Paid);
    CHECK(answer->record.orders[0].authorisation == "031337");
    REQUIRE(counter.settlement.pay(record.id));
    CHECK(counter.terminal.asked == std::vector<std::string>{"S000000001"});
}

SCENARIO("The terminal declines", "[settlement]")
{
    Counter counter;
    counter.terminal.paying = {PayoutOutcome::Declined, {}, {}, "card closed"};
    const auto record = counter.take();
    REQUIRE(counter.settlement.pay(record.id)->record.state == ReturnState::Pending);

    WHEN("it is asked again")
    {
        counter.terminal.paying = {PayoutOutcome::Paid, "T-2", "4711", {}};
        const auto answer = counter.settlement.payAgain(record.id, {});
        REQUIRE(answer);
        THEN("it is another order, and the first stays declined")
        {
            CHECK(answer->record.state == ReturnState::Committed);
            REQUIRE(answer->record.orders.size() == 2);
            CHECK(answer->record.orders[0].state == OrderState::Declined);
            CHECK(answer->record.orders[1].id.text() == record.id.text() + ".2");
            CHECK(counter.terminal.asked[1] != counter.terminal.asked[0]);
        }
    }
    WHEN("the customer agrees to cash")
    {
        const OtherMeans cash{"cash", true, OperatorId("1042")};
        const auto answer = counter.settlement.payAgain(record.id, cash);
        REQUIRE(answer);
        THEN("it is handed out here and nobody is asked")
        {
            CHECK(answer->record.state == ReturnState::Committed);
            CHECK(answer->record.orders[1].type == "cash");
            CHECK(answer->record.orders[1].rail == returns::Rail::Till);
            CHECK(counter.terminal.asked.size() == 1);
        }
    }
    WHEN("nobody asked the customer")
    {
        const auto answer = counter.settlement.payAgain(record.id, OtherMeans{"cash", false, {}});
        THEN("no other means are used")
        {
            REQUIRE_FALSE(answer);
            CHECK(answer.error().code == ErrorCode::Invalid);
        }
    }
    WHEN("the customer takes the goods home")
    {
        REQUIRE(counter.unitsGone() == 2);
        REQUIRE(counter.settlement.withdraw(record.id, {}, "changed their mind"));
        THEN("the units may come back another day, and nothing more is paid")
        {
            CHECK(counter.unitsGone() == 0);
            CHECK(counter.settlement.payAgain(record.id, {}).error().code == ErrorCode::Conflict);
        }
    }
}

SCENARIO("H09: no answer comes, and nothing is sent again blindly", "[settlement][H09]")
{
    Counter counter;
    counter.terminal.paying = {PayoutOutcome::Unknown, {}, {}, "timeout"};
    const auto record = counter.take();
    REQUIRE(counter.settlement.pay(record.id)->record.state == ReturnState::InDoubt);

    THEN("it is neither asked again, nor given up, nor paid by other means")
    {
        REQUIRE(counter.settlement.pay(record.id));
        CHECK(counter.settlement.payAgain(record.id, {}).error().code == ErrorCode::Conflict);
        CHECK(counter.settlement.withdraw(record.id, {}, "?").error().code == ErrorCode::Conflict);
        CHECK(counter.terminal.asked.size() == 1);
    }
    THEN("what the terminal remembers settles it")
    {
        counter.terminal.inquiring = {PayoutOutcome::Paid, "T-1", "031337", {}};
        CHECK(counter.settlement.inquire(record.id)->record.state == ReturnState::Committed);
    }
    THEN("'not found' settles nothing while the order may be on its way")
    {
        counter.ages.are(std::chrono::seconds{179});
        CHECK(counter.settlement.inquire(record.id)->record.state == ReturnState::InDoubt);
    }
    THEN("'not found' is a no once the terminal can't act any more")
    {
        counter.ages.are(std::chrono::seconds{180});
        CHECK(counter.settlement.inquire(record.id)->record.state == ReturnState::Pending);
    }
    THEN("'not found' settles nothing beyond the terminal's memory; a person does")
    {
        counter.ages.are(std::chrono::hours{48});
        CHECK(counter.settlement.inquire(record.id)->record.state == ReturnState::InDoubt);
        const Evidence blank{record.orders[0].id, true, "031337", OperatorId("1042"), " "};
        CHECK(counter.settlement.confirm(record.id, blank).error().code == ErrorCode::Invalid);
        const Evidence card{record.orders[0].id, true, "031337", OperatorId("1042"),
                            "report: 4111 1111 1111 1111"};
        CHECK(counter.settlement.confirm(record.id, card).error().code == ErrorCode::Invalid);
        const Evidence seen{record.orders[0].id, true, "031337", OperatorId("1042"),
                            "acquirer's report"};
        CHECK(counter.settlement.confirm(record.id, seen)->record.state == ReturnState::Committed);
        CHECK(counter.settlement.confirm(record.id, seen).error().code == ErrorCode::Conflict);
    }
    THEN("an inquiry that could not be made settles nothing")
    {
        counter.ages.are(std::chrono::seconds{180});
        counter.terminal.inquiring = {PayoutOutcome::NotAsked, {}, {}, "no route"};
        CHECK(counter.settlement.inquire(record.id)->record.state == ReturnState::InDoubt);
    }
}

SCENARIO("H09: the clock on the wall makes no order older or younger", "[settlement][H09]")
{
    using namespace std::chrono_literals;
    Counter counter;
    counter.terminal.paying = {PayoutOutcome::Unknown, {}, {}, "timeout"};
    const auto record = counter.take();
    REQUIRE(counter.settlement.pay(record.id)->record.state == ReturnState::InDoubt);
    const auto inquired = [&] { return counter.settlement.inquire(record.id)->record.state; };

    WHEN("it jumps while the machine runs on")
    {
        const auto jump = GENERATE(1h, -1h, 100h, -100h);
        counter.clock.advance(jump);
        THEN("an order that was asked just now is not given up")
        {
            counter.ages.are(10s);
            CHECK(inquired() == ReturnState::InDoubt);
        }
        THEN("one that can't act any more is")
        {
            counter.ages.are(180s);
            CHECK(inquired() == ReturnState::Pending);
        }
        THEN("one that may be forgotten is a person's to judge")
        {
            counter.ages.are(48h);
            CHECK(inquired() == ReturnState::InDoubt);
        }
    }
    WHEN("the machine was started anew, so that it alone says whether the order is forgotten")
    {
        counter.ages.age = {180s, {}};
        THEN("it is believed where it agrees with what this start has seen")
        {
            counter.clock.advance(180s);
            CHECK(inquired() == ReturnState::Pending);
        }
        THEN("it is not where less has passed on it, or where it has run backwards")
        {
            counter.clock.advance(GENERATE(179s, -1h));
            CHECK(inquired() == ReturnState::InDoubt);
        }
        THEN("beyond the terminal's memory a person judges")
        {
            counter.clock.advance(48h);
            CHECK(inquired() == ReturnState::InDoubt);
        }
    }
    WHEN("no clock can tell")
    {
        Settlement ageless{{counter.journal,
                            &counter.terminal,
                            counter.clock,
                            counter.random,
                            {{"card", returns::Rail::Terminal}}}};
        counter.clock.advance(1h);
        CHECK(ageless.inquire(record.id)->record.state == ReturnState::InDoubt);
    }
}

TEST_CASE("What was being paid when the process died is in doubt, durably, before anybody is asked",
          "[settlement]")
{
    Counter counter;
    counter.take();
    const auto looked = counter.settlement.recover();
    REQUIRE(looked);
    REQUIRE(looked->size() == 1);
    CHECK(looked->front().record.state == ReturnState::InDoubt);
    CHECK(counter.terminal.asked.empty());
    CHECK(counter.terminal.inquiries == 1);
    REQUIRE(counter.journal.steps().size() == 1);
    CHECK(counter.journal.steps()[0].to == ReturnState::InDoubt);
}

TEST_CASE("A colleague's terminal is waited for until its code is keyed in", "[settlement]")
{
    Counter counter;
    const auto record = counter.take(returns::Rail::Manual);
    CHECK(counter.settlement.pay(record.id)->record.state == ReturnState::Paying);
    CHECK(counter.settlement.recover()->empty()); // A new start changes nothing about that.
    CHECK(counter.journal.find(record.id)->record.state == ReturnState::Paying);
    Evidence keyed{record.orders[0].id, true, "", OperatorId("1042"), "terminal slip"};
    CHECK(counter.settlement.confirm(record.id, keyed).error().code == ErrorCode::Invalid);
    keyed.authorisation = "8472";
    const auto answer = counter.settlement.confirm(record.id, keyed);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.orders[0].authorisation == "8472");
    CHECK(counter.terminal.asked.empty());
}
