// A kiosk with a head office: what its customer sees while that is asked, when it says yes, no or
// nothing, and what becomes of the refund.
#include "KioskStage.h"
#include "ScriptedOffice.h"
#include "ScriptedPayout.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using returns::ReturnState;
using settlement::ClaimOutcome;
using support::KioskStage;

namespace {

bool confirm(KioskStage& stage)
{
    if (!stage.openReceipt(stage.number()) || !stage.decide({1}, "faulty")) return false;
    stage.on().journey.next();
    stage.on().remedy.confirm();
    return true;
}

ReturnState stateOf(KioskStage& stage, const ReturnId& id)
{
    const auto answer =
        stage.ask([&](Terminal& terminal) { return terminal.store().returnJournal().find(id); });
    REQUIRE(answer);
    return answer->record.state;
}

std::int64_t unitsBack(KioskStage& stage)
{
    const auto ledger = stage.ask([&](Terminal& terminal) {
        return terminal.store().returnJournal().ledger(stage.receipts.front().number);
    });
    REQUIRE(ledger);
    return ledger->line(1).units;
}

QStringList choices(KioskStage& stage)
{
    QStringList found;
    auto* model = stage.on().payment.choices();
    for (int row = 0; row < model->count(); ++row)
        found << model->row(row).value(QStringLiteral("choiceId")).toString();
    return found;
}

struct ClaimingKiosk {
    ScriptedOffice office;
    ScriptedPayout payout;
    KioskStage stage{{}, {}, payout.rail(), office.line()};
    Screens& on = stage.on();
};

} // namespace

SCENARIO("While head office is asked the screen says so, and goes on", "[kiosk][claims]")
{
    ClaimingKiosk kiosk;
    kiosk.office.hold();
    REQUIRE(confirm(kiosk.stage));
    REQUIRE(kiosk.stage.reaches(JourneyViewModel::Paying));
    REQUIRE(waitUntil([&] { return kiosk.office.asked().size() == 1; }));
    CHECK(kiosk.on.payment.movingHeadline() == "Asking head office…");
    CHECK(kiosk.payout.asked() == 0);

    // The thread of the screen waits for nobody: a turn of it takes no time.
    const auto before = std::chrono::steady_clock::now();
    QCoreApplication::processEvents();
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::milliseconds{100});

    kiosk.payout.hold();
    kiosk.office.release();
    REQUIRE(
        waitUntil([&] { return kiosk.on.payment.movingHeadline() == "Follow the card terminal"; }));
    kiosk.payout.release();
    REQUIRE(kiosk.stage.reaches(JourneyViewModel::Slip));
    CHECK(kiosk.on.slip.headline() == "Your refund is paid");
    CHECK(kiosk.payout.asked() == 1);
    CHECK(kiosk.stage.recorded().record.claim->state == returns::ClaimState::Granted);
}

SCENARIO("Head office says no", "[kiosk][claims]")
{
    ClaimingKiosk kiosk;
    kiosk.office.next(ClaimOutcome::Denied);
    REQUIRE(confirm(kiosk.stage));
    REQUIRE(kiosk.stage.reaches(JourneyViewModel::Slip));
    CHECK(kiosk.on.slip.headline() == "We can't take these items back.");
    CHECK(kiosk.stage.recorded().record.state == ReturnState::Denied);
    CHECK(kiosk.payout.asked() == 0);
    CHECK(unitsBack(kiosk.stage) == 0);
}

SCENARIO("Head office can't be reached", "[kiosk][claims]")
{
    ClaimingKiosk kiosk;
    kiosk.office.next(ClaimOutcome::NoAnswer);
    REQUIRE(confirm(kiosk.stage));
    REQUIRE(kiosk.stage.reaches(JourneyViewModel::NotPaid));
    CHECK(kiosk.on.payment.headline() == "We can't reach head office just now.");
    CHECK(choices(kiosk.stage) == QStringList{"later", "again", "withdraw"});
    CHECK(kiosk.on.payment.chosen() == "later");
    const ReturnId id = kiosk.on.visit.answer()->record.id;

    WHEN("the customer lets it follow")
    {
        kiosk.on.payment.confirm();
        REQUIRE(kiosk.stage.reaches(JourneyViewModel::Slip));
        CHECK(kiosk.on.slip.headline() == "We have your items. Your £12.75 will follow.");
        CHECK(unitsBack(kiosk.stage) == 1);
        THEN("it pays itself when the line is back and nobody is served")
        {
            kiosk.on.slip.done();
            kiosk.on.journey.startAgain();
            REQUIRE(kiosk.stage.reaches(JourneyViewModel::Attract));
            sync::SyncReport reached;
            reached.state = sync::LineState::UpToDate;
            emit kiosk.stage.engine().lineHeard(reached);
            REQUIRE(waitUntil([&] { return kiosk.payout.asked() == 1; }));
            CHECK(stateOf(kiosk.stage, id) == ReturnState::Committed);
            REQUIRE(kiosk.office.asked().size() == 2);
            CHECK(kiosk.office.asked()[0] == kiosk.office.asked()[1]);
        }
    }
    WHEN("they try once more, and it answers")
    {
        kiosk.on.payment.choose("again");
        kiosk.on.payment.confirm();
        REQUIRE(kiosk.stage.reaches(JourneyViewModel::Slip));
        CHECK(kiosk.on.slip.headline() == "Your refund is paid");
        CHECK(stateOf(kiosk.stage, id) == ReturnState::Committed);
    }
    WHEN("they take their items back")
    {
        kiosk.on.payment.choose("withdraw");
        kiosk.on.payment.confirm();
        REQUIRE(kiosk.stage.reaches(JourneyViewModel::Slip));
        CHECK(kiosk.on.slip.headline() == "Your items are yours again.");
        CHECK(stateOf(kiosk.stage, id) == ReturnState::Withdrawn);
        CHECK(unitsBack(kiosk.stage) == 0);
        CHECK(kiosk.payout.asked() == 0);
        const auto letters = kiosk.stage.ask(
            [](Terminal& terminal) { return terminal.store().claimOutbox().waiting(); });
        CHECK(*letters == 1);
    }
}

SCENARIO("The kiosk goes down while head office is asked", "[kiosk][claims]")
{
    ScriptedOffice office;
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail(), office.line());
    const auto taken = stage.ask([&](Terminal& terminal) {
        return terminal.commit(oneUnit("left-1", SystemClock().now(),
                                       {stage.receipts.front().number, 1},
                                       rights::Reason::ChangedMind));
    });
    REQUIRE(taken);
    REQUIRE(taken->record.state == ReturnState::Claiming);
    stage.restart(payout.rail());
    CHECK(stateOf(stage, taken->record.id) == ReturnState::Releasing);
    CHECK(unitsBack(stage) == 0);
    CHECK(payout.asked() == 0);
    CHECK(office.asked().empty());
}
