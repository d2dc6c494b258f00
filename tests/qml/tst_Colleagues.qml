pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// The screen that whoever works in the store signs in to: what they see of it, and where it leads.
TestCase {
    id: root

    name: "Colleagues"
    when: windowShown

    property Main window: null

    Component {
        id: terminal

        Terminal {}
    }

    function init() {
        failOnWarning(/./);
        window = createTemporaryObject(terminal, root, { width: 1280, height: 800 });
        at(JourneyViewModel.Manager);
    }

    function settle() {
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
    }

    function at(stage) {
        window.journey.stage = stage;
        settle();
    }

    function press(name) {
        const button = window.find(name);
        verify(button !== null && button.enabled, name);
        mouseClick(button);
        settle();
    }

    function key(sign) {
        keyClick(sign);
        settle();
    }

    function signIn(mayReadDay) {
        window.manager.mayReadDay = mayReadDay;
        window.manager.signedIn = true;
        settle();
    }

    function test_aColleagueStartsFromTheirOwnScreen() {
        compare(window.find("newReturn"), null);
        key(Qt.Key_F2); // Nobody has signed in.
        compare(window.journey.calls.length, 0);
        window.manager.signedIn = true;
        settle();
        window.openReturns.busy = true;
        key(Qt.Key_F2); // Money is moving.
        compare(window.journey.calls.length, 0);
        window.openReturns.busy = false;
        press("newReturn");
        compare(window.journey.calls.join(), "showDesk");
        compare(window.find("question").text, "What does the customer have?");
        compare(window.find("textSize"), null); // The customer's rail is not for the desk.
        at(JourneyViewModel.Manager);
        key(Qt.Key_F2);
        compare(window.journey.calls.join(), "showDesk,showDesk");
    }

    function test_whoMayNotReadTheDayDoesNotSeeIt() {
        signIn(false);
        compare(window.find("tab-day"), null);
        compare(window.find("tab-open"), null);
        compare(window.find("log"), null);
        compare(window.find("refresh"), null);
        compare(window.find("question").text, "What is handed in?");
        verify(window.find("tab-old").chosen);
        key(Qt.Key_F5);
        compare(window.openReturns.calls.length, 0);
        window.screen.wanted = ManagerScreen.Open; // Left so by somebody who may.
        settle();
        compare(window.find("openReturns"), null);
        verify(window.find("newReturn") !== null);
    }

    function test_whoMayReadTheDayOpensWithIt() {
        signIn(true);
        verify(window.find("tab-day").chosen && window.find("log") !== null);
        press("tab-open");
        verify(window.find("openReturns") !== null);
        press("tab-old");
        compare(window.find("question").text, "What is handed in?");
        key(Qt.Key_F5); // The key of an answer there.
        compare(window.openReturns.calls.length, 0);
        press("tab-day");
        key(Qt.Key_F5);
        compare(window.openReturns.calls.join(), "refresh");
    }

    function test_papersAreOneKeyAway_data() {
        return [{ tag: "manager", mayReadDay: true }, { tag: "clerk", mayReadDay: false }];
    }

    function test_papersAreOneKeyAway(row) {
        signIn(row.mayReadDay);
        verify(!window.papers.inFront);
        key(Qt.Key_F9);
        verify(window.find("tab-papers").chosen && window.papers.inFront);
        compare(window.find("question").text, "Whose papers?");
        compare(window.find("papers"), null);
        key(Qt.Key_F9); // No answer has that key, and it is not the tab's any more.
        compare(window.papers.calls.join(), "startOver");
        key(Qt.Key_F4);
        press("goAround");
        compare(window.papers.calls.splice(1).join(), "choose R-0412-K1-7Q4M9X2C,goAround");
        press("tab-old");
        verify(!window.papers.inFront);
        window.openReturns.busy = true; // Money is moving.
        key(Qt.Key_F9);
        verify(window.find("tab-old").chosen);
        window.openReturns.busy = false;
        press("papers");
        compare(window.papers.calls.join(), "startOver,startOver");
    }

    function test_aReturnOfTheDayLeadsToItsPapers() {
        signIn(true);
        press("return-K1-0006");
        verify(window.find("tab-papers").chosen);
        compare(window.papers.calls.join(), "open K1-0006");
    }

    function test_aPaperIsReadBeforeItIsPrinted() {
        signIn(true);
        key(Qt.Key_F9);
        window.papers.ask(PapersViewModel.Number);
        settle();
        key("r");
        press("key7");
        key(Qt.Key_Return);
        compare(window.papers.typedText, "r7");
        window.papers.ask(PapersViewModel.Shown);
        settle();
        compare(window.find("about").text, "R-0412-K1-ESD4SV9B");
        verify(window.find("paper") !== null && window.find("choices") === null);
        key(Qt.Key_Return);
        key(Qt.Key_Escape);
        compare(window.papers.calls.splice(1).join(), "goOn,goOn,retreat");
    }

    function test_oldGoodsAreAskedTheSameWay() {
        signIn(true);
        press("tab-old");
        const old = window.oldGoods;
        key(Qt.Key_F4);
        old.step = OldGoodsViewModel.Receipt;
        settle();
        key("7");
        key(Qt.Key_Return);
        press("goAround");
        key(Qt.Key_Escape);
        old.step = OldGoodsViewModel.Goods;
        settle();
        key(Qt.Key_Up);
        compare(old.count, 2);
        press("retreat");
        old.step = OldGoodsViewModel.Answered;
        settle();
        compare(window.find("retreat"), null);
        press("goAround");
        key(Qt.Key_Return);
        compare(old.calls.join(", "),
            "choose very_small, goOn, choose no_receipt, retreat, retreat, putOnPaper, startOver");
        compare(old.typedText, "7");
    }
}
