// Claim before money: what becomes of a return when head office says yes, no, nothing, or says it
// late.
#include "ClaimedReturn.h"
#include "DeskFakes.h"
#include "ManualClock.h"
#include "MemoryReturnJournal.h"

#include "reprise/settlement/Settlement.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::settlement;
using returns::ClaimState;
using returns::OrderState;
using returns::ReturnState;

namespace {

/// Head office by script; it looks into the journal in the moment in which it is asked.
class ScriptedOffice : public Claims {
public:
    explicit ScriptedOffice(tests::MemoryReturnJournal& journal) : m_journal(journal) {}

    ClaimReply claim(const returns::Return& record) override
    {
        asked.push_back(record.claim->id.text());
        const auto kept = m_journal.find(record.id);
        seen = kept ? std::optional(kept->record.claim->state) : std::nullopt;
        return reply;
    }

    ClaimReply reply{ClaimOutcome::Granted, {}};
    std::vector<std::string> asked;
    std::optional<ClaimState> seen;

private:
    tests::MemoryReturnJournal& m_journal;
};

class WatchedTerminal : public Payout {
public:
    explicit WatchedTerminal(tests::MemoryReturnJournal& journal) : m_journal(journal) {}

    PayoutAnswer pay(const returns::PaymentOrder& order) override
    {
        asked.push_back(order.id.text());
        for (const auto& answer : m_journal.answers())
            for (const auto& known : answer.record.orders)
                if (known.id == order.id) seen = answer.record.claim->state;
        return paying;
    }
    PayoutAnswer inquire(const returns::PaymentOrder&) override { return paying; }

    PayoutAnswer paying{PayoutOutcome::Paid, "T-1", "031337", {}};
    std::vector<std::string> asked;
    std::optional<ClaimState> seen;

private:
    tests::MemoryReturnJournal& m_journal;
};

struct Kiosk {
    Kiosk() { clock.set(samples::hearts().soldAt + std::chrono::days{21}); }

    returns::Return take(const std::string& id = "7Q4M9X2C", char claim = 'c')
    {
        const auto sale = samples::hearts();
        const auto ledger = journal.ledger(sale.number);
        auto record = samples::claimed(samples::returned(sale, 1, 2, ledger->line(1), id), sale,
                                       std::string(32, claim));
        REQUIRE(journal.record(record, {sale}));
        return record;
    }

    std::int64_t unitsGone() { return journal.ledger(samples::hearts().number)->line(1).units; }
    returns::Return now(const ReturnId& id) { return journal.find(id)->record; }

    tests::MemoryReturnJournal journal;
    ScriptedOffice office{journal};
    WatchedTerminal terminal{journal};
    support::ManualClock clock;
    tests::CountingBytes random;
    Settlement settlement{
        {journal, &terminal, clock, random, {{"card", returns::Rail::Terminal}}, nullptr, &office}};
};

const ClaimReply silence{ClaimOutcome::NoAnswer, "no answer from head office"};

} // namespace

TEST_CASE("A claim is durable before head office is asked, and its yes before any money",
          "[settlement][claims]")
{
    Kiosk kiosk;
    const auto record = kiosk.take();
    const auto answer = kiosk.settlement.pay(record.id);
    REQUIRE(answer);
    CHECK(kiosk.office.seen == ClaimState::Asked);
    CHECK(kiosk.terminal.seen == ClaimState::Granted);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.orders[0].state == OrderState::Paid);
    CHECK(kiosk.terminal.asked.size() == 1);
    REQUIRE(kiosk.settlement.pay(record.id));
    REQUIRE(kiosk.settlement.claim(*kiosk.journal.find(record.id)));
    CHECK(kiosk.office.asked == std::vector{std::string(32, 'c')});
    CHECK(kiosk.terminal.asked.size() == 1);
}

TEST_CASE("The yes and what it begins are one step, and so are two steps in all",
          "[settlement][claims]")
{
    Kiosk kiosk;
    REQUIRE(kiosk.settlement.pay(kiosk.take().id));
    REQUIRE(kiosk.journal.steps().size() == 2);
    CHECK(kiosk.journal.steps()[0].to == ReturnState::Paying);
    CHECK(kiosk.journal.steps()[0].word == returns::ClaimWord{ClaimState::Granted, {}});
    CHECK(kiosk.journal.steps()[1].to == ReturnState::Committed);
}

TEST_CASE("A no pays nothing, frees the units here, and says why", "[settlement][claims]")
{
    Kiosk kiosk;
    kiosk.office.reply = {ClaimOutcome::Denied, "line 1 has 0 of 6 units left, not 2"};
    const auto record = kiosk.take();
    REQUIRE(kiosk.unitsGone() == 2);
    const auto answer = kiosk.settlement.pay(record.id);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Denied);
    CHECK(answer->record.claim->reason == "line 1 has 0 of 6 units left, not 2");
    CHECK(kiosk.terminal.asked.empty());
    CHECK(kiosk.unitsGone() == 0);
    CHECK(kiosk.settlement.payWaiting()->empty());
    CHECK_FALSE(kiosk.settlement.payAgain(record.id, {}));
}

SCENARIO("Head office gives no answer", "[settlement][claims]")
{
    Kiosk kiosk;
    kiosk.office.reply = silence;
    const auto record = kiosk.take();
    const auto answer = kiosk.settlement.pay(record.id);
    REQUIRE(answer);

    THEN("the goods are accepted and the refund is pending: nobody is paid")
    {
        CHECK(answer->record.state == ReturnState::Pending);
        CHECK(answer->record.orders[0].state == OrderState::Planned);
        CHECK(kiosk.unitsGone() == 2);
        CHECK(kiosk.terminal.asked.empty());
    }
    WHEN("the line is back")
    {
        kiosk.office.reply = {ClaimOutcome::Granted, {}};
        const auto paid = kiosk.settlement.payWaiting();
        REQUIRE(paid);
        THEN("it is claimed under the same id, and pays itself once, under its first number")
        {
            REQUIRE(paid->size() == 1);
            CHECK(kiosk.now(record.id).state == ReturnState::Committed);
            CHECK(kiosk.now(record.id).orders[0].serviceId == record.orders[0].serviceId);
            CHECK(kiosk.office.asked == std::vector{std::string(32, 'c'), std::string(32, 'c')});
            CHECK(kiosk.terminal.asked == std::vector{record.id.text() + ".1"});
            CHECK(kiosk.settlement.payWaiting()->empty());
            CHECK(kiosk.terminal.asked.size() == 1);
        }
    }
    WHEN("the line is back and another kiosk was first")
    {
        kiosk.office.reply = {ClaimOutcome::Denied, "0 units left"};
        REQUIRE(kiosk.settlement.payWaiting());
        THEN("it is denied late, and nothing is paid")
        {
            CHECK(kiosk.now(record.id).state == ReturnState::Denied);
            CHECK(kiosk.terminal.asked.empty());
            CHECK(kiosk.unitsGone() == 0);
        }
    }
    WHEN("the customer takes the goods back before it is")
    {
        REQUIRE(kiosk.settlement.withdraw(record.id, {}, "changed their mind"));
        kiosk.office.reply = {ClaimOutcome::Granted, {}};
        THEN("a yes that comes late pays nothing")
        {
            CHECK(kiosk.settlement.payWaiting()->empty());
            CHECK(kiosk.now(record.id).state == ReturnState::Withdrawn);
            CHECK(kiosk.now(record.id).claim->state == ClaimState::Released);
            CHECK(kiosk.office.asked.size() == 1);
            CHECK(kiosk.terminal.asked.empty());
        }
    }
    WHEN("a colleague tries again while it is still silent")
    {
        const auto again = kiosk.settlement.payAgain(record.id, {});
        const auto steps = kiosk.journal.steps().size();
        THEN("nothing changes, and nothing is written")
        {
            CHECK(again->record.state == ReturnState::Pending);
            REQUIRE(kiosk.settlement.payWaiting());
            CHECK(kiosk.journal.steps().size() == steps);
            CHECK(kiosk.terminal.asked.empty());
        }
    }
    WHEN("a colleague offers other means once it answers")
    {
        kiosk.office.reply = {ClaimOutcome::Granted, {}};
        const auto again = kiosk.settlement.payAgain(
            record.id, OtherMeans{"store_credit", true, OperatorId("1042")});
        THEN("they are given after its yes, and the card is not asked")
        {
            CHECK(again->record.state == ReturnState::Committed);
            CHECK(again->record.orders[0].type == "store_credit");
            CHECK(kiosk.office.asked.size() == 2);
            CHECK(kiosk.terminal.asked.empty());
        }
    }
}

TEST_CASE("Without a port to head office a claim waits", "[settlement][claims]")
{
    Kiosk kiosk;
    Settlement alone{{kiosk.journal, &kiosk.terminal, kiosk.clock, kiosk.random, {}}};
    const auto record = kiosk.take();
    CHECK(alone.pay(record.id)->record.state == ReturnState::Pending);
    CHECK(kiosk.terminal.asked.empty());
}

TEST_CASE("While head office is silent it is asked for one return, not for each",
          "[settlement][claims]")
{
    Kiosk kiosk;
    kiosk.office.reply = silence;
    REQUIRE(kiosk.settlement.pay(kiosk.take("A", 'a').id));
    REQUIRE(kiosk.settlement.pay(kiosk.take("B", 'b').id));
    kiosk.office.asked.clear();
    REQUIRE(kiosk.settlement.payWaiting());
    CHECK(kiosk.office.asked == std::vector{std::string(32, 'a')});
}

TEST_CASE("What needs somebody present does not pay itself", "[settlement][claims]")
{
    Kiosk kiosk;
    kiosk.office.reply = silence;
    auto record = samples::claimed(samples::returned(samples::hearts(), 1, 2, {}, "7Q4M9X2C"),
                                   samples::hearts());
    SECTION("a card that has to be shown")
    {
        record.orders[0].token.clear();
    }
    SECTION("a terminal that a colleague reads from")
    {
        record.orders[0].rail = returns::Rail::Manual;
    }
    SECTION("cash from the till")
    {
        record.orders.clear();
        record.decision.refund.legs[0].type = "cash";
    }
    REQUIRE(kiosk.journal.record(record, {samples::hearts()}));
    REQUIRE(kiosk.settlement.pay(record.id)->record.state == ReturnState::Pending);
    kiosk.office.reply = {ClaimOutcome::Granted, {}};
    CHECK(kiosk.settlement.payWaiting()->empty());
    CHECK(kiosk.now(record.id).state == ReturnState::Pending);
    const auto here = kiosk.settlement.payAgain(record.id, {});
    REQUIRE(here);
    CHECK(here->record.claim->state == ClaimState::Granted);
    CHECK(here->record.state != ReturnState::Pending);
}

SCENARIO("A terminal dies before it has paid", "[settlement][claims]")
{
    Kiosk kiosk;
    const auto record = kiosk.take();

    WHEN("it was claiming")
    {
        const auto looked = kiosk.settlement.recover();
        THEN("the claim is given up: the customer may be gone, and no money has moved")
        {
            REQUIRE(looked->size() == 1);
            CHECK(kiosk.now(record.id).state == ReturnState::Releasing);
            CHECK(kiosk.now(record.id).claim->state == ClaimState::Released);
            CHECK(kiosk.unitsGone() == 0);
            CHECK(kiosk.office.asked.empty());
            CHECK(kiosk.terminal.asked.empty());
            REQUIRE(kiosk.settlement.pay(record.id));
            CHECK(kiosk.office.asked.empty());
        }
    }
    WHEN("it was paying")
    {
        REQUIRE(kiosk.settlement.claim(*kiosk.journal.find(record.id)));
        REQUIRE(kiosk.now(record.id).state == ReturnState::Paying);
        kiosk.terminal.paying = {PayoutOutcome::Unknown, {}, {}, "timeout"};
        REQUIRE(kiosk.settlement.recover());
        THEN("it is in doubt, and never released")
        {
            CHECK(kiosk.now(record.id).state == ReturnState::InDoubt);
            CHECK(kiosk.now(record.id).claim->state == ClaimState::Granted);
            CHECK_FALSE(kiosk.settlement.withdraw(record.id, {}, "gone"));
        }
    }
    WHEN("its refund was pending")
    {
        kiosk.office.reply = silence;
        REQUIRE(kiosk.settlement.pay(record.id));
        REQUIRE(kiosk.settlement.recover());
        THEN("it goes on waiting: the customer has its slip")
        {
            CHECK(kiosk.now(record.id).state == ReturnState::Pending);
        }
    }
}

TEST_CASE("A card that declined is asked again under the same grant", "[settlement][claims]")
{
    Kiosk kiosk;
    kiosk.terminal.paying = {PayoutOutcome::Declined, {}, {}, "card closed"};
    const auto record = kiosk.take();
    REQUIRE(kiosk.settlement.pay(record.id)->record.state == ReturnState::Pending);
    CHECK(kiosk.settlement.payWaiting()->empty());
    kiosk.terminal.paying = {PayoutOutcome::Paid, "T-2", "4711", {}};
    const auto again = kiosk.settlement.payAgain(record.id, {});
    CHECK(again->record.state == ReturnState::Committed);
    CHECK(again->record.orders[1].id.text() == record.id.text() + ".2");
    CHECK(kiosk.office.asked.size() == 1);
}
