// A colleague at the customer's screen: the return is not lost, the words are the same, and only
// who may say yes can say it.
#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

SCENARIO("A colleague approves at the customer's screen, and the customer goes on", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    const QString oldest = QString::fromStdString(stage.receipts.back().number.text());
    REQUIRE(stage.openReceipt(oldest));
    REQUIRE(stage.decide({1}, "changed_mind"));
    REQUIRE(on.decision.outcome() == DecisionViewModel::Colleague);
    on.decision.contest();
    CHECK(on.journey.awaitsApproval());
    on.journey.showHandOver();
    REQUIRE(on.journey.stage() == JourneyViewModel::HandOver);
    CHECK_FALSE(on.handOver.outcomeText().isEmpty());

    on.handOver.giveReason(3, "   "); // "Other" without a word.
    CHECK_FALSE(on.handOver.asksWho());
    on.handOver.giveReason(1, "in hospital until Monday");
    REQUIRE(on.handOver.asksWho());

    WHEN("the PIN is wrong")
    {
        on.handOver.approve(demoManager, "0000");
        REQUIRE(waitUntil([&] { return !on.handOver.busy(); }));
        CHECK(on.handOver.message() == "That number and PIN do not match.");
        CHECK(on.journey.stage() == JourneyViewModel::HandOver);
        CHECK_FALSE(on.visit.isApproved());
        THEN("the customer's return still stands")
        {
            on.handOver.retreat();
            on.handOver.retreat();
            CHECK(on.journey.stage() == JourneyViewModel::Decision);
            CHECK(on.decision.outcome() == DecisionViewModel::Colleague);
        }
    }

    WHEN("a manager approves")
    {
        on.handOver.approve(demoManager, demoManagerPin);
        REQUIRE(stage.reaches(JourneyViewModel::Decision));
        CHECK(on.decision.canContinue());
        CHECK_FALSE(on.help.calling());

        THEN("the confirmation carries their word, and the journal keeps it without the PIN")
        {
            on.journey.next();
            on.remedy.confirm();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            const returns::Return& record = on.visit.answer()->record;
            CHECK(record.state == returns::ReturnState::Committed);
            REQUIRE(record.approver);
            CHECK(record.approver->text() == demoManager);
            CHECK(record.approvalReason == "Customer was ill or away: in hospital until Monday");
            CHECK_FALSE(stage.log.all().contains(demoManagerPin));
        }

        THEN("another choice is another decision: the approval is gone")
        {
            on.journey.back();
            on.journey.back();
            on.items.increase(1);
            CHECK_FALSE(on.visit.isApproved());
        }
    }
}
