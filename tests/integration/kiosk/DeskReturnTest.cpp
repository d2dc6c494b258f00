// A return as a colleague takes it, through the real screens, desk and journal: what is decided and
// recorded is the same as by the command line, in their name.
#include "Desking.h"

using namespace reprise;
using namespace reprise::app;
using support::clerk;
using support::Desk;
using Step = support::DeskStep;

SCENARIO("A colleague takes what is on two receipts as one return", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    CHECK_FALSE(desk.stage.on().manager.mayReadDay());
    REQUIRE(desk.form.step() == Step::Source);

    desk.scanLine("-00102");
    REQUIRE(desk.form.step() == Step::Units);
    desk.form.more();
    desk.say("changed_mind", "unopened");
    CHECK(desk.form.message().startsWith("Written down: 2 × "));
    desk.form.goAround();
    REQUIRE(desk.form.step() == Step::Source);
    desk.scanLine("-00103");
    desk.say("faulty", "used");
    CHECK(desk.form.choices()->count() == 3); // And the row about the sale.

    WHEN("the desk has said yes")
    {
        desk.seeAnswer();
        CHECK(desk.stage.on().decision.outcome() == DecisionViewModel::Yes);
        CHECK_FALSE(desk.stage.on().visit.receipt());
        const auto answer = desk.finish();
        THEN("it is one return, in the colleague's name, and each sale gets its own money back")
        {
            const auto& decision = answer.record.decision;
            REQUIRE(decision.lines.size() == 2);
            CHECK(decision.lines[0].receipt == desk.sale("-00102").number);
            CHECK(decision.lines[1].receipt == desk.sale("-00103").number);
            REQUIRE(decision.refund.legs.size() == 2);
            for (const auto& leg : decision.refund.legs)
                CHECK(leg.type == (leg.receipt == decision.lines[0].receipt ? "card" : "cash"));
            CHECK(decision.refund.amount == decision.lines[0].refund + decision.lines[1].refund);
            REQUIRE(answer.record.operatorId);
            CHECK(answer.record.operatorId->text() == clerk);
            CHECK(desk.asked().mode == returns::Mode::Desk);
        }
    }

    WHEN("one of them is taken out, and the number of the other changed")
    {
        desk.form.choose("1");
        REQUIRE(desk.form.step() == Step::Item);
        desk.form.choose("out");
        REQUIRE(desk.form.step() == Step::Basket);
        desk.form.choose("0");
        desk.form.choose("units");
        REQUIRE(desk.form.count() == 2);
        desk.form.fewer();
        desk.form.goOn();
        REQUIRE(desk.form.step() == Step::Item);
        desk.form.goOn();
        desk.seeAnswer();
        THEN("that is what is asked")
        {
            REQUIRE(desk.stage.on().visit.decision()->lines.size() == 1);
            CHECK(desk.stage.on().visit.decision()->lines.front().quantity == 1);
            CHECK(desk.stage.on().visit.receipt());
        }
        THEN("back leads to the list, as it was")
        {
            desk.stage.on().journey.back();
            CHECK(desk.stage.on().journey.stage() == JourneyViewModel::Desk);
            CHECK(desk.form.choices()->count() == 2);
        }
    }

    WHEN("the same line is scanned again")
    {
        desk.form.goAround();
        desk.scanLine("-00102");
        THEN("it is not in twice")
        {
            CHECK(desk.form.step() == Step::Line);
            CHECK(desk.form.message().startsWith("That line is in already"));
        }
    }

    WHEN("nobody is there any more")
    {
        desk.stage.on().journey.startAgain();
        THEN("nothing of it is kept")
        {
            CHECK(desk.form.operatorName().isEmpty());
            CHECK(desk.form.choices()->count() == 6); // The first question's.
            CHECK_FALSE(desk.form.canGoOn());
            CHECK_FALSE(desk.stage.on().visit.isServed());
        }
    }
}

SCENARIO("A day is asked anew for each item, and back goes up by a level", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    DayPicker& days = *desk.form.picker();
    const std::string oldest = desk.stage.receipts.back().number.text();
    for (const std::string& number : {oldest, desk.sale("-00103").number.text()}) {
        if (desk.form.step() == Step::Basket) desk.form.goAround();
        desk.scanLine(number);
        if (desk.form.step() == Step::Units) desk.form.goOn();
        desk.form.choose("faulty");
        desk.form.choose("later");
        REQUIRE(desk.form.step() == Step::FaultDay);
        CHECK_FALSE(desk.form.canGoOn());
        if (number == oldest) {
            const auto months = days.cells()->count();
            days.pick(0);
            REQUIRE(days.cells()->count() != months);
            desk.form.retreat();
            CHECK(desk.form.step() == Step::FaultDay);
            CHECK(days.cells()->count() == months);
            days.pick(0);
        }
        days.pick(0);
        REQUIRE(desk.form.canGoOn());
        desk.form.goOn();
        desk.form.choose("used");
        REQUIRE(desk.form.step() == Step::Basket);
    }
    desk.form.retreat();
    CHECK(desk.stage.on().journey.stage() == JourneyViewModel::Manager);
}

SCENARIO("A no goes on record, and they have it in writing", "[kiosk][desk]")
{
    Desk desk;
    GIVEN("a colleague who takes a return")
    {
        desk.open();
        desk.scanLine("-00105");
        desk.say("changed_mind", "unopened");
        desk.seeAnswer();
    }
    GIVEN("a customer who is alone")
    {
        REQUIRE(desk.stage.openReceipt(QString::fromStdString(desk.sale("-00105").number.text())));
        REQUIRE(desk.stage.decide({1}, "changed_mind"));
    }
    REQUIRE(desk.stage.on().decision.outcome() == DecisionViewModel::No);
    const auto before = desk.stage.returnsToday();
    desk.stage.on().decision.take("keep");
    REQUIRE(desk.stage.reaches(JourneyViewModel::Slip));
    const auto answer = desk.stage.recorded();
    CHECK(answer.record.state == returns::ReturnState::Denied);
    CHECK(desk.stage.returnsToday() == before + 1);
    CHECK(desk.stage.on().slip.tone() == SlipViewModel::TakenBack);
    CHECK(desk.stage.on().slip.badgeText() == "Not returned");
    CHECK(desk.stage.on().slip.amountText().isEmpty());
    desk.stage.on().slip.done();
    CHECK(desk.stage.on().journey.stage() == JourneyViewModel::Attract);
}

SCENARIO("What is refused is left out, and the colleague goes on with the rest", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.scanLine("-00105"); // Final sale.
    desk.say("changed_mind", "unopened");
    desk.form.goAround();
    desk.scanLine("-00102");
    desk.say("changed_mind", "unopened");
    desk.seeAnswer();
    REQUIRE(desk.stage.on().decision.outcome() == DecisionViewModel::No);
    desk.stage.on().decision.take("keep");
    REQUIRE(waitUntil([&] {
        return desk.stage.on().journey.stage() == JourneyViewModel::Decision
               && desk.stage.on().decision.outcome() == DecisionViewModel::Yes;
    }));
    CHECK(desk.stage.on().visit.decision()->lines.size() == 1);
}

SCENARIO("A colleague swaps what somebody was given", "[kiosk][desk][gift]")
{
    Desk desk;
    desk.open();
    Screens& on = desk.stage.on();
    on.scanned(QString::fromStdString(desk.sale("-00102").number.text() + "-G"), "Code128");
    REQUIRE(desk.reaches(Step::Line));
    CHECK_FALSE(desk.form.choices()->row(0).value("note").toString().contains(u'£'));
    desk.form.choose("0-1");
    desk.say("gift_unwanted", "unopened");

    WHEN("they would rather have the same again")
    {
        desk.seeAnswer();
        CHECK(on.visit.isGift());
        on.journey.next();
        REQUIRE(waitUntil([&] { return !on.remedy.busy(); })); // Store credit is weighed first.
        on.remedy.choose("exchange");
        on.remedy.confirm();
        REQUIRE(desk.stage.reaches(JourneyViewModel::Exchange));
        on.exchange.addAgain(0);
        REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::Even; }));
        on.exchange.confirm();
        REQUIRE(desk.stage.reaches(JourneyViewModel::Slip));
        CHECK(desk.asked().bearer == returns::Bearer::GiftHolder);
        CHECK(desk.stage.recorded().record.state == returns::ReturnState::Committed);
    }

    WHEN("something of the buyer's is scanned as well")
    {
        desk.form.goAround();
        desk.scanLine("-00103");
        THEN("that is a return of its own")
        {
            CHECK(desk.form.step() == Step::Line);
            CHECK(desk.form.message().startsWith("A gift receipt is a return of its own"));
        }
    }
}

SCENARIO("A difference is paid at the till to the colleague who is there", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.scanLine("-00102");
    desk.say("changed_mind", "unopened");
    desk.seeAnswer();
    Screens& on = desk.stage.on();
    on.journey.next();
    on.remedy.choose("exchange");
    on.remedy.confirm();
    REQUIRE(desk.stage.reaches(JourneyViewModel::Exchange));
    on.scanned("22423", "Code128");
    REQUIRE(waitUntil([&] { return on.exchange.kind() == ExchangeViewModel::CustomerPays; }));
    on.exchange.askWay();
    on.exchange.chooseWay("cash");
    REQUIRE(waitUntil([&] { return on.visit.wish().payment == "cash"; }));
    REQUIRE(on.visit.isPaidAtTill());
    CHECK(on.visit.mayConfirm()); // It is they who take it: no PIN once more.
    on.exchange.confirm();
    REQUIRE(desk.stage.reaches(JourneyViewModel::Slip));
    const auto answer = desk.stage.recorded();
    CHECK(answer.record.state == returns::ReturnState::Committed);
    CHECK(answer.record.operatorId->text() == clerk);
}
