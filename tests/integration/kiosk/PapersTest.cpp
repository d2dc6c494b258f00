// The papers of a return that is over, asked for by a colleague at the kiosk.
#include "Desking.h"
#include "Paper.h"

using namespace reprise;
using namespace reprise::app;
using support::Desk;
using support::Paper;
using support::PaperCounter;
using Step = PapersViewModel::Step;

namespace {

/// A clerk who has signed in and looks at the papers, after a customer's return.
struct Shelf {
    explicit Shelf(const std::string& printer = {}) : desk(printer), papers(desk.stage.on().papers)
    {
        REQUIRE(desk.stage.refund());
        number = desk.stage.on().slip.returnNumber();
        desk.stage.on().journey.startAgain();
        desk.signIn();
        papers.setInFront(true);
        REQUIRE(waitUntil([this] { return papers.choices()->count() > 0; }));
    }

    bool reaches(Step step)
    {
        return waitUntil([&] { return papers.step() == step && !papers.busy(); });
    }

    QStringList rowsOf(const char* role)
    {
        QStringList all;
        for (int at = 0; at < papers.choices()->count(); ++at)
            all << papers.choices()->row(at).value(QLatin1String(role)).toString();
        return all;
    }

    /// What the paper on the screen says.
    QString shown()
    {
        QStringList all;
        for (int at = 0; at < papers.lines()->count(); ++at)
            all << papers.lines()->row(at).value("left").toString()
                       + papers.lines()->row(at).value("right").toString();
        return all.join(QLatin1Char('\n'));
    }

    Desk desk;
    PapersViewModel& papers;
    QString number;
};

} // namespace

SCENARIO("The slip of an earlier return is found, read and printed again", "[kiosk][printer]")
{
    PaperCounter counter;
    Shelf shelf(counter.address());
    PapersViewModel& papers = shelf.papers;
    REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 1; }));

    GIVEN("the last returns, of which it is the first")
    {
        CHECK(shelf.rowsOf("choiceId").front() == shelf.number);
        papers.choose(shelf.number);
    }
    GIVEN("the code on the slip")
    {
        shelf.desk.stage.on().scanned(shelf.number, "Code128");
    }
    GIVEN("its number, typed in small letters after a wrong one")
    {
        papers.goAround();
        REQUIRE(papers.step() == Step::Number);
        CHECK_FALSE(papers.canGoOn());
        for (const QChar each : QStringLiteral("r-0412-k1-00000000"))
            papers.type(QString(each));
        papers.goOn();
        REQUIRE(waitUntil([&] { return !papers.message().isEmpty(); }));
        CHECK(papers.message() == "We don’t know that return here. Nothing has changed.");
        for (int at = 0; at < 18; ++at)
            papers.erase();
        for (const QChar each : shelf.number.toLower())
            papers.type(QString(each));
        papers.goOn();
    }
    REQUIRE(shelf.reaches(Step::Paper));
    CHECK(papers.aboutText() == shelf.number);
    CHECK(shelf.rowsOf("choiceId") == QStringList{"refund", "store"});

    papers.choose("refund");
    REQUIRE(shelf.reaches(Step::Shown));
    CHECK(papers.questionText() == "The customer’s slip");
    CHECK(shelf.shown().contains(shelf.number));
    CHECK_FALSE(shelf.shown().contains("REPRINT")); // To look at is no copy.
    CHECK(counter.paper.slips().size() == 1);

    papers.goOn();
    REQUIRE(waitUntil([&] { return papers.message() == "Printed."; }));
    REQUIRE(counter.paper.slips().size() == 2);
    CHECK(counter.paper.slips().back().contains("REPRINT 1"));

    papers.retreat();
    papers.choose("store");
    REQUIRE(shelf.reaches(Step::Shown));
    CHECK(shelf.shown().contains("Store copy"));
    papers.goOn();
    REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 3; }));
    CHECK(counter.paper.slips().back().contains("REPRINT 2"));

    // Both copies are in the journal, under the colleague's name.
    const auto entries = shelf.desk.stage.ask([](Terminal& terminal) {
        std::string all;
        const auto told = terminal.store().exportJournal([&](std::string_view line) {
            if (line.find("slip_reprinted") != std::string_view::npos)
                all += std::string(line) + "\n";
        });
        return told ? all : std::string();
    });
    CHECK(std::ranges::count(entries, '\n') == 2);
    CHECK(QString::fromStdString(entries).count(support::clerk) == 2);
}

SCENARIO("A colleague who takes the return prints the store's copy with it", "[kiosk][printer]")
{
    PaperCounter counter;
    Desk desk(counter.address());
    desk.open();
    desk.scanLine("-00102");
    desk.say("changed_mind", "unopened");
    desk.seeAnswer();
    (void)desk.finish();
    SlipViewModel& slip = desk.stage.on().slip;
    REQUIRE(slip.storeCopyText() == "Print the store’s copy");
    slip.printStoreCopy();
    slip.printStoreCopy(); // A double tap.
    REQUIRE(waitUntil([&] { return slip.storeCopyText() == "Print the store’s copy again"; }));
    REQUIRE(counter.paper.slips().size() == 2);
    CHECK(counter.paper.slips().back().contains("Store copy"));
    CHECK_FALSE(counter.paper.slips().back().contains("REPRINT"));
    slip.printStoreCopy();
    REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 3; }));
    CHECK(counter.paper.slips().back().contains("REPRINT 1"));
}

SCENARIO("A customer who is alone has no store's copy", "[kiosk][printer]")
{
    PaperCounter counter;
    support::KioskStage stage({}, counter.address());
    REQUIRE(stage.refund());
    CHECK(stage.on().slip.storeCopyText().isEmpty());
    stage.on().slip.printStoreCopy();
    REQUIRE(waitUntil([&] { return stage.on().slip.printState() == SlipViewModel::Printed; }));
    CHECK(counter.paper.slips().size() == 1);
}

SCENARIO("Store credit comes out with its slip, to be paid with", "[kiosk][printer]")
{
    PaperCounter counter;
    Desk desk(counter.address());
    desk.open();
    desk.form.choose("no_receipt");
    desk.stage.on().scanned("22423", "Code128");
    REQUIRE(desk.reaches(support::DeskStep::Customer));
    desk.form.goAround();
    desk.say("changed_mind", "unopened");
    desk.seeAnswer();
    desk.stage.on().decision.contest();
    desk.stage.on().handOver.giveReason(0, {});
    desk.stage.on().handOver.approve(demoManager, demoManagerPin);
    REQUIRE(desk.stage.reaches(JourneyViewModel::Decision));
    const auto answer = desk.finish();
    REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 2; }));
    const auto all = counter.paper.slips().join(QLatin1Char('\n'));
    INFO(all.toStdString());
    CHECK(all.contains("[QR C-" + QString::fromStdString(answer.record.id.text()).mid(2)));
}

SCENARIO("A business has its credit note, as an original and as a copy", "[kiosk][printer]")
{
    PaperCounter counter;
    Desk desk(counter.address());
    desk.open();
    desk.scanLine("-00103");
    desk.say("changed_mind", "unopened");
    desk.form.choose("sale");
    desk.form.choose("buyer");
    desk.form.choose("trader");
    desk.form.goOn();
    desk.seeAnswer();
    const auto number = QString::fromStdString(desk.finish().record.id.text());
    REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 1; }));
    desk.stage.on().journey.startAgain();
    desk.signIn();
    PapersViewModel& papers = desk.stage.on().papers;
    const auto reaches = [&](Step step) {
        return waitUntil([&] { return papers.step() == step && !papers.busy(); });
    };
    papers.open(number);
    REQUIRE(reaches(Step::Paper));
    papers.choose("credit_note");
    REQUIRE(papers.step() == Step::Business);
    CHECK_FALSE(papers.canGoOn());
    Desk::type(papers, "Minster Tea Rooms Ltd");
    papers.goOn();
    REQUIRE(papers.step() == Step::Address);
    Desk::type(papers, "3 High Petergate, York YO1 7EN");
    papers.goOn();
    REQUIRE(reaches(Step::Shown));

    papers.goOn();
    REQUIRE(waitUntil([&] { return papers.message() == "Printed."; }));
    const QString note = counter.paper.slips().back();
    INFO(note.toStdString());
    CHECK(note.contains("Minster Tea Rooms Ltd"));
    CHECK(note.contains("York YO1 7EN"));
    CHECK(note.contains("GB123456789"));
    CHECK_FALSE(note.contains("REPRINT"));
    papers.goAround();
    REQUIRE(waitUntil([&] { return counter.paper.slips().size() == 3; }));
    CHECK(counter.paper.slips().back().contains("REPRINT 1"));

    REQUIRE(reaches(Step::Shown));
    papers.retreat();
    papers.choose("credit_note");
    papers.goOn();
    CHECK(papers.step() == Step::Business); // Nothing of them was kept.
}

SCENARIO("Nothing of a colleague's search stays behind them", "[kiosk][privacy]")
{
    Shelf shelf;
    shelf.papers.choose(shelf.number);
    REQUIRE(shelf.reaches(Step::Paper));
    shelf.papers.choose("refund");
    REQUIRE(shelf.reaches(Step::Shown));
    CHECK_FALSE(shelf.papers.canGoOn()); // There is no printer.
    shelf.desk.stage.on().journey.startAgain();
    CHECK(shelf.papers.step() == Step::Which);
    CHECK(shelf.papers.choices()->count() == 0);
    CHECK(shelf.papers.lines()->count() == 0);
    CHECK(shelf.papers.aboutText().isEmpty());
    shelf.papers.open(shelf.number);
    CHECK_FALSE(shelf.papers.busy());
}
