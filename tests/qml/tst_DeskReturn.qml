pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// A return as a colleague takes it, by the keys of a keyboard and by touch.
TestCase {
    id: root

    name: "DeskReturn"
    when: windowShown

    property Main window: null

    Component {
        id: terminal

        Terminal {}
    }

    function init() {
        failOnWarning(/./);
        window = createTemporaryObject(terminal, root, { width: 1280, height: 800 });
        at(JourneyViewModel.Desk);
    }

    function settle() {
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
    }

    function at(stage) {
        window.journey.stage = stage;
        settle();
    }

    function ask(step) {
        window.deskReturn.ask(step);
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

    /// By the function key on its cap.
    function answer(place) {
        key(Qt.Key_F3 + place - 1);
    }

    /// What was asked of the double since the last time.
    function calls() {
        return window.deskReturn.calls.splice(0).join(", ");
    }

    function test_wordsAreTypedOnBothKeyboards() {
        press("choice-receipt"); // It has the keyboard's focus and goes.
        ask(DeskReturnViewModel.Customer);
        key(Qt.Key_Return);
        compare(calls(), "choose receipt"); // Nothing is typed yet.
        compare(window.find("goOn").Accessible.name, "Type it first");
        key("m");
        press("keyU");
        key(" "); // Not the key on the glass once more.
        key("g");
        press("space");
        key(Qt.Key_Backspace);
        press("erase");
        key("g");
        compare(window.deskReturn.typedText, "mU g");
        compare(window.find("deskField").Accessible.name, "Customer number mU g");
        key(Qt.Key_Enter);
        press("goOn");
        compare(calls(), "goOn, goOn");
        window.deskReturn.busy = true;
        key(Qt.Key_Return);
        compare(calls(), "");
    }

    function test_aPriceIsFigures() {
        ask(DeskReturnViewModel.PaperPrice);
        compare(window.find("keyA"), null);
        key("1");
        key("x");
        key(" ");
        press("key0");
        compare(window.deskReturn.typedText, "10");
    }

    function test_aNumberIsCountedUpAndDown() {
        ask(DeskReturnViewModel.Units);
        press("more");
        key(Qt.Key_Up);
        compare(window.find("value").text, "3");
        key(Qt.Key_Down);
        press("fewer");
        key(Qt.Key_Down); // Not under the least.
        compare(window.deskReturn.count, 1);
        verify(!window.find("fewer").enabled);
        window.deskReturn.least = 0;
        press("fewer");
        compare(window.find("value").text, "0");
        window.deskReturn.count = 6;
        key(Qt.Key_Up); // Not over the most.
        compare(window.deskReturn.count, 6);
        key(Qt.Key_Return);
        compare(calls(), "goOn");
    }

    function test_aDayIsPressed() {
        ask(DeskReturnViewModel.FaultDay);
        compare(window.find("about").text, window.deskReturn.itemText);
        key(Qt.Key_Return);
        compare(calls(), "");
        compare(window.find("choices"), null);
        press("day14");
        compare(window.deskReturn.picker.chosenRow, 14);
        key(Qt.Key_Return);
        compare(calls(), "goOn");
    }

    function test_whatWentWrongShowsWhereWordsTakeTwoPages() {
        window.display.largeText = true;
        window.display.training = true;
        ask(DeskReturnViewModel.Customer);
        verify(window.find("morePage") !== null);
        verify(window.find("message").text.startsWith("That looks like the number of a card."));
        verify(window.find("question") !== null);
    }

    function test_theWayAroundAQuestion() {
        compare(window.find("goAround"), null);
        ask(DeskReturnViewModel.Serial);
        compare(window.find("goAround").text, "The others have none");
        press("goAround");
        compare(calls(), "goAround");
    }

    function test_theBasketLeadsToItsItemsAndToTheAnswer() {
        ask(DeskReturnViewModel.Basket);
        compare(window.find("message").text,
                "Written down: 2 × WHITE HANGING HEART T-LIGHT HOLDER");
        press("choice-1");
        answer(3);
        press("goAround");
        key(Qt.Key_Return);
        compare(calls(), "choose 1, choose 2, goAround, goOn");
    }

    function test_escapeGoesBackAndThenToTheirOwnScreen() {
        ask(DeskReturnViewModel.Units);
        key(Qt.Key_Escape);
        press("goBack");
        compare(calls(), "retreat, retreat");
        window.deskReturn.busy = true;
        window.deskReturn.canRetreat = false;
        key(Qt.Key_Escape); // The desk is being asked.
        compare(window.journey.calls.length, 0);
        window.deskReturn.busy = false;
        key(Qt.Key_Escape);
        compare(calls(), "");
        compare(window.journey.calls.join(), "back");
    }

    function test_theNextCustomerAndTheEndOfIt() {
        window.manager.signedIn = true;
        window.deskReturn.busy = true;
        key(Qt.Key_F2);
        key(Qt.Key_F12);
        verify(window.manager.signedIn);
        compare(calls(), "");
        window.deskReturn.busy = false;
        key(Qt.Key_F2);
        press("newReturn");
        compare(calls(), "startOver, startOver");
        press("leave");
        verify(!window.manager.signedIn);
        window.manager.signedIn = true;
        key(Qt.Key_F12);
        verify(!window.manager.signedIn);
        compare(window.journey.calls.join(), "startAgain,startAgain");
    }

    function test_helpIsCalledFromTheDesk() {
        key(Qt.Key_F1);
        verify(window.help.calling);
        compare(window.journey.calls.join(), "showHelp");
    }
}
