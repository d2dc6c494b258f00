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
            CHECK(items.summaryText() == "Five lines, £43.66, paid by card ending 4242");
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
                CHECK(items.chosenText() == "4 items chosen");
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
    CHECK(on.decision.hasDayLine());
    CHECK(on.decision.daysInPeriod() == 30);

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
    REQUIRE(on.decision.refusal()->count() == 4);
    for (int row = 0; row < 4; ++row) {
        CHECK_FALSE(shown(on.decision.refusal(), row, "text").toString().isEmpty());
    }
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
