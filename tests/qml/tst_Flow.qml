pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// A visit, pressed through: screens only say that they are finished, and the flow asks for what
/// follows.
TestCase {
    id: root

    name: "Flow"
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

    function test_aNumberIsTypedByHand() {
        press("noReceipt");
        verify(!window.find("primary").enabled);
        press("key5");
        press("key3");
        press("keyA");
        press("erase");
        compare(window.find("typed").text, "53");
        press("primary");
        compare(last(window.scan.calls), "submitCode 53");
        press("back");
        compare(last(window.scan.calls), "dismiss");
        verify(window.find("noReceipt") !== null);
    }

    function test_anUnknownCodeIsToldOnTheAttractScreen() {
        window.scan.message = "That code is not one of our receipts.";
        compare(window.find("message").text, "That code is not one of our receipts.");
    }

    function test_oneOfSeveralReceiptsIsPicked() {
        window.scan.status = ScanViewModel.SeveralReceipts;
        settle();
        press("candidate1");
        compare(last(window.scan.calls), "pickCandidate 1");
        press("back");
        compare(last(window.scan.calls), "dismiss");
    }

    function test_itemsAreTappedAndCounted() {
        at(JourneyViewModel.Items);
        press("item3");
        compare(window.items.lines.get(3).chosen, 1);
        mouseClick(window.find("more", window.find("item3")));
        compare(window.items.lines.get(3).chosen, 2);
        verify(!window.find("item4").enabled);
        press("primary");
        compare(last(window.journey.calls), "next");
        window.items.clear();
        verify(!window.find("primary").enabled);
        compare(window.find("primary").Accessible.name, "Tap an item first");
    }

    function test_theMoneyButtonNamesTheAmountAndWaits() {
        at(JourneyViewModel.Remedy);
        compare(window.find("primary").Accessible.name, "Refund £19.80 to card 4242");
        press("primary");
        compare(window.remedy.confirmations, 1);
        window.remedy.busy = true;
        verify(!window.find("primary").enabled);
        compare(window.find("primary").Accessible.name, "Working");
    }

    function test_theSlipShowsItsProof() {
        at(JourneyViewModel.Slip);
        compare(window.find("returnNumber").text, "R-0412-K1-ESD4SV9B");
        compare(window.find("barcode").source.toString(), "image://symbol/R-0412-K1-ESD4SV9B");
        let finished = 0;
        window.slip.finished.connect(() => ++finished);
        press("primary");
        compare(finished, 1);
    }

    function test_oneTapRatesAndSkipSkips() {
        at(JourneyViewModel.Rating);
        press("back");
        compare(window.rating.skips, 1);
        press("rate2");
        compare(window.rating.given, 2);
        compare(window.find("question").text, "Thank you.");
        compare(window.find("back"), null);
    }

    function test_helpIsEverywhereAndLosesNothing() {
        at(JourneyViewModel.Items);
        press("help");
        verify(window.help.calling);
        press("back");
        verify(!window.help.calling);
        compare(last(window.journey.calls), "back");
    }

    function test_theIdleQuestionCoversTheVisitButNotTheRail() {
        at(JourneyViewModel.Items);
        window.idle.warning = true;
        settle();
        compare(window.find("secondsLeft").text, "14");
        verify(!window.flow.enabled);
        verify(window.find("consequence").text.startsWith("If you stop now, nothing is returned"));
        press("stillHere");
        verify(!window.idle.warning);
        window.idle.warning = true;
        settle();
        press("stopHere");
        compare(last(window.journey.calls), "startAgain");
    }

    function test_theIdleQuestionKnowsThatAReturnIsRecorded() {
        at(JourneyViewModel.Slip);
        window.idle.warning = true;
        settle();
        verify(window.find("consequence").text.startsWith("Your return is recorded"));
    }

    function test_aManagerSignsInByKeysAndByKeyboard() {
        press("staff");
        press("keyM");
        press("key1");
        press("signIn");
        press("key4");
        keyClick("2");
        verify(window.find("pinField").Accessible.name.includes("2 typed"));
        verify(!window.find("pinField").Accessible.name.includes("42"));
        keyClick(Qt.Key_Return);
        compare(window.manager.tried, "M1/42");
        compare(window.find("refunded").text, "£102.35");
        press("leave");
        verify(!window.manager.signedIn);
        compare(last(window.journey.calls), "back");
    }

    function test_aBadgeNamesWhoSignsIn() {
        press("staff");
        press("key9");
        window.manager.badgeName = "Ruth Okoro";
        window.manager.badgeHolder = "1001";
        settle();
        verify(window.find("operatorField").Accessible.name.includes("Ruth Okoro · 1001"));
        keyClick(Qt.Key_Return); // Not without a PIN.
        compare(window.manager.tried, "");
        keyClick("8");
        keyClick(Qt.Key_Return);
        compare(window.manager.tried, "1001/8");
        window.manager.badgeHolder = "";
    }

    function test_theRailChangesTheLook() {
        press("contrast");
        compare(Theme.colour, Theme.darkColours);
        press("contrast");
        verify(Theme.highContrast);
        press("textSize");
        verify(Theme.largeText);
        press("lower");
        verify(Theme.lowered);
    }

    function test_anOldScreenIsThrownAwayWhole() {
        at(JourneyViewModel.Items);
        const old = window.screen;
        at(JourneyViewModel.Attract);
        verify(window.screen !== old);
        tryVerify(() => window.find("lines") === null);
        compare(window.flow.children[0].x, 0);
    }
}
