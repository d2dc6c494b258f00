// What puts it right besides money and goods of one's choice: store credit, the same again, a
// repair; the customer's own to finish where the desk says so, and a colleague's where it does not.
#include "KioskStage.h"
#include "ScriptedPayout.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

SCENARIO("Other remedies are the customer's where the desk says so", "[kiosk][remedy]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(stage.number()));

    WHEN("a change of mind becomes store credit")
    {
        REQUIRE(stage.decide({1}, "changed_mind"));
        on.journey.next();
        on.remedy.choose("store_credit");
        REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
        CHECK(on.remedy.consentText().isEmpty());
        CHECK(on.remedy.confirmLabel() == "Take £12.75 as store credit");
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        const auto answer = stage.recorded();
        REQUIRE(answer.record.decision.refund.legs.size() == 1);
        CHECK(answer.record.decision.refund.legs.front().type == "store_credit");
        CHECK(payout.asked() == 0);
        CHECK(on.slip.moneyText().startsWith("£12.75 is yours to spend with us"));
    }

    WHEN("what the law gives is to be store credit")
    {
        REQUIRE(stage.decide({1}, "faulty"));
        on.journey.next();
        on.remedy.choose("store_credit");
        REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
        CHECK(on.remedy.consentText().contains("instead of my money back"));
        CHECK(on.remedy.confirmLabel() == "I agree: store credit");
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        const auto answer = stage.recorded();
        REQUIRE(answer.record.request);
        REQUIRE(answer.record.request->tender);
        CHECK(answer.record.request->tender->consent);
        CHECK_FALSE(answer.record.request->tender->consentText.empty());
        CHECK(answer.record.request->tender->consentAt.has_value());
        CHECK(answer.record.decision.refund.legs.front().type == "store_credit");
    }

    WHEN("the same again is wanted, as the law has it")
    {
        REQUIRE(stage.decide({1}, "faulty"));
        on.journey.next();
        on.remedy.choose("replacement");
        REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
        CHECK(on.remedy.totalText() == "Nothing to pay");
        CHECK(on.remedy.confirmLabel() == "Swap for the same again");
        on.remedy.confirm();
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(on.slip.headline() == "The new items are yours");
        CHECK(payout.asked() == 0);
        CHECK(stage.returnsToday() == 4);
    }

    WHEN("it is to be mended")
    {
        REQUIRE(stage.decide({1}, "faulty"));
        on.journey.next();
        on.remedy.choose("repair");
        REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
        CHECK(on.remedy.confirmLabel() == "Book the repair");
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(on.slip.headline() == "Your repair is booked");
        CHECK(stage.recorded().record.decision.refund.legs.empty());
    }
}

SCENARIO("A colleague's word for a refund is not one for store credit", "[kiosk][remedy]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(QString::fromStdString(stage.receipts.back().number.text())));
    REQUIRE(stage.decide({1}, "changed_mind")); // Long past its window.
    REQUIRE(stage.approve(JourneyViewModel::Decision));
    on.journey.next();
    on.remedy.choose("store_credit");
    REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
    CHECK(on.remedy.confirmLabel() == "Ask a colleague");
    on.remedy.confirm();
    REQUIRE(on.journey.stage() == JourneyViewModel::Help);

    REQUIRE(stage.approve(JourneyViewModel::Remedy));
    CHECK(on.remedy.chosen() == "store_credit");
    CHECK(on.remedy.confirmLabel() == "Take £0.85 as store credit");
    on.remedy.confirm();
    REQUIRE(stage.reaches(JourneyViewModel::Slip));
    CHECK(stage.recorded().record.decision.refund.legs.front().type == "store_credit");
}

SCENARIO("A late fault: the money waits for a person, a new one does not", "[kiosk][remedy]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(QString::fromStdString(stage.receipts.back().number.text())));
    on.items.increase(1); // A wall clock, 90 days old.
    on.journey.next();
    on.reason.choose("faulty");
    on.reason.advance();
    on.reason.chooseAnswer(0);
    on.reason.advance();
    on.reason.chooseAnswer(2);
    on.reason.advance();
    REQUIRE(stage.reaches(JourneyViewModel::Decision));
    REQUIRE(on.decision.outcome() == DecisionViewModel::Colleague);

    on.decision.take("repair");
    REQUIRE(on.journey.stage() == JourneyViewModel::Remedy);
    REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
    INFO(stage.log.all().toStdString());
    CHECK(on.remedy.chosen() == "repair");
    CHECK(on.remedy.confirmLabel().toStdString() == "Book the repair");

    WHEN("they would rather have a new one")
    {
        on.remedy.choose("replacement");
        REQUIRE(waitUntil([&] { return on.remedy.canConfirm(); }));
        CHECK(on.remedy.confirmLabel() == "Swap for the same again");
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(on.slip.headline() == "The new items are yours");
    }

    WHEN("they would rather have the money")
    {
        on.remedy.choose("refund");
        CHECK(on.remedy.confirmLabel() == "Ask a colleague");
        on.remedy.confirm();
        CHECK(on.journey.stage() == JourneyViewModel::Help);
        CHECK(stage.returnsToday() == 3);
    }
}

SCENARIO("Money off is agreed with a colleague, who says how much", "[kiosk][remedy][reduction]")
{
    ScriptedPayout payout;
    KioskStage stage({}, {}, payout.rail());
    Screens& on = stage.on();
    auto sold = *std::ranges::find_if(stage.receipts, [&stage](const auto& each) {
        return each.number.text() == stage.number().toStdString();
    });
    sold.soldAt -= std::chrono::days{60}; // Beyond the days of a full refund, and beyond repair.
    sold.number = ReceiptNumber(sold.number.text() + "7");
    sold.codes.clear();
    sold.lines.front().traits = {"repair_and_replacement_unavailable"};
    REQUIRE(stage.ask(
        [&sold](Terminal& terminal) { return terminal.store().receiptArchive().file({sold}); }));
    REQUIRE(stage.openReceipt(QString::fromStdString(sold.number.text())));
    REQUIRE(stage.decide({1}, "faulty"));
    on.journey.next();
    REQUIRE(on.journey.stage() == JourneyViewModel::Remedy);
    on.remedy.choose("price_reduction");
    CHECK(on.remedy.totalLabel() == "You and a colleague agree on how much");
    CHECK(on.remedy.chosenText() == "Money off, and keep it");
    REQUIRE(on.remedy.items()->count() == 1); // What it is about, and no figure that may not be it.
    CHECK(on.remedy.items()->row(0).value("amountText").toString().isEmpty());
    CHECK(on.remedy.totalText().isEmpty());
    on.remedy.confirm();
    CHECK(on.journey.stage() == JourneyViewModel::Help);
    THEN("they may have the money instead")
    {
        on.journey.back();
        on.remedy.choose("refund");
        CHECK(on.remedy.confirmLabel() == "Refund £12.75 to card 4242");
        on.remedy.choose("price_reduction");
        CHECK_FALSE(on.journey.awaitsApproval());
    }
    THEN("a colleague says how much, why, and who says so; the customer carries it out")
    {
        REQUIRE(on.journey.awaitsApproval());
        on.journey.showHandOver();
        REQUIRE(on.journey.stage() == JourneyViewModel::HandOver);
        REQUIRE(on.handOver.asksAmount());
        on.handOver.giveReason(0, {});
        CHECK_FALSE(on.handOver.asksWho()); // Nothing to give a reason for yet.
        for (const auto* figure : {"0", "1", "2", "7", "6", "x"})
            on.handOver.typeAmount(QString::fromLatin1(figure));
        CHECK(on.handOver.typedText() == "£12.76");
        on.handOver.giveAmount();
        CHECK(on.handOver.message().contains("£12.75"));
        CHECK(on.handOver.asksAmount());
        on.handOver.eraseAmount();
        CHECK(on.handOver.typedText() == "£1.27");
        on.handOver.giveAmount();
        REQUIRE(waitUntil([&] { return !on.handOver.asksAmount(); }));
        CHECK(on.handOver.amountText() == "£1.27");
        on.handOver.retreat();
        REQUIRE(on.handOver.asksAmount()); // Another amount, after all.
        for (const auto* figure : {"3", "0", "0"})
            on.handOver.typeAmount(QString::fromLatin1(figure));
        on.handOver.giveAmount();
        REQUIRE(waitUntil([&] { return !on.handOver.asksAmount(); }));
        on.handOver.giveReason(0, {});
        on.handOver.approve(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
        REQUIRE(stage.reaches(JourneyViewModel::Remedy));
        CHECK(on.remedy.chosen() == "price_reduction");
        CHECK(on.remedy.totalLabel() == "You keep it, and get back");
        CHECK(on.remedy.totalText() == "£3.00");
        CHECK(on.remedy.confirmLabel() == "Refund £3.00 to card 4242");
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        CHECK(on.slip.headline() == "Your price reduction is paid");
        const auto record = stage.recorded().record;
        CHECK(record.decision.lines.at(0).keepsGoods);
        CHECK(record.decision.refund.amount.minor() == 300);
        CHECK(record.request->lines.at(0).reduction == 300);
        CHECK(record.approver == OperatorId(demoManager));
    }
}
