pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// Goods for goods, pressed through: how many, which not, the same again, and the one press that
/// names the money.
TestCase {
    id: root

    name: "Exchange"
    when: windowShown

    property Main window: null

    Component {
        id: terminal

        Terminal {}
    }

    function init() {
        window = createTemporaryObject(terminal, root);
        window.journey.stage = JourneyViewModel.Exchange;
        settle();
    }

    /// Until what was asked for is laid out and drawn.
    function settle() {
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
    }

    function press(name, inside = window.contentItem) {
        const button = window.find(name, inside);
        verify(button !== null && button.enabled, name);
        mouseClick(button);
        settle();
    }

    function last(calls) {
        return calls[calls.length - 1];
    }

    function test_theButtonNamesTheMoney() {
        compare(window.find("difference").text, "£8.10");
        compare(window.find("primary").Accessible.name, "Pay £8.10 by card");
        press("primary");
        compare(window.exchange.confirmations, 1);
        press("back");
        compare(last(window.exchange.calls), "retreat");
    }

    function test_theDifferenceMayMoveAnotherWay() {
        press("way");
        compare(window.find("out0"), null);
        verify(window.find("way-card").chosen);
        press("way-cash");
        compare(window.exchange.way, "cash");
        verify(window.find("way-cash").chosen);
        compare(window.find("way"), null);
        window.exchange.consentText = "I agree to cash instead.";
        settle();
        compare(window.find("consent").text, "I agree to cash instead.");
    }

    function test_howManyGoOutAndWhichNot() {
        press("more", window.find("out0"));
        compare(last(window.exchange.calls), "more 0");
        press("fewer", window.find("out1"));
        compare(last(window.exchange.calls), "fewer 1");
        press("takeOut", window.find("out1"));
        compare(last(window.exchange.calls), "out 1");
        verify(!window.find("fewer", window.find("out0")).enabled); // One, or taken out.
    }

    function test_theSameAgainIsOnePress() {
        window.exchange.out.clear();
        settle();
        press("again0");
        compare(last(window.exchange.calls), "again 0");
    }

    function test_whatCantGoOutSaysWhy() {
        window.exchange.kind = ExchangeViewModel.Stopped;
        window.exchange.offText = "Take that out first";
        window.exchange.out.setProperty(0, "warning", "The new item has been recalled.");
        settle();
        verify(!window.find("primary").enabled);
        compare(window.find("primary").Accessible.name, "Take that out first");
        compare(window.find("warning", window.find("out0")).text,
            "The new item has been recalled.");
    }

    function test_anUnknownCodeIsSaidAndChangesNothing() {
        window.exchange.note = "We don't know that code. Nothing has changed.";
        settle();
        compare(window.find("scanWords").text, "We don't know that code. Nothing has changed.");
        verify(window.find("out0") !== null);
    }

    function test_nothingToPressIsAboveTheHands_data() {
        return [{ tag: "normal", large: false }, { tag: "large", large: true }];
    }

    function test_nothingToPressIsAboveTheHands(data) {
        window.display.largeText = data.large;
        settle();
        for (const name of ["more", "takeOut", "primary", "back"]) {
            const button = window.find(name);
            verify(button !== null, name);
            verify(button.mapToItem(window.contentItem, 0, 0).y >= 640, name);
            verify(button.height >= 81 && button.width >= 81, name);
        }
    }
}
