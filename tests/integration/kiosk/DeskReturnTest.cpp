// A return as a colleague takes it, through the real screens, desk and journal: whatever the
// customer has to show, what is decided and recorded is the same as by the command line.
#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

using Step = DeskReturnViewModel::Step;

constexpr const char* clerk = "1042";
constexpr const char* clerkPin = "246801";

class Desk {
public:
    Desk() : form(stage.on().deskReturn) {}

    /// With a clerk among the staff, who may take returns and approve none.
    void open()
    {
        const auto kept = stage.ask([](Terminal& terminal) -> Result<void> {
            crypto::SodiumPinHash pins;
            const auto hash = pins.hash(clerkPin, terminal.store().pepper());
            if (!hash) return hash.error();
            return terminal.store().operators().store(
                {{OperatorId(clerk), "Amira Khan", {people::Role::Clerk}, *hash, {}}});
        });
        REQUIRE(kept);
        stage.on().journey.showManager();
        stage.on().manager.signIn(QString::fromLatin1(clerk), QString::fromLatin1(clerkPin));
        REQUIRE(waitUntil([&] { return stage.on().manager.signedIn(); }));
        stage.on().journey.showDesk();
        REQUIRE(stage.reaches(JourneyViewModel::Desk));
    }

    const receipts::Receipt& sale(std::string_view ending) const
    {
        const auto found = std::ranges::find_if(
            stage.receipts, [&](const auto& each) { return each.number.text().ends_with(ending); });
        REQUIRE(found != stage.receipts.end());
        return *found;
    }

    bool reaches(Step step)
    {
        return waitUntil([&] { return form.step() == step && !form.busy(); });
    }

    void type(const QString& words)
    {
        for (const QChar each : words)
            form.type(QString(each));
    }

    /// By the code on its receipt; the first `line` of it.
    void scanLine(std::string_view ending, const QString& line = "0-1")
    {
        stage.on().scanned(QString::fromStdString(sale(ending).number.text()), "Code128");
        REQUIRE(reaches(Step::Line));
        form.choose(line);
    }

    /// From the question how many, if it is asked, to the basket.
    void say(const char* reason, const char* condition)
    {
        if (form.step() == Step::Units) form.goOn();
        REQUIRE(form.step() == Step::Reason);
        form.choose(reason);
        if (form.step() == Step::FaultSeen) form.choose("from_the_start");
        REQUIRE(form.step() == Step::Condition);
        form.choose(condition);
    }

    void seeAnswer()
    {
        REQUIRE(form.step() == Step::Basket);
        REQUIRE(form.canGoOn());
        form.goOn();
        REQUIRE(stage.reaches(JourneyViewModel::Decision));
    }

    returns::Answer finish()
    {
        REQUIRE(stage.on().decision.canContinue());
        stage.on().journey.next();
        REQUIRE(waitUntil([&] { return stage.on().remedy.canConfirm(); }));
        stage.on().remedy.confirm();
        INFO(stage.on().remedy.message().toStdString() << stage.log.all().toStdString());
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        return stage.recorded();
    }

    /// As the journal has the request.
    returns::Request asked()
    {
        const RequestId id = stage.recorded().record.decision.request;
        const auto kept = stage.ask(
            [&](Terminal& terminal) { return terminal.store().returnJournal().answered(id); });
        REQUIRE(kept);
        REQUIRE(*kept);
        return *(*kept)->record.request;
    }

    KioskStage stage;
    DeskReturnViewModel& form;
};

} // namespace

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
    CHECK(desk.form.choices()->count() == 2);

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
            CHECK(desk.form.choices()->count() == 1);
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

SCENARIO("A sale is looked up by its order, and only what was sold comes back", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.form.choose("order");
    desk.type("WEB-2041");
    desk.form.goOn();
    REQUIRE(waitUntil([&] { return !desk.form.message().isEmpty(); }));
    REQUIRE(desk.form.step() == Step::Code);
    CHECK(desk.form.message().startsWith("No sale fits that alone"));
    desk.type("7");
    desk.form.goOn();
    REQUIRE(desk.reaches(Step::Line));
    desk.form.choose("0-1");
    desk.say("changed_mind", "unopened");
    REQUIRE(desk.form.step() == Step::Serial);

    WHEN("the number is one of those sold")
    {
        desk.stage.on().scanned("KS-40119", "Code128");
        desk.seeAnswer();
        const auto answer = desk.finish();
        THEN("it is in the record, and so is how the sale was found")
        {
            CHECK(answer.record.decision.lines.front().serials
                  == std::vector<std::string>{"KS-40119"});
            const auto asked = desk.asked();
            REQUIRE(asked.clue);
            CHECK(asked.clue->sale.order == "WEB-20417");
            CHECK(asked.clue->fitting == 1);
        }
    }

    WHEN("it is another")
    {
        desk.type("KS-99999");
        desk.form.goOn();
        desk.seeAnswer();
        THEN("nobody finishes that alone")
        {
            CHECK(desk.stage.on().decision.outcome() == DecisionViewModel::Colleague);
            CHECK_FALSE(desk.stage.on().visit.mayConfirm());
        }
    }

    WHEN("nobody can read one")
    {
        desk.form.goAround();
        desk.seeAnswer();
        THEN("that is for somebody else to allow, as well")
        {
            CHECK(desk.stage.on().decision.outcome() == DecisionViewModel::Colleague);
        }
    }
}

SCENARIO("A card's number is no way to look for a sale", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.form.choose("card");
    WHEN("a colleague types it all the same")
    {
        desk.type("4111111111111111");
        desk.form.goOn();
        THEN("nothing is looked for, and nothing kept")
        {
            CHECK(desk.form.message().startsWith("That looks like the number of a card"));
            CHECK(desk.form.typedText().isEmpty());
            CHECK_FALSE(desk.stage.log.all().contains("4111111111111111"));
        }
    }
    WHEN("it is the token")
    {
        desk.type("tok_demo_scales");
        desk.form.goOn();
        REQUIRE(desk.reaches(Step::Line));
        CHECK(desk.form.choices()->count() == 1);
    }
    WHEN("the token fits many sales")
    {
        desk.type("tok_demo");
        desk.form.goOn();
        REQUIRE(waitUntil([&] { return !desk.form.message().isEmpty(); }));
        CHECK(desk.form.step() == Step::Code);
    }
}

SCENARIO("Goods without a receipt are another colleague's to allow", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.form.choose("no_receipt");
    desk.stage.on().scanned("22423", "Code128");
    REQUIRE(desk.reaches(Step::Customer));
    desk.type("CUST-77");
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::Units);
    desk.say("changed_mind", "unopened");
    desk.seeAnswer();
    REQUIRE(desk.stage.on().decision.outcome() == DecisionViewModel::Colleague);
    desk.stage.on().decision.contest();
    REQUIRE(desk.stage.on().journey.stage() == JourneyViewModel::HandOver);

    WHEN("whoever takes it would approve it themselves")
    {
        desk.stage.on().handOver.giveReason(0, {});
        desk.stage.on().handOver.approve(clerk, clerkPin);
        REQUIRE(waitUntil([&] { return !desk.stage.on().handOver.message().isEmpty(); }));
        CHECK(desk.stage.on().journey.stage() == JourneyViewModel::HandOver);
    }

    WHEN("a manager does")
    {
        desk.stage.on().handOver.giveReason(0, {});
        desk.stage.on().handOver.approve(demoManager, demoManagerPin);
        REQUIRE(desk.stage.reaches(JourneyViewModel::Decision));
        const auto answer = desk.finish();
        THEN("it is paid as store credit, at the lowest price of late, and counted")
        {
            CHECK(answer.record.decision.refund.amount.minor() == 1275);
            REQUIRE(answer.record.decision.refund.legs.size() == 1);
            CHECK(answer.record.decision.refund.legs.front().type == "store_credit");
            CHECK(answer.record.approver->text() == demoManager);
            CHECK(desk.asked().customer == "CUST-77");
        }
    }
}

SCENARIO("A receipt on paper that nobody knows: the goods stay, the money waits", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.form.choose("paper");
    desk.type("0499-01-20261120-00007");
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::PaperDay);
    CHECK_FALSE(desk.form.canGoOn());
    // The years, the months, the days: today is the last cell of each.
    for (int level = 0; level < 3; ++level)
        desk.form.picker()->pick(desk.form.picker()->cells()->count() - 1);
    REQUIRE(desk.form.canGoOn());
    desk.form.goOn();
    desk.stage.on().scanned("22423", "Code128");
    REQUIRE(desk.reaches(Step::PaperLine));
    desk.form.more();
    desk.form.goOn();
    desk.form.more();
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::PaperPrice);
    desk.type("1275");
    CHECK(desk.form.typedText() == "£12.75");
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::Units);
    CHECK(desk.form.most() == 2);
    desk.say("changed_mind", "unopened");
    CHECK(desk.form.otherText() == "Add a line of the paper");
    desk.seeAnswer();
    CHECK(desk.stage.on().decision.outcome() == DecisionViewModel::Later);
    CHECK(desk.stage.on().decision.amountText().isEmpty());
    const auto answer = desk.finish();
    CHECK(answer.record.state == returns::ReturnState::Pending);
    CHECK(desk.stage.on().slip.tone() == SlipViewModel::Waiting);
    CHECK(desk.stage.on().slip.headline() == "We have your items. Your refund will follow.");
    CHECK(desk.stage.on().slip.amountText().isEmpty());
    const auto asked = desk.asked();
    REQUIRE(asked.shown);
    CHECK(asked.shown->number.text() == "0499-01-20261120-00007");
    REQUIRE(asked.shown->line(2));
    CHECK(asked.shown->line(2)->quantity == 2);
    CHECK(asked.shown->line(2)->unitPrice == 1275);
}

SCENARIO("What has not arrived is not paid for yet", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.scanLine("-00102");
    desk.form.more();
    desk.form.more();
    desk.say("changed_mind", "unopened");
    desk.form.choose("0");
    desk.form.choose("arrived");
    REQUIRE(desk.form.count() == 3);
    desk.form.fewer();
    desk.form.goOn();
    desk.form.choose("disposition");
    desk.form.choose("return_to_supplier");
    desk.form.choose("batch");
    desk.type("B-7");
    desk.form.goOn();
    desk.form.goOn();
    desk.seeAnswer();
    const auto answer = desk.finish();
    const auto& line = answer.record.decision.lines.front();
    CHECK(line.quantity == 2);
    REQUIRE(line.disposal);
    CHECK(line.disposal->method == policy::Disposition::ReturnToSupplier);
    CHECK(desk.asked().lines.front().batch == "B-7");
    CHECK(desk.asked().lines.front().quantity == 3);
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
