// The slip on paper: once, by itself, and never in the way of the return.
#include "KioskStage.h"
#include "Paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;
using support::PaperCounter;

namespace {

bool printEnds(KioskStage& stage, SlipViewModel::PrintState state)
{
    return waitUntil([&] { return stage.on().slip.printState() == state; });
}

/// The way on: rated, and the next customer may come.
bool goesOn(KioskStage& stage)
{
    stage.on().slip.done();
    stage.on().rating.rate(4);
    return stage.reaches(JourneyViewModel::Attract)
           && stage.openReceipt(QString::fromStdString(stage.receipts.at(1).number.text()));
}

} // namespace

SCENARIO("What is put aside gets its label where a colleague is there", "[kiosk][printer]")
{
    PaperCounter counter;
    KioskStage stage({}, counter.address());
    Screens& on = stage.on();
    on.journey.showManager();
    on.manager.signIn(demoManager, demoManagerPin);
    REQUIRE(waitUntil([&] { return on.manager.signedIn(); }));
    on.journey.showDesk();
    on.scanned(stage.number(), "Code128");
    REQUIRE(waitUntil([&] { return on.deskReturn.step() == DeskReturnViewModel::Line; }));
    on.deskReturn.choose("0-1");
    on.deskReturn.choose("recalled");
    WHEN("the goods are recalled")
    {
        on.deskReturn.choose("used");
        on.deskReturn.goOn();
        REQUIRE(stage.reaches(JourneyViewModel::Decision));
        on.journey.next();
        on.remedy.confirm();
        REQUIRE(stage.reaches(JourneyViewModel::Slip));
        THEN("the slip and one label come out, and no label again with a reprint")
        {
            REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 2; }));
            const auto all = counter.paper.slips().join(QLatin1Char('\n'));
            CHECK(all.contains("DO NOT SELL"));
            REQUIRE(printEnds(stage, SlipViewModel::Printed)); // Until then it is not asked twice.
            on.slip.print();
            REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 3; }));
            CHECK_FALSE(counter.paper.slips().back().contains("DO NOT SELL"));
        }
    }
}

SCENARIO("The slip comes out by itself, once", "[kiosk][printer]")
{
    GIVEN("a printer with paper, and a return that has just been recorded")
    {
        PaperCounter counter;
        KioskStage stage({}, counter.address());
        REQUIRE(stage.refund());
        SlipViewModel& slip = stage.on().slip;
        CHECK(slip.printState() == SlipViewModel::Printing);
        REQUIRE(printEnds(stage, SlipViewModel::Printed));

        THEN("one slip names the return and the money, its number as a barcode")
        {
            REQUIRE(counter.paper.slips().size() == 1);
            const QString text = counter.paper.slips().front();
            INFO(text.toStdString());
            CHECK(text.contains(slip.returnNumber()));
            CHECK(text.contains("[" + slip.returnNumber() + "]"));
            CHECK(text.contains(slip.amountText()));
            CHECK_FALSE(text.contains("REPRINT"));
            CHECK(slip.printText() == "Please take your slip.");
        }

        WHEN("the customer calls for help and comes back")
        {
            stage.on().journey.showHelp();
            stage.on().journey.back();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));

            THEN("nothing more is printed")
            {
                CHECK(slip.printState() == SlipViewModel::Printed);
                CHECK(counter.paper.slips().size() == 1);
            }
        }

        WHEN("the customer asks for it again, with a double tap")
        {
            slip.print();
            slip.print();
            REQUIRE(printEnds(stage, SlipViewModel::Printed));

            THEN("one more comes out, and says that it is a reprint")
            {
                REQUIRE(counter.paper.slips().size() == 2);
                CHECK(counter.paper.slips().back().contains("REPRINT"));
                CHECK(counter.paper.slips().back().contains(slip.returnNumber()));
            }
        }

        WHEN("the next customer has a return")
        {
            REQUIRE(goesOn(stage));
            REQUIRE(stage.decide({1}, "faulty"));
            stage.on().journey.next();
            stage.on().remedy.confirm();
            REQUIRE(stage.reaches(JourneyViewModel::Slip));
            REQUIRE(printEnds(stage, SlipViewModel::Printed));

            THEN("their slip is an original of their own")
            {
                REQUIRE(counter.paper.slips().size() == 2);
                CHECK_FALSE(counter.paper.slips().back().contains("REPRINT"));
                CHECK(counter.paper.slips().back().contains(slip.returnNumber()));
            }
        }
    }
}

SCENARIO("No paper changes nothing about the return", "[kiosk][printer]")
{
    PaperCounter counter;
    counter.printer.setPaper(0);
    KioskStage stage({}, counter.address());
    const auto before = stage.returnsToday();
    REQUIRE(stage.refund());
    REQUIRE(printEnds(stage, SlipViewModel::PaperOut));

    CHECK(stage.returnsToday() == before + 1);
    CHECK(stage.on().slip.printText().contains("recorded all the same"));
    CHECK(counter.paper.slips().isEmpty());
    CHECK(stage.log.all().contains("slip not printed: no paper"));

    WHEN("a colleague puts paper in, and it is printed after all")
    {
        counter.printer.setPaper(std::nullopt);
        stage.on().slip.print();
        REQUIRE(printEnds(stage, SlipViewModel::Printed));

        THEN("it is the original: nothing of it was on paper before")
        {
            REQUIRE(counter.paper.slips().size() == 1);
            CHECK_FALSE(counter.paper.slips().front().contains("REPRINT"));
        }
    }

    WHEN("the customer just goes on")
    {
        THEN("the next one is served")
        {
            CHECK(goesOn(stage));
        }
    }
}

SCENARIO("A roll that ends in the middle of a slip is noticed", "[kiosk][printer]")
{
    PaperCounter counter;
    counter.printer.setPaper(3);
    KioskStage stage({}, counter.address());
    REQUIRE(stage.refund());
    REQUIRE(printEnds(stage, SlipViewModel::PaperOut));

    WHEN("a colleague puts paper in, and it is printed again")
    {
        counter.printer.setPaper(std::nullopt);
        stage.on().slip.print();
        REQUIRE(printEnds(stage, SlipViewModel::Printed));

        THEN("the whole slip comes out once, and says that it is a reprint")
        {
            REQUIRE(counter.paper.slips().size() == 1);
            CHECK(counter.paper.slips().front().contains("REPRINT 1"));
            CHECK(counter.paper.slips().front().count("Tax in it") == 1);
        }
    }
}

SCENARIO("A printer that is not there changes nothing about the return", "[kiosk][printer]")
{
    std::string nobody;
    {
        const PaperCounter gone;
        nobody = gone.address();
    }
    KioskStage stage({}, nobody);
    const auto before = stage.returnsToday();
    REQUIRE(stage.refund());
    REQUIRE(printEnds(stage, SlipViewModel::Unavailable));

    CHECK(stage.returnsToday() == before + 1);
    CHECK(stage.on().slip.printText().startsWith("The printer does not answer."));
    CHECK(goesOn(stage));
}

SCENARIO("A printer that says nothing keeps nobody waiting", "[kiosk][printer]")
{
    GIVEN("a printer that falls silent in the middle of a slip")
    {
        std::optional<PaperCounter> counter(std::in_place);
        counter->printer.change([](simulator::Trouble& trouble) { trouble.silentAfter = 3; });
        KioskStage stage({}, counter->address());
        REQUIRE(stage.refund());

        THEN("the next customer is served while it is still being waited for")
        {
            REQUIRE(goesOn(stage));
            REQUIRE_FALSE(stage.log.all().contains("slip not printed"));

            counter.reset(); // Somebody switches it off.
            CHECK(waitUntil([&] { return stage.log.all().contains("slip not printed"); }));
            CHECK(stage.on().journey.stage() == JourneyViewModel::Items);
            CHECK(stage.on().slip.printText().isEmpty());
        }
    }
}

SCENARIO("Without a printer the screen is the slip", "[kiosk][printer]")
{
    KioskStage stage;
    REQUIRE(stage.refund());
    stage.on().slip.print();
    CHECK(stage.on().slip.printState() == SlipViewModel::NoPrinter);
    CHECK(stage.on().slip.printText().startsWith("This terminal has no printer."));
}

SCENARIO("Old goods have paper too: the answer by itself, and a label for what is not safe",
         "[kiosk][printer][oldgoods]")
{
    PaperCounter counter;
    KioskStage stage({}, counter.address());
    OldGoodsViewModel& form = stage.on().oldGoods;
    stage.on().journey.showManager();
    stage.on().manager.signIn(QString::fromLatin1(demoManager),
                              QString::fromLatin1(demoManagerPin));
    REQUIRE(waitUntil([&] { return stage.on().manager.signedIn(); }));
    form.choose("battery");
    CHECK_FALSE(form.canPrint());

    WHEN("they were taken")
    {
        form.choose("safe");
        for (const QChar each : QStringLiteral("AA cells"))
            form.type(QString(each));
        form.goOn();
        REQUIRE(waitUntil([&] { return form.message() == "Printed."; }));
        REQUIRE(counter.paper.slips().size() == 1);
        const QString text = counter.paper.slips().front().simplified(); // Rows wrap.
        INFO(text.toStdString());
        CHECK(text.contains("Taken back, free of charge"));
        CHECK(text.contains("1 x AA cells"));
        CHECK(text.contains("household bin"));
    }

    WHEN("one of them leaks")
    {
        form.choose("unsafe");
        CHECK(counter.paper.slips().isEmpty());
        form.putOnPaper();
        REQUIRE(waitUntil([&] { return form.message() == "Printed."; }));
        REQUIRE(counter.paper.slips().size() == 1);
        CHECK(counter.paper.slips().front().contains("DAMAGED BATTERY"));
    }
}
