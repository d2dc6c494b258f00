// No answer from head office: what may be paid from the budget is, with the debit on disk first;
// everything else waits, and a crash in between is settled by asking.
#include "DeskFakes.h"
#include "ManualClock.h"
#include "MemoryReturnJournal.h"
#include "OfflineSamples.h"

#include "reprise/settlement/Settlement.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::settlement;
using returns::ClaimState;
using returns::OrderState;
using returns::ReturnState;

namespace {

class SilentOffice : public Claims {
public:
    ClaimReply claim(const returns::Return& record) override
    {
        asked.push_back(record.claim->id.text());
        return reply;
    }

    ClaimReply reply{ClaimOutcome::NoAnswer, "no answer from head office"};
    std::vector<std::string> asked;
};

/// Allows what it is told to, and notes what it was asked about.
class ScriptedEscrow : public Escrow {
public:
    Result<EscrowWord> debitFor(const returns::Return& after) override
    {
        seen.push_back(after);
        if (broken) return Error{ErrorCode::Unavailable, "the disk is gone"};
        if (!whyNot.empty()) return EscrowWord{{}, whyNot};
        const auto all = Money::fromMinor(100'000, after.decision.refund.amount.currency());
        return EscrowWord{
            returns::OfflineDebit{samples::budgetId, all, all - after.decision.refund.amount}, {}};
    }

    std::string whyNot;
    bool broken = false;
    std::vector<returns::Return> seen;
};

struct Kiosk {
    Kiosk() { clock.set(samples::hearts().soldAt + std::chrono::days{21}); }

    returns::Return take(const std::string& means = "cash")
    {
        const auto sale = samples::hearts();
        const auto ledger = journal.ledger(sale.number);
        auto record = samples::atTheTill(
            samples::claimed(samples::returned(sale, 1, 2, ledger->line(1), "A"), sale), means);
        REQUIRE(journal.record(record, {sale}));
        return record;
    }
    returns::Return now(const ReturnId& id) { return journal.find(id)->record; }

    /// A return that a crash left between the debit and the payment.
    returns::Return leftBetween(const std::string& means)
    {
        const auto record = take(means);
        auto step =
            returns::Settling{record.id, clock.now(), ReturnState::OfflinePaying, {}, {}, {}};
        step.orders = samples::payingOffline(record).orders;
        const auto zero = Money::zero(record.decision.refund.amount.currency());
        step.debit = returns::OfflineDebit{samples::budgetId, record.decision.refund.amount, zero};
        REQUIRE(journal.settle(step, returns::settledBy(record, step)));
        return now(record.id);
    }

    tests::MemoryReturnJournal journal;
    SilentOffice office;
    ScriptedEscrow escrow;
    support::ManualClock clock;
    tests::CountingBytes random;
    Settlement settlement{{journal, nullptr, clock, random, {}, nullptr, &office, &escrow}};
};

} // namespace

TEST_CASE("Without an answer cash is paid from the budget: debit first, then the payment",
          "[settlement][offline]")
{
    Kiosk kiosk;
    const auto record = kiosk.take();
    const auto answer = kiosk.settlement.pay(record.id);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::OfflinePaid);
    CHECK(answer->record.claim->state == ClaimState::Offline);
    // The claim that had no answer keeps its id.
    CHECK(answer->record.claim->id == record.claim->id);
    REQUIRE(answer->record.orders.size() == 1);
    CHECK(answer->record.orders[0].state == OrderState::Paid);
    CHECK(answer->record.orders[0].rail == returns::Rail::Till);
    CHECK(answer->record.orders[0].amount == record.decision.refund.amount);

    const auto& steps = kiosk.journal.steps();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].to == ReturnState::OfflinePaying);
    CHECK(steps[0].debit.has_value());
    CHECK(steps[0].orders[0].state == OrderState::Paying);
    CHECK(steps[0].reason == "no answer from head office");
    CHECK(steps[1].to == ReturnState::OfflinePaid);
    CHECK_FALSE(steps[1].debit.has_value());
    // What the rule is asked about is the return as it would stand.
    CHECK(kiosk.escrow.seen.at(0).state == ReturnState::OfflinePaying);

    // Done is done: nobody is asked again, and nothing is paid again.
    REQUIRE(kiosk.settlement.pay(record.id));
    CHECK(kiosk.settlement.payWaiting()->empty());
    CHECK_FALSE(kiosk.settlement.payAgain(record.id, {}));
    CHECK(kiosk.office.asked.size() == 1);
    CHECK(kiosk.journal.steps().size() == 2);
}

TEST_CASE("What the budget does not pay is pending, and says why", "[settlement][offline]")
{
    Kiosk kiosk;
    kiosk.escrow.whyNot = "the budget is used up";
    const auto record = kiosk.take();
    const auto answer = kiosk.settlement.pay(record.id);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Pending);
    CHECK(answer->record.claim->state == ClaimState::Asked);
    CHECK(answer->record.orders.empty());
    REQUIRE(kiosk.journal.steps().size() == 1);
    CHECK(kiosk.journal.steps()[0].reason
          == "no answer from head office; not paid without it: the budget is used up");
}

TEST_CASE("Whoever comes back while the line is still down may be paid then",
          "[settlement][offline]")
{
    Kiosk kiosk;
    kiosk.escrow.whyNot = "the budget is used up";
    const auto record = kiosk.take("store_credit"); // Which needs nobody present.
    REQUIRE(kiosk.settlement.pay(record.id));
    kiosk.escrow.whyNot.clear();
    SECTION("with them there")
    {
        const auto again = kiosk.settlement.payAgain(record.id, {});
        REQUIRE(again);
        CHECK(again->record.state == ReturnState::OfflinePaid);
    }
    SECTION("not by the terminal on its own")
    {
        CHECK(kiosk.settlement.payWaiting()->empty());
        CHECK(kiosk.now(record.id).state == ReturnState::Pending);
    }
}

TEST_CASE("An answer is never overruled by the budget", "[settlement][offline]")
{
    Kiosk kiosk;
    kiosk.office.reply = {ClaimOutcome::Denied, "it has come back elsewhere"};
    const auto answer = kiosk.settlement.pay(kiosk.take().id);
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Denied);
    CHECK(kiosk.escrow.seen.empty());
}

TEST_CASE("A disk that fails where the budget is read pays nothing", "[settlement][offline]")
{
    Kiosk kiosk;
    kiosk.escrow.broken = true;
    const auto record = kiosk.take();
    CHECK_FALSE(kiosk.settlement.pay(record.id));
    CHECK(kiosk.now(record.id).state == ReturnState::Claiming);
}

SCENARIO("A crash between the debit and the payment", "[settlement][offline]")
{
    Kiosk kiosk;

    GIVEN("cash, which may have been handed out")
    {
        const auto record = kiosk.leftBetween("cash");
        const auto looked = kiosk.settlement.recover();
        REQUIRE(looked);

        THEN("it is in doubt, and nobody guesses")
        {
            const auto found = kiosk.now(record.id);
            CHECK(found.state == ReturnState::InDoubt);
            CHECK(found.orders[0].state == OrderState::InDoubt);
            CHECK(found.claim->state == ClaimState::Offline);
            REQUIRE(kiosk.settlement.recover());
            CHECK(kiosk.now(record.id).state == ReturnState::InDoubt);
        }
        THEN("who has counted the drawer says that it is paid")
        {
            const auto said = kiosk.settlement.confirm(
                record.id, {record.orders[0].id, true, {}, OperatorId("1042"), "15.00 short"});
            REQUIRE(said);
            CHECK(said->record.state == ReturnState::OfflinePaid);
            CHECK(said->record.claim->state == ClaimState::Offline);
        }
        THEN("or that it is not: it is owed, and asked for under its own id")
        {
            const auto said = kiosk.settlement.confirm(
                record.id, {record.orders[0].id, false, {}, OperatorId("1042"), "nothing short"});
            REQUIRE(said);
            CHECK(said->record.state == ReturnState::Pending);
            CHECK(said->record.claim->state == ClaimState::Asked);
            kiosk.office.reply = {ClaimOutcome::Granted, {}};
            const auto again = kiosk.settlement.payAgain(record.id, {});
            REQUIRE(again);
            CHECK(again->record.state == ReturnState::Committed);
            CHECK(kiosk.office.asked.back() == record.claim->id.text());
        }
    }
    GIVEN("store credit, which is issued with the record of it")
    {
        const auto record = kiosk.leftBetween("store_credit");
        REQUIRE(kiosk.settlement.recover());

        THEN("it was for certain not issued, and is owed")
        {
            const auto found = kiosk.now(record.id);
            CHECK(found.state == ReturnState::Pending);
            CHECK(found.orders[0].state == OrderState::Declined);
            CHECK(found.claim->state == ClaimState::Asked);
        }
    }
}
