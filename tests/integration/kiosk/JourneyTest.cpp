// The journey through the real view models on a real terminal: what is shown is what is recorded.
#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

QVariant shown(RowModel* model, int row, const char* role)
{
    return model->row(row).value(QString::fromLatin1(role));
}

/// The first part of that kind in the panels that say why.
QVariantMap partOf(RowModel* why, const char* kind)
{
    for (int row = 0; row < why->count(); ++row)
        if (shown(why, row, "kind") == QString::fromLatin1(kind)) return why->row(row);
    return {};
}

QStringList all(RowModel* model, const char* role)
{
    QStringList texts;
    for (int row = 0; row < model->count(); ++row)
        texts << shown(model, row, role).toString();
    return texts;
}

/// The receipt with a final sale on its first line, both lines chosen for a change of mind.
bool decideFinalSale(KioskStage& stage)
{
    for (const receipts::Receipt& receipt : stage.receipts) {
        if (!receipts::hasTrait(receipt.lines.front().traits, receipts::trait::finalSale)) continue;
        return stage.openReceipt(QString::fromStdString(receipt.number.text()))
               && stage.decide({1, 1}, "changed_mind");
    }
    return false;
}

} // namespace

SCENARIO("A receipt opens with what is left of it", "[kiosk]")
{
    GIVEN("the five-line receipt, one line of which has come back")
    {
        KioskStage stage;
        REQUIRE(stage.openReceipt(stage.number()));
        ItemsViewModel& items = stage.on().items;

        THEN("its lines, its total and its tender are in words")
        {
            CHECK(stage.on().journey.stage() == JourneyViewModel::Items);
            CHECK(items.summaryText().startsWith("5 line"));
            CHECK(items.summaryText().endsWith(", £43.66, paid by card ending 4242"));
            REQUIRE(items.lines()->count() == 5);
            CHECK(shown(items.lines(), 1, "description") == "White hanging heart t-light holder");
            CHECK(shown(items.lines(), 1, "left") == 6);
            CHECK(shown(items.lines(), 4, "available") == false);
            CHECK(shown(items.lines(), 4, "note") == "Already returned");
        }

        WHEN("four items are chosen")
        {
            items.toggle(0);
            items.toggle(1);
            items.increase(1);
            items.toggle(2);
            items.toggle(4); // Nothing left of it: no effect.

            THEN("the amount is what was paid for them")
            {
                CHECK(items.chosenText().startsWith("4 item"));
                CHECK(items.amountText() == "£19.80");
                CHECK(items.canContinue());
            }

            THEN("no line can be chosen beyond what is left or below none")
            {
                items.increase(0);
                CHECK(shown(items.lines(), 0, "chosen") == 1);
                items.decrease(3);
                CHECK(shown(items.lines(), 3, "chosen") == 0);
            }
        }
    }
}

SCENARIO("A return is decided, committed, proved and rated", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    const auto before = stage.returnsToday();
    REQUIRE(stage.openReceipt(stage.number()));
    REQUIRE(stage.decide({1, 2, 1}, "faulty"));

    CHECK(on.decision.outcome() == DecisionViewModel::Yes);
    CHECK(on.decision.amountText() == "£19.80");
    CHECK(on.decision.amountNote() == "to the card you paid with, ending 4242");
    CHECK(on.decision.why()->count() > 0);
    CHECK(on.decision.refusal()->count() == 0);
    const QVariantMap days = partOf(on.decision.why(), "days");
    CHECK(days.value("days") == 30);
    CHECK(days.value("day") == 21);
    CHECK(partOf(on.decision.why(), "cite")
              .value("text")
              .toString()
              .startsWith("Consumer Rights Act 2015, section"));

    on.journey.next();
    CHECK(on.remedy.confirmLabel() == "Refund £19.80 to card 4242");
    WHEN("the customer confirms with a double tap, and once more on the slip")
    {
        on.remedy.confirm();
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        on.remedy.confirm();

        THEN("exactly one return is in the journal, and no unit came back twice")
        {
            CHECK(stage.returnsToday() == before + 1);
            const auto ledger = stage.ask([&](Terminal& terminal) {
                return terminal.store().returnJournal().ledger(stage.receipts.front().number);
            });
            REQUIRE(ledger);
            CHECK(ledger->line(2).units == 2);
            CHECK(ledger->line(2).refund == 510);
        }

        THEN("the slip says what was recorded, and a rating is kept with it")
        {
            CHECK(on.slip.returnNumber().startsWith("R-0412-K1-"));
            CHECK(on.slip.amountText() == "£19.80");
            CHECK(waitUntil([&] { return on.slip.lines()->count() > 0; }));
            on.slip.done();
            on.rating.rate(4);
            on.rating.rate(1); // Further taps are dropped.
            CHECK(on.rating.state() == RatingViewModel::Thanked);
            REQUIRE(stage.reaches(JourneyViewModel::Attract));
            const auto day = stage.ask([](Terminal& terminal) { return terminal.today(); });
            REQUIRE(day);
            CHECK(day->returns.front().rating == 4);
        }
    }
}

SCENARIO("A no is complete, and a colleague is always offered", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    const QString oldest = QString::fromStdString(stage.receipts.back().number.text());
    REQUIRE(stage.openReceipt(oldest));
    REQUIRE(stage.decide({1}, "changed_mind"));

    CHECK(on.decision.outcome() == DecisionViewModel::Colleague);
    CHECK_FALSE(on.decision.canContinue());
    const QStringList titles = all(on.decision.refusal(), "title");
    CHECK(titles.contains("Why"));
    CHECK(titles.contains("Which rule"));
    CHECK_FALSE(all(on.decision.refusal(), "text").contains(QString()));
    CHECK(all(on.decision.refusal(), "text").join(' ').contains("statutory rights are not"));
    CHECK(all(on.decision.alternatives(), "alternativeId").contains("faulty"));
    CHECK(all(on.decision.alternatives(), "alternativeId").contains("keep"));
    CHECK(on.decision.contestText().contains("A colleague can look at it again"));

    WHEN("the customer asks for a colleague")
    {
        on.decision.contest();
        THEN("the colleague is told what it is about, and the return waits")
        {
            CHECK(on.journey.stage() == JourneyViewModel::Help);
            CHECK(on.help.about().contains(on.decision.itemText()));
            CHECK(stage.log.all().contains("help is about " + on.decision.itemText()));
            on.journey.back();
            CHECK(on.journey.stage() == JourneyViewModel::Decision);
        }
    }

    WHEN("the customer says that it is faulty after all")
    {
        on.decision.take("faulty");
        CHECK(on.journey.stage() == JourneyViewModel::Reason);
        CHECK(on.reason.chosen() == "faulty");
        while (!on.reason.busy() && on.journey.stage() == JourneyViewModel::Reason) {
            on.reason.chooseAnswer(0);
            on.reason.advance();
        }
        REQUIRE(stage.reaches(JourneyViewModel::Decision));
        THEN("it is what the law gives, never a plain no")
        {
            CHECK(on.decision.outcome() == DecisionViewModel::Colleague);
            CHECK(on.decision.badgeText() == "A colleague helps with your claim");
            CHECK(on.decision.amountText().isEmpty());
            CHECK(all(on.decision.refusal(), "text").join(' ').contains("a repair or a new one"));
            CHECK(all(on.decision.alternatives(), "alternativeId").contains("repair"));
        }
    }

    WHEN("the customer keeps the only item")
    {
        on.decision.take("keep");
        THEN("they have it in writing, the visit is over, and nothing of it stays")
        {
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            CHECK(stage.recorded().record.state == returns::ReturnState::Denied);
            on.slip.done();
            CHECK(on.journey.stage() == JourneyViewModel::Attract);
            CHECK(on.decision.refusal()->count() == 0);
        }
    }
}

SCENARIO("What may not come back is kept, and the rest goes on", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(decideFinalSale(stage));
    CHECK(on.decision.outcome() == DecisionViewModel::No);
    CHECK(on.decision.lines()->count() == 2);
    CHECK(on.decision.why()->count() > 0); // The line that may.

    on.decision.take("keep");
    REQUIRE(waitUntil([&] { return on.decision.canContinue(); }));
    CHECK(on.journey.stage() == JourneyViewModel::Decision);
    CHECK(on.decision.lines()->count() == 1);
    CHECK(on.decision.alternatives()->count() == 0);
}

SCENARIO("A fault is asked for two dates, none before the sale and none to come", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    ReasonViewModel& reason = on.reason;
    REQUIRE(stage.openReceipt(stage.number()));
    on.items.toggle(0);
    on.journey.next();
    reason.choose("faulty");
    reason.advance();
    REQUIRE(reason.question() == ReasonViewModel::Received);
    CHECK_FALSE(reason.canContinue());
    reason.chooseAnswer(1);
    reason.advance();
    REQUIRE(reason.question() == ReasonViewModel::ReceivedOn);
    CHECK_FALSE(reason.canContinue());
    CHECK(reason.picker()->cells()->count() == 22); // The day of the sale and 21 more.
    reason.picker()->pick(5);
    CHECK(reason.picker()->chosen() == on.visit.receipt()->boughtOn + std::chrono::days{5});
    reason.advance();
    REQUIRE(reason.question() == ReasonViewModel::Showed);
    reason.chooseAnswer(1);
    reason.advance();
    REQUIRE(reason.question() == ReasonViewModel::ShowedOn);
    CHECK(reason.picker()->cells()->count() == 17); // From the day it came.
    reason.picker()->pick(2);

    WHEN("the customer goes back and forth")
    {
        reason.retreat();
        reason.retreat();
        CHECK(reason.question() == ReasonViewModel::ReceivedOn);
        reason.retreat();
        THEN("the answers are still there")
        {
            CHECK(reason.question() == ReasonViewModel::Received);
            CHECK(reason.answer() == 1);
            reason.retreat();
            CHECK(reason.chosen() == "faulty");
            reason.retreat();
            CHECK(on.journey.stage() == JourneyViewModel::Items);
        }
    }

    WHEN("both are answered")
    {
        reason.advance();
        REQUIRE(stage.reaches(JourneyViewModel::Decision));
        THEN("the period of the law counts from the day it came")
        {
            const QVariantMap days = partOf(on.decision.why(), "days");
            CHECK(days.value("day") == 16);
            CHECK(days.value("days") == 30);
            CHECK(days.value("startText").toString().startsWith("Got "));
        }
    }
}

SCENARIO("What covers an item is told beside the decision, and goes with it", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(stage.number()));
    REQUIRE(stage.decide({1, 1}, "changed_mind"));
    CHECK(on.decision.hasCoverage());
    on.journey.showCoverage();
    CHECK(on.journey.stage() == JourneyViewModel::Coverage);
    CHECK(on.coverage.placeText() == "Item 1 of 2");
    const QString titles = all(on.coverage.covers(), "title").join(' ');
    CHECK(titles.contains("If it is faulty: all of your money back"));
    CHECK(titles.contains("If you change your mind: bring it back"));
    CHECK(all(on.coverage.covers(), "source").join(' ').contains("Consumer Rights Act 2015"));
    const QString first = on.coverage.itemText();
    on.coverage.nextItem();
    CHECK(on.coverage.itemText() != first);
    on.coverage.nextItem();
    CHECK(on.coverage.itemText() == first);
    on.journey.back();
    CHECK(on.journey.stage() == JourneyViewModel::Decision);
    on.journey.startAgain();
    CHECK(on.coverage.covers()->count() == 0);
    CHECK(on.coverage.itemText().isEmpty());
}

SCENARIO("A scan in the middle of a decision changes nothing", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    REQUIRE(stage.openReceipt(stage.number()));
    REQUIRE(stage.decide({1}, "changed_mind"));
    const QString other = QString::fromStdString(stage.receipts.at(1).number.text());

    on.scan.scanned(other, "Code128");
    stage.returnsToday(); // One turn of the engine: a look-up would be done by now.

    CHECK(on.items.receiptNumber() == stage.number());
    CHECK(on.journey.stage() == JourneyViewModel::Decision);
    CHECK(on.scan.note().startsWith("Let's finish this return first."));
    on.journey.startAgain();
    CHECK(on.scan.note().isEmpty()); // The next customer has scanned nothing yet.
}

SCENARIO("Two receipts with one code: the customer says which", "[kiosk]")
{
    KioskStage stage;
    Screens& on = stage.on();
    on.scan.scanned(demoSharedCode, "Code128");
    REQUIRE(waitUntil([&] { return on.scan.status() == ScanViewModel::SeveralReceipts; }));
    REQUIRE(on.scan.candidates()->count() == 2);
    const QString second = shown(on.scan.candidates(), 1, "number").toString();
    on.scan.pickCandidate(1);
    CHECK(waitUntil([&] { return on.items.receiptNumber() == second; }));
}

SCENARIO("The day's list is for those with the authority", "[kiosk]")
{
    KioskStage stage;
    ManagerViewModel& manager = stage.on().manager;
    manager.signIn(demoManager, "0000");
    REQUIRE(waitUntil([&] { return !manager.busy() && !manager.message().isEmpty(); }));
    CHECK_FALSE(manager.signedIn());
    CHECK(manager.empty());

    manager.signIn(demoManager, demoManagerPin);
    REQUIRE(waitUntil([&] { return !manager.empty(); }));
    CHECK(manager.operatorName() == "Ruth Okoro");
    CHECK(shown(manager.returns(), 0, "returnNumber").toString().startsWith("R-0412-K1-"));

    manager.signOut();
    CHECK(manager.empty());
    CHECK(manager.refundedText().isEmpty());
}
