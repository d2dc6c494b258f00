pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// From yes to done, pressed through: money that moves, that did not, and that is in doubt, and
/// what a colleague does about it.
TestCase {
    id: root

    name: "Payment"
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

    function test_movingMoneyHasNoWayOut() {
        at(JourneyViewModel.Paying);
        compare(window.find("movingHeadline").text, "Follow the card terminal");
        compare(window.find("back"), null);
        compare(window.find("primary"), null);
        verify(window.find("help") !== null);
    }

    function test_whatWasNotPaidIsTheCustomersChoice() {
        at(JourneyViewModel.NotPaid);
        compare(window.find("back"), null);
        press("pay-store_credit");
        verify(window.find("consent").text.includes("agree"));
        compare(window.find("primary").Accessible.name, "I agree: store credit");
        press("primary");
        compare(window.payment.confirmations, 1);
    }

    function test_aDoubtfulRefundIsCalmAndHasNoRetry() {
        window.slip.doubt();
        at(JourneyViewModel.Slip);
        compare(window.find("primary").Accessible.name, "I have my slip");
        compare(window.find("back"), null);
    }

    function test_aColleagueApprovesAtTheCustomersScreen() {
        window.journey.awaitsApproval = true;
        at(JourneyViewModel.Help);
        press("primary");
        compare(last(window.journey.calls), "showHandOver");
        verify(!window.find("give").enabled);
        press("reason3");
        verify(!window.find("give").enabled);
        press("keyI");
        press("space");
        press("key7");
        compare(window.find("noteField").value, "I 7");
        press("give");
        compare(last(window.handOver.calls), "giveReason 3 I 7");
        press("key4");
        press("signIn");
        keyClick("2");
        keyClick(Qt.Key_Return);
        compare(last(window.handOver.calls), "approve 4/2");
        press("leave");
        compare(last(window.handOver.calls), "retreat");
    }

    function test_aColleagueSaysHowMuchComesOffThePrice() {
        window.handOver.asksAmount = true;
        at(JourneyViewModel.HandOver);
        verify(!window.find("giveAmount").enabled);
        press("key7");
        compare(last(window.handOver.calls), "typeAmount 7");
        compare(window.find("amountField").value, "£0.07");
        press("erase");
        compare(last(window.handOver.calls), "eraseAmount");
        keyClick("6");
        compare(last(window.handOver.calls), "typeAmount 6");
        keyClick(Qt.Key_Return);
        compare(last(window.handOver.calls), "giveAmount");
        verify(window.find("give").visible);
    }

    function test_anOpenReturnIsSettledByWhatThePaperSays() {
        window.manager.signedIn = true;
        at(JourneyViewModel.Manager);
        press("tab-open");
        press("open1");
        compare(window.find("openNumber").text, "R-0412-K1-7Q4M9X2C");
        press("act-paid");
        verify(!window.find("give").enabled);
        press("key3");
        press("reason0");
        press("give");
        compare(last(window.openReturns.calls), "carryOut 3/0/");
        window.openReturns.busy = true;
        verify(!window.find("leave").enabled);
        verify(!window.find("cancelNote").enabled);
    }
}
