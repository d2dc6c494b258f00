pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.Ui

TestCase {
    id: root

    name: "Controls"
    width: 1080
    height: 800
    visible: true
    when: windowShown

    Component {
        id: button

        PrimaryButton {
            width: 400
            text: "Continue"
            offText: "Tap an item first"
        }
    }
    Component {
        id: stepper

        Stepper {
            value: 2
            most: 3
            what: "Cakestand"
        }
    }
    Component {
        id: pages

        PagedColumn {
            width: 600
            height: 500
            sidePager: false
            spacing: 10

            Repeater {
                model: 7

                Rectangle {
                    required property int index

                    objectName: "block" + index
                    width: 600
                    height: 150
                }
            }
        }
    }
    Component {
        id: pad

        KeyPad {
            letters: true
            width: 936
            height: 800
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function test_actsOnReleaseAndNotBefore() {
        const subject = createTemporaryObject(button, root);
        const clicks = createTemporaryObject(spy, root, { target: subject, signalName: "clicked" });
        mousePress(subject);
        verify(subject.pressed);
        compare(clicks.count, 0);
        mouseRelease(subject);
        compare(clicks.count, 1);
    }

    function test_slidingOffLetsGo() {
        const subject = createTemporaryObject(button, root);
        const clicks = createTemporaryObject(spy, root, { target: subject, signalName: "clicked" });
        mousePress(subject);
        mouseMove(subject, 10, 600);
        mouseRelease(subject, 10, 600);
        compare(clicks.count, 0);
    }

    function test_aPressForAssistiveTechnology() {
        const subject = createTemporaryObject(button, root);
        const clicks = createTemporaryObject(spy, root, { target: subject, signalName: "clicked" });
        subject.Accessible.pressAction();
        compare(clicks.count, 1);
        subject.enabled = false;
        subject.Accessible.pressAction();
        compare(clicks.count, 1);
    }

    function test_offButtonSaysWhy() {
        const subject = createTemporaryObject(button, root, { enabled: false });
        compare(subject.Accessible.name, "Tap an item first");
        subject.enabled = true;
        compare(subject.Accessible.name, "Continue");
        subject.busy = true;
        compare(subject.Accessible.name, "Working");
    }

    function test_keysShowTheirFocus() {
        const subject = createTemporaryObject(button, root);
        subject.forceActiveFocus(Qt.TabFocusReason);
        verify(subject.visualFocus);
    }

    function test_stepperStopsAtItsLimits() {
        const subject = createTemporaryObject(stepper, root);
        const more = createTemporaryObject(spy, root, { target: subject, signalName: "increased" });
        verify(findChild(subject, "more").height >= Theme.kiosk.target);
        mouseClick(findChild(subject, "more"));
        compare(more.count, 1);
        subject.value = 3;
        mouseClick(findChild(subject, "more"));
        compare(more.count, 1);
        subject.value = 1;
        verify(!findChild(subject, "fewer").enabled);
        compare(findChild(subject, "fewer").Accessible.name, "One fewer, Cakestand");
    }

    function test_pagesEndBetweenBlocks() {
        const subject = createTemporaryObject(pages, root);
        compare(subject.pages, 4);
        compare(subject.pageBottom - subject.pageTop, 310);
        compare(findChild(subject, "block2").opacity, 0);
        mouseClick(findChild(subject, "morePage"));
        compare(subject.page, 1);
        compare(findChild(subject, "block2").opacity, 1);
        compare(findChild(subject, "block0").opacity, 0);
        mouseClick(findChild(subject, "earlierPage"));
        compare(subject.page, 0);
        subject.height = 1200;
        compare(subject.pages, 1);
        compare(findChild(subject, "block6").opacity, 1);
    }

    function test_thePageOfTheChoiceOpensUntilSomebodyTurns() {
        const column = createTemporaryObject(pages, root);
        waitForRendering(column);
        compare(column.page, 0);
        column.opens = findChild(column, "block5");
        verify(column.page > 0);
        compare(column.pageOf(column.opens.y), column.page);
        verify(column.opens.y >= column.pageTop && column.opens.y < column.pageBottom);
        column.opens = findChild(column, "block0");
        compare(column.page, 0);
        mouseClick(findChild(column, "morePage"));
        column.opens = findChild(column, "block5");
        compare(column.page, 1);
    }

    function test_padTypesAndErases() {
        const subject = createTemporaryObject(pad, root);
        const typed = createTemporaryObject(spy, root, { target: subject, signalName: "typed" });
        const erased = createTemporaryObject(spy, root, { target: subject, signalName: "erased" });
        for (const key of ["7", "Q", "-"]) {
            const cap = findChild(subject, "key" + key);
            verify(cap.width >= Theme.kiosk.target && cap.height >= Theme.kiosk.target);
            mouseClick(cap);
            compare(typed.signalArguments[typed.count - 1][0], key);
        }
        mouseClick(findChild(subject, "erase"));
        compare(erased.count, 1);
    }
}
