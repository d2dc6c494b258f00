// What is seldom said of goods and of a sale, as a colleague writes it down at the kiosk.
#include "Desking.h"

#include "reprise/policy/Rule.h"

using namespace reprise;
using namespace reprise::app;
using support::Desk;
using Step = support::DeskStep;

namespace {

/// The last day that is offered.
void pickTheLastDay(Desk& desk)
{
    while (!desk.form.canGoOn())
        desk.form.picker()->pick(desk.form.picker()->cells()->count() - 1);
    desk.form.goOn();
}

/// Every answer of the step, as it is labelled.
QStringList labels(Desk& desk)
{
    QStringList all;
    for (int at = 0; at < desk.form.choices()->count(); ++at)
        all << desk.form.choices()->row(at).value("label").toString();
    return all;
}

/// What stands beside one of them.
QString noteOf(Desk& desk, const QString& choiceId)
{
    for (int at = 0; at < desk.form.choices()->count(); ++at)
        if (desk.form.choices()->row(at).value("choiceId") == choiceId)
            return desk.form.choices()->row(at).value("note").toString();
    return {};
}

void openDetails(Desk& desk)
{
    desk.form.choose("0");
    desk.form.choose("details");
    REQUIRE(desk.form.step() == Step::Details);
}

void closeDetails(Desk& desk)
{
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::Item);
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::Basket);
}

std::string lawsAnswer(Desk& desk)
{
    const auto& findings = desk.stage.on().visit.decision()->lines.front().findings;
    const auto law = std::ranges::find(findings, policy::rule::statutory, &policy::Finding::rule);
    return law == findings.end() ? std::string() : law->facts.at("answer");
}

} // namespace

SCENARIO("Repairs so far decide what the law gives", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    const std::string oldest = desk.stage.receipts.back().number.text();
    desk.scanLine(oldest);
    desk.say("faulty", "used");
    desk.seeAnswer();
    REQUIRE(lawsAnswer(desk) == "REPAIR_OR_REPLACE");
    desk.stage.on().journey.back();
    REQUIRE(desk.form.step() == Step::Basket);

    openDetails(desk);
    desk.form.choose("repairs");
    REQUIRE(desk.form.step() == Step::RepairAsked); // There are none to look at.
    desk.form.picker()->pick(0);
    while (!desk.form.canGoOn())
        desk.form.picker()->pick(0);
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::RepairEnd);
    desk.form.choose("back");
    pickTheLastDay(desk);
    REQUIRE(desk.form.step() == Step::RepairPace);
    desk.form.choose("late");
    REQUIRE(desk.form.step() == Step::Repairs);
    CHECK(labels(desk).front().endsWith("Took too long"));

    WHEN("that is what is asked")
    {
        desk.form.goOn();
        CHECK(noteOf(desk, "repairs").startsWith("1 repair"));
        closeDetails(desk);
        desk.seeAnswer();
        THEN("the clock stood still while it was away: Consumer Rights Act 2015 s.22(6)")
        {
            CHECK(lawsAnswer(desk) == "REFUND_FULL");
        }
    }

    WHEN("another is added that is not over, and the first taken out")
    {
        desk.form.goAround();
        pickTheLastDay(desk);
        desk.form.choose("open");
        desk.form.choose("in_time");
        REQUIRE(desk.form.choices()->count() == 2);
        CHECK(labels(desk).back().endsWith("not back yet"));
        desk.form.choose("0");
        REQUIRE(desk.form.choices()->count() == 1);
        desk.form.choose("0");
        THEN("there are none any more")
        {
            REQUIRE(desk.form.step() == Step::Details);
            CHECK(noteOf(desk, "repairs") == "None");
        }
    }

    WHEN("somebody goes back the way they came")
    {
        desk.form.retreat();
        CHECK(desk.form.step() == Step::Details);
        desk.form.retreat();
        CHECK(desk.form.step() == Step::Item);
        desk.form.retreat();
        CHECK(desk.form.step() == Step::Basket);
    }
}

SCENARIO("What it cost, what is seen, and the days of the goods are in the record", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.scanLine("-00103");
    desk.say("faulty", "damaged");
    openDetails(desk);
    CHECK(desk.form.choices()->count() == 5);

    desk.form.choose("cost");
    desk.form.choose("sent");
    REQUIRE(desk.form.step() == Step::CostAmount);
    CHECK(desk.form.figures());
    desk.type("0");
    CHECK_FALSE(desk.form.canGoOn());
    desk.type("x450");
    CHECK(desk.form.typedText() == "£4.50");
    desk.form.goOn();
    CHECK(noteOf(desk, "cost") == "£4.50");

    desk.form.choose("seen");
    CHECK(labels(desk).contains("The fault is minor"));
    CHECK_FALSE(labels(desk).contains("The seal is broken")); // It is faulty.
    desk.form.choose("serious_defect");
    desk.form.choose("minor_defect");
    desk.form.choose("minor_defect"); // Taken back.
    desk.form.choose("perishable");   // Not for a colleague to see.
    CHECK(noteOf(desk, "serious_defect") == "Yes");
    desk.form.goOn();
    CHECK(noteOf(desk, "seen") == "The fault is serious");

    desk.form.choose("installed");
    pickTheLastDay(desk);
    desk.form.choose("keeps");
    pickTheLastDay(desk);
    closeDetails(desk);
    desk.seeAnswer();
    (void)desk.finish();

    const auto asked = desk.asked();
    const auto& line = asked.lines.front();
    REQUIRE(line.returnCost);
    CHECK(line.returnCost->minor == 450);
    CHECK(line.returnCost->by == rights::BroughtBack::Sent);
    CHECK(line.observed == receipts::Traits{"serious_defect"});
    const auto today = desk.stage.ask([&](Terminal& terminal) {
        return terminal.place().zone.dayOf(desk.stage.engine().clock().now());
    });
    CHECK(line.enabledOn == today);
    REQUIRE(line.perishBy);
    CHECK(*line.perishBy > today);
}

SCENARIO("Who bears the cost of bringing it back is said by the law", "[kiosk][desk][rights]")
{
    Desk desk;
    desk.open();
    desk.scanLine("-00103");
    desk.say("faulty", "damaged");
    openDetails(desk);
    desk.form.choose("cost");
    desk.form.choose("sent");
    desk.type("450");
    desk.form.goOn();
    closeDetails(desk);
    desk.seeAnswer();
    const auto& findings = desk.stage.on().visit.decision()->lines.front().findings;
    const auto cost = std::ranges::find(findings, policy::rule::returnCost, &policy::Finding::rule);
    REQUIRE(cost != findings.end());

    THEN("a cost that was not one is taken out again")
    {
        desk.stage.on().journey.back();
        openDetails(desk);
        desk.form.choose("cost");
        desk.form.choose("none");
        CHECK(noteOf(desk, "cost") == "Nothing");
    }
}

SCENARIO("A business, a late notice and an account's points are asked of the sale", "[kiosk][desk]")
{
    Desk desk;
    desk.open();
    desk.scanLine("-00103");
    desk.say("changed_mind", "unopened");
    CHECK(noteOf(desk, "sale") == "A consumer");
    desk.form.choose("sale");
    REQUIRE(desk.form.step() == Step::Sale);
    CHECK(desk.form.itemText().isEmpty());
    desk.form.choose("buyer");
    desk.form.choose("trader");
    desk.form.choose("notice");
    desk.form.choose("told_late");
    pickTheLastDay(desk);
    REQUIRE(desk.form.step() == Step::Sale);
    desk.form.choose("notice");
    desk.form.choose("missing");
    desk.form.choose("points");
    desk.type("12a0");
    CHECK(desk.form.typedText() == "120");
    desk.form.goOn();
    desk.form.goOn();
    REQUIRE(desk.form.step() == Step::Basket);
    CHECK(noteOf(desk, "sale").startsWith("A business. They were not told. 120 point"));

    WHEN("it is committed")
    {
        desk.seeAnswer();
        (void)desk.finish();
        const auto asked = desk.asked();
        CHECK(asked.buyer == rights::Buyer::Trader);
        CHECK(asked.cancelNotice.notice == rights::CancelNotice::Missing);
        CHECK(asked.pointsHeld == 120);
    }

    WHEN("nobody knows the points after all, and they were told in time")
    {
        desk.form.choose("sale");
        desk.form.choose("points");
        desk.form.goAround();
        desk.form.choose("notice");
        desk.form.choose("ok");
        desk.form.choose("buyer");
        desk.form.choose("consumer");
        desk.form.goOn();
        CHECK(noteOf(desk, "sale") == "A consumer");
    }

    WHEN("the only thing is taken out, and another put in")
    {
        desk.form.choose("0");
        desk.form.choose("out");
        REQUIRE(desk.form.step() == Step::Source);
        desk.scanLine("-00103");
        desk.say("changed_mind", "unopened");
        CHECK(noteOf(desk, "sale") == "A consumer");
    }

    WHEN("the next customer is here")
    {
        desk.form.startOver();
        desk.scanLine("-00103");
        desk.say("changed_mind", "unopened");
        CHECK(noteOf(desk, "sale") == "A consumer");
    }
}
