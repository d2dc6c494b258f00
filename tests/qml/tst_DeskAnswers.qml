pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// The answers that a question at the desk has: rows by touch and by key, page by page.
TestCase {
    id: root

    name: "DeskAnswers"
    when: windowShown

    property Main window: null

    Component {
        id: terminal

        Terminal {}
    }

    Component {
        id: answers

        RowModel {}
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

    function things(count) {
        const rows = [];
        for (let i = 0; i < count; ++i) rows.push({ choiceId: "" + i, label: "THING " + i,
            note: "", iconName: "inventory_2" });
        return rows;
    }

    function test_anAnswerIsTouchedOrItsKeyPressed() {
        press("choice-card");
        answer(5);
        answer(9); // There are five.
        for (const figure of "0412") key(figure); // A scanner, or a hand on the wrong keys.
        compare(calls(), "choose card, choose paper");
        window.deskReturn.busy = true;
        answer(5);
        verify(!window.find("choice-card").enabled);
        compare(calls(), "");
    }

    function test_aKeyIsOfThePageThatShows() {
        window.deskReturn.offer(things(11));
        window.display.largeText = true;
        settle();
        const list = window.find("choices");
        compare(list.perPage, 7);
        answer(8); // There is no eighth to see.
        key(Qt.Key_PageUp);
        answer(7);
        compare(calls(), "choose 6");
        key(Qt.Key_PageDown);
        answer(1);
        answer(4);
        answer(5);
        compare(window.find("choice-8").keyName, "F4");
        press("choice-8");
        compare(calls(), "choose 7, choose 10, choose 8");
        key(Qt.Key_PageDown); // There is no third page.
        answer(1);
        key(Qt.Key_PageUp);
        answer(1);
        compare(calls(), "choose 7, choose 0");
        key(Qt.Key_PageDown);
        window.deskReturn.questionText = "Which of these?";
        compare(list.first, 0); // Another question begins at its beginning.
    }

    function test_answersOfAnotherHeightTakeTheirPlace() {
        // Warnings fail, a binding loop's among them.
        const list = window.find("choices");
        for (const words of [1, 30, 2, 12, 1, 20]) {
            const rows = things(words > 2 ? 1 : 5);
            rows.forEach(row => row.label = "WORD ".repeat(words));
            const model = createTemporaryObject(answers, root, { rows: rows });
            window.deskReturn.choices = model;
            settle();
            tryVerify(() => list.rowAt(0).height === Math.max(Theme.desk.choice,
                list.rowAt(0).implicitHeight));
        }
    }

    function test_aLongReceiptHoldsOnlyItsPage() {
        window.deskReturn.offer(things(400));
        settle();
        let held = 0;
        for (let i = 0; i < 400; ++i) held += window.find("choices").rowAt(i) === null ? 0 : 1;
        verify(held < 30, held);
    }
}
