// What a customer has to show in a receipt's stead, as a colleague takes it at the kiosk.
#include "Desking.h"

using namespace reprise;
using namespace reprise::app;
using support::clerk;
using support::clerkPin;
using support::Desk;
using Step = support::DeskStep;

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
