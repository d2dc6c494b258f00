pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// The questions, the answer and what leads on from it, pressed through.
TestCase {
    id: root

    name: "Answers"
    when: windowShown

    property Main window: null

    Component {
        id: terminal

        Terminal {}
    }

    function init() {
        window = createTemporaryObject(terminal, root);
        settle();
    }

    /// Until what was asked for is laid out and drawn.
    function settle() {
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
    }

    function press(name) {
        const button = window.find(name);
        verify(button !== null && button.enabled, name);
        mouseClick(button);
        settle();
    }

    function at(stage) {
        window.journey.stage = stage;
        settle();
    }

    function last(calls) {
        return calls[calls.length - 1];
    }

    function test_aFaultIsAskedForTwoDates() {
        at(JourneyViewModel.Reason);
        let decided = 0;
        window.reason.decided.connect(() => ++decided);
        verify(!window.find("primary").enabled);
        press("reason-changed_mind");
        press("primary");
        compare(decided, 1);
        press("reason-faulty");
        press("primary");
        compare(window.find("question").text, "When did you get it?");
        verify(!window.find("primary").enabled);
        press("answer1");
        press("primary");
        compare(window.find("question").text, "Which day did you get it?");
        compare(window.find("primary").Accessible.name, "Tap a day first");
        press("day3");
        compare(window.reason.picker.chosenText, "3 Nov 2026");
        press("primary");
        compare(window.find("question").text, "When did the fault first show?");
        press("answer2");
        press("back");
        compare(window.reason.question, ReasonViewModel.Received);
        compare(window.reason.answer, 1);
        press("answer0");
        press("primary");
        compare(window.reason.answer, 2);
        press("primary");
        compare(decided, 2);
    }

    function test_backFromTheFirstQuestionLeavesTheScreen() {
        at(JourneyViewModel.Reason);
        let left = 0;
        window.reason.left.connect(() => ++left);
        press("back");
        compare(left, 1);
    }

    function test_aYesContinuesAndANoAsksAColleague() {
        at(JourneyViewModel.Decision);
        press("primary");
        compare(last(window.journey.calls), "next");
        window.decision.refuse(DecisionViewModel.No);
        settle();
        compare(window.find("contest").text,
                "Think this is wrong? A colleague can look at it again.");
        press("primary");
        compare(last(window.decision.calls), "contest");
    }

    function test_aReceiptThatIsStillToComeLeadsOn() {
        at(JourneyViewModel.Decision);
        window.decision.wait();
        settle();
        compare(window.find("outcome").tone, OutcomeBadge.Caution);
        compare(window.find("outcome").iconName, "schedule");
        compare(window.find("primary").text, "Continue");
        press("primary");
        compare(last(window.journey.calls), "next");
        compare(window.decision.calls.length, 0);
        at(JourneyViewModel.HandOver);
        compare(window.find("outcome").tone, OutcomeBadge.Caution);
    }

    function test_aNoOffersChoicesThatCanBePressed() {
        at(JourneyViewModel.Decision);
        window.decision.refuse(DecisionViewModel.No);
        settle();
        for (const way of ["faulty", "exchange", "keep"]) {
            press("instead-" + way);
            compare(last(window.decision.calls), "take " + way);
        }
    }

    function test_theChosenRemedyIsOnThePageThatOpens() {
        window.width = 1280;
        window.height = 800;
        window.remedy.chosen = "store_credit";
        window.remedy.chosenText = "Store credit";
        at(JourneyViewModel.Remedy);
        verify(window.find("remedy-store_credit") !== null);
        window.remedy.chosen = "refund"; // As from the decision's own offer.
        settle();
        verify(window.find("remedy-refund") !== null);
        window.remedy.chosen = "store_credit";
        settle();
        verify(window.find("remedy-store_credit") !== null);
        compare(window.find("chosenText").text, "You chose: Store credit");
        press("earlierPage");
        compare(window.find("remedy-store_credit"), null);
        verify(window.find("chosenText") !== null);
    }

    function test_onePanelOfReasonsIsOpenAtATime() {
        at(JourneyViewModel.Decision);
        const panels = () => window.screen.openPanel;
        compare(panels(), 0);
        press("why"); // The last head that is seen: the second panel.
        compare(panels(), 1);
        press("why");
        compare(panels(), -1);
    }

    function test_theCoverageIsReadWhenItIsAskedForAndLeadsBack() {
        at(JourneyViewModel.Decision);
        press("coverage");
        compare(last(window.journey.calls), "showCoverage");
        settle();
        compare(window.find("coveredItem").text, "Regency cakestand 3 tier");
        press("primary");
        compare(window.coverage.turns, 1);
        press("back");
        compare(last(window.journey.calls), "back");
        window.coverage.empty();
        verify(window.find("noCover").text.startsWith("We know of no cover"));
        compare(window.find("primary"), null);
    }
}
