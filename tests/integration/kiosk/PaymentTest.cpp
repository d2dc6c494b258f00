// From "yes" to "done" through the real view models, engine and settlement, with a payment terminal
// that answers as it is told to: nothing is called paid before it is known, nothing is asked for
// twice, and nobody is kept from their goods or their slip.
#include "KioskStage.h"
#include "ScriptedPayout.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using returns::ReturnState;
using settlement::PayoutOutcome;
using support::KioskStage;

namespace {

/// From the open receipt to the press on the money button.
bool confirm(KioskStage& stage)
{
    if (!stage.openReceipt(stage.number()) || !stage.decide({1}, "faulty")) return false;
    stage.on().journey.next();
    stage.on().remedy.confirm();
    return true;
}

QStringList ids(RowModel* model, const char* role)
{
    QStringList found;
    for (int row = 0; row < model->count(); ++row)
        found << model->row(row).value(QLatin1String(role)).toString();
    return found;
}

std::int64_t unitsBack(KioskStage& stage)
{
    const auto ledger = stage.ask([&](Terminal& terminal) {
        return terminal.store().returnJournal().ledger(stage.receipts.front().number);
    });
    REQUIRE(ledger);
    return ledger->line(1).units;
}

ReturnState stateOf(KioskStage& stage, const ReturnId& id)
{
    const auto answer =
        stage.ask([&](Terminal& terminal) { return terminal.store().returnJournal().find(id); });
    REQUIRE(answer);
    return answer->record.state;
}

/// The last step of any return to its end, as the journal has it.
QString lastSettling(KioskStage& stage)
{
    return stage.ask([](Terminal& terminal) {
        QString last;
        const auto read = terminal.store().exportJournal([&last](std::string_view entry) {
            if (entry.find("return_settled") != std::string_view::npos)
                last = QString::fromUtf8(entry.data(), static_cast<qsizetype>(entry.size()));
        });
        return read ? last : QString();
    });
}

} // namespace

SCENARIO("While money moves the screen says so, and nobody can leave", "[kiosk][payment]")
{
    ScriptedPayout payout;
    payout.hold();
    KioskStage stage({std::chrono::milliseconds{50}, std::chrono::milliseconds{50}}, {},
                     payout.rail());
    Screens& on = stage.on();
    REQUIRE(confirm(stage));
    REQUIRE(stage.reaches(JourneyViewModel::Paying));
    CHECK(on.payment.movingHeadline() == "Follow the card terminal");
    CHECK(ids(on.payment.legs(), "label") == QStringList{"To card ending 4242"});
    CHECK(ids(on.payment.legs(), "amountText") == QStringList{"£12.75"});

    on.journey.back();
    on.journey.startAgain();
    CHECK_FALSE(waitUntil([&] { return on.idle.warning(); }, std::chrono::milliseconds{200}));
    CHECK(on.journey.stage() == JourneyViewModel::Paying);
    on.help.call();
    on.journey.showHelp();
    on.journey.back();
    CHECK(on.journey.stage() == JourneyViewModel::Paying);

    payout.release();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    CHECK(payout.asked() == 1);
    CHECK(on.slip.headline() == "Your refund is paid");
    CHECK(on.slip.moneyText().startsWith("£12.75 to card ending 4242."));
    CHECK(on.slip.parts()->count() == 0);
}

SCENARIO("What was declined is the customer's choice", "[kiosk][payment]")
{
    ScriptedPayout payout;
    payout.next(PayoutOutcome::Declined);
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(confirm(stage));
    REQUIRE(stage.reaches(JourneyViewModel::NotPaid));
    const ReturnId id = on.visit.answer()->record.id;
    CHECK(on.payment.text().contains("£12.75"));
    CHECK(ids(on.payment.choices(), "choiceId")
          == QStringList{"again", "store_credit", "later", "withdraw"});

    WHEN("they try again, and this time it pays")
    {
        on.payment.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(stateOf(stage, id) == ReturnState::Committed);
        CHECK(payout.asked() == 2);
        CHECK(on.slip.headline() == "Your refund is paid");
    }

    WHEN("they agree to store credit")
    {
        on.payment.choose("store_credit");
        CHECK(on.payment.consentText().contains("you agree"));
        on.payment.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(stateOf(stage, id) == ReturnState::Committed);
        // The sentence that they saw, and when they pressed.
        CHECK(lastSettling(stage).contains(
            "with the customer's consent to other_means_button.en.1 at 20"));
        CHECK(payout.asked() == 1);
        CHECK(on.slip.moneyText().contains("store credit"));
    }

    WHEN("they agree before a colleague, later")
    {
        on.payment.choose("later");
        on.payment.confirm();
        on.slip.done();
        on.rating.skip();
        on.journey.showManager();
        on.manager.signIn(demoManager, demoManagerPin);
        REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 1; }));
        on.openReturns.select(0);
        CHECK(on.openReturns.actions()->row(1).value("note").toString().contains("I agree to get"));
        on.openReturns.choose("store_credit");
        REQUIRE(waitUntil([&] { return stateOf(stage, id) == ReturnState::Committed; }));
        CHECK(lastSettling(stage).contains("consent to other_means.en.1 at 20"));
    }

    WHEN("they let it follow")
    {
        on.payment.choose("later");
        on.payment.confirm();
        CHECK(on.journey.stage() == JourneyViewModel::Slip);
        CHECK(on.slip.tone() == SlipViewModel::Waiting);
        CHECK(on.slip.badgeText() == "Refund pending");
        CHECK(on.slip.headline().contains("£12.75 will follow"));
        CHECK(on.slip.parts()->count() == 2);
        CHECK(stateOf(stage, id) == ReturnState::Pending);
        CHECK(unitsBack(stage) == 1);
    }

    WHEN("they take their items back")
    {
        on.payment.choose("withdraw");
        on.payment.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(on.slip.tone() == SlipViewModel::TakenBack);
        CHECK(stateOf(stage, id) == ReturnState::Withdrawn);
        CHECK(unitsBack(stage) == 0);
        on.slip.done();
        CHECK(on.journey.stage() == JourneyViewModel::Attract);
    }

    WHEN("it fails again")
    {
        payout.next(PayoutOutcome::NotAsked);
        on.payment.confirm();
        REQUIRE(waitUntil([&] { return payout.asked() == 2 && !on.payment.busy(); }));
        CHECK(on.journey.stage() == JourneyViewModel::NotPaid);
        CHECK(stateOf(stage, id) == ReturnState::Pending);
    }
}

SCENARIO("A refund in doubt is calm: what happened, the money, what to do now", "[kiosk][payment]")
{
    ScriptedPayout payout;
    payout.next(PayoutOutcome::Unknown);
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(confirm(stage));
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    const ReturnId id = on.visit.answer()->record.id;
    CHECK(on.slip.badgeText() == "We are checking");
    CHECK(on.slip.moneyText().contains("once"));
    CHECK(ids(on.slip.parts(), "text").first().contains("do not return these items again"));

    WHEN("a manager asks the card terminal again")
    {
        on.slip.done();
        on.rating.skip();
        on.journey.showManager();
        on.manager.signIn(demoManager, demoManagerPin);
        REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 1; }));
        on.openReturns.select(0);
        CHECK(ids(on.openReturns.actions(), "actionId")
              == QStringList{"inquire", "paid", "notPaid"});

        payout.next(PayoutOutcome::NotFound); // Too early to mean anything.
        on.openReturns.choose("inquire");
        REQUIRE(waitUntil([&] { return !on.openReturns.busy(); }));
        CHECK(stateOf(stage, id) == ReturnState::InDoubt);
        CHECK(on.openReturns.message().contains("still in doubt"));

        THEN("the terminal's word settles it")
        {
            on.openReturns.choose("inquire");
            REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 0; }));
            CHECK(stateOf(stage, id) == ReturnState::Committed);
        }

        THEN("so does the report that a colleague has seen, and nothing does without a reason")
        {
            on.openReturns.choose("notPaid");
            on.openReturns.carryOut({}, -1, {});
            REQUIRE(waitUntil([&] { return !on.openReturns.busy(); }));
            CHECK(stateOf(stage, id) == ReturnState::InDoubt);
            on.openReturns.carryOut({}, 1, "page 3");
            REQUIRE(waitUntil([&] { return stateOf(stage, id) == ReturnState::Pending; }));

            REQUIRE(waitUntil(
                [&] { return ids(on.openReturns.actions(), "actionId").contains("again"); }));
            on.openReturns.choose("again");
            REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 0; }));
            CHECK(stateOf(stage, id) == ReturnState::Committed);
            CHECK(payout.asked() == 2);
        }
    }
}

SCENARIO("A process that dies while money moves leaves doubt, never a second payment",
         "[kiosk][payment]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    // The order is durable and nobody has been asked: as far as the next process can know, they
    // may have been.
    const auto left = stage.ask([&](Terminal& terminal) {
        return terminal.commit(
            oneUnit("left-behind", stage.receipts.front().soldAt + std::chrono::days{21},
                    {stage.receipts.front().number, 1}, rights::Reason::ChangedMind));
    });
    REQUIRE(left);
    REQUIRE(left->record.state == ReturnState::Paying);

    payout.next(PayoutOutcome::Unknown);
    stage.restart(payout.rail());
    CHECK(stage.on().journey.stage() == JourneyViewModel::Attract);
    CHECK(stateOf(stage, left->record.id) == ReturnState::InDoubt);
    CHECK(payout.asked() == 0);
    CHECK(payout.inquiries() == 1);

    stage.restart(payout.rail()); // Now it knows.
    CHECK(stateOf(stage, left->record.id) == ReturnState::Committed);
    CHECK(payout.asked() == 0);
}

SCENARIO("On the manual rail a colleague keys in what their terminal says", "[kiosk][payment]")
{
    KioskStage stage({}, {}, ScriptedPayout::manualRail());
    Screens& on = stage.on();
    REQUIRE(confirm(stage));
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    const ReturnId id = on.visit.answer()->record.id;
    CHECK(on.slip.badgeText() == "A colleague pays this out");
    CHECK(stateOf(stage, id) == ReturnState::Paying);
    on.slip.done();
    on.rating.skip();

    on.journey.showManager();
    on.manager.signIn(demoManager, demoManagerPin);
    REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 1; }));
    on.openReturns.select(0);
    on.openReturns.choose("paid");
    CHECK(on.openReturns.asksCode());
    on.openReturns.carryOut("031337", 0, {});
    REQUIRE(waitUntil([&] { return on.openReturns.waiting()->count() == 0; }));
    const auto answer =
        stage.ask([&](Terminal& terminal) { return terminal.store().returnJournal().find(id); });
    REQUIRE(answer);
    CHECK(answer->record.state == ReturnState::Committed);
    CHECK(answer->record.orders.front().authorisation == "031337");
}
