pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// Every screen in every form and text size: nothing cut, nothing too small to press, nothing on
/// top of something else, hands in the lower part, Help where it always is.
TestCase {
    id: root

    name: "Screens"
    when: windowShown

    readonly property ScreenStops every: ScreenStops {}

    Component {
        id: terminal

        Terminal {}
    }

    function shown(item) {
        for (let at = item; at !== null; at = at.parent) {
            if (!at.visible || at.opacity < 0.5) return false;
        }
        return true;
    }

    function gather(item, buttons, texts) {
        if (!item.visible || item.opacity < 0.5) return;
        if (item instanceof TouchButton) buttons.push(item);
        else if (item instanceof Text && item.text !== ""
            && !(item instanceof Icon)) texts.push(item);
        for (let i = 0; i < item.children.length; ++i) gather(item.children[i], buttons, texts);
    }

    function box(item) {
        const at = item.mapToItem(null, 0, 0);
        return { left: at.x, top: at.y, right: at.x + item.width, bottom: at.y + item.height };
    }

    function holds(outer, inner) {
        for (let at = inner; at !== null; at = at.parent) {
            if (at === outer) return true;
        }
        return false;
    }

    /// True when something that clips cuts into it. The drawn receipt is cut on purpose, like the
    /// one in the hand.
    function cut(item) {
        const mine = box(item);
        for (let at = item.parent; at !== null; at = at.parent) {
            if (at instanceof ReceiptPicture) return false;
            const edge = box(at);
            if (at.clip && (mine.top < edge.top - 1 || mine.bottom > edge.bottom + 1
                || mine.left < edge.left - 1
                    || mine.right > edge.right + 1)) {
                return true;
            }
        }
        return false;
    }

    function meet(a, b) {
        return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    }

    function nameOf(item) {
        return item.objectName + " \"" + (item.text ?? "") + "\" " + JSON.stringify(box(item));
    }

    function test_layout_data() {
        const rows = [];
        every.stops.forEach(stop => every.looks.forEach(look => rows.push(
            Object.assign({}, look, stop, { tag: stop.tag + ", " + look.tag }))));
        return rows;
    }

    function open(row) {
        const window = createTemporaryObject(terminal, root, { width: row.width,
            height: row.height });
        const display = window.display;
        display.largeText = row.large ?? false;
        display.lowered = row.lowered ?? false;
        display.training = row.training ?? false;
        if (row.contrast) display.theme = DisplaySettings.HighContrast;
        if (row.told) window.scan.message = "That code is not one of our receipts. Scan the "
            + "barcode at the bottom of your receipt, or type its number.";
        if (row.keyIn) window.flow.keyingIn = true;
        if (row.several) window.scan.status = ScanViewModel.SeveralReceipts;
        if (row.many) window.items.fill(60);
        if (row.refused) window.decision.refuse(DecisionViewModel.No);
        if (row.awaited) window.decision.wait();
        if (row.doubted) window.slip.doubt();
        if (row.served) window.slip.storeCopyText = "Not printed: try the store’s copy again";
        if (row.warning) window.exchange.warn();
        if (row.ways) window.exchange.askWay();
        if (row.agrees) window.remedy.agree();
        if (row.credit) window.payment.choose("store_credit");
        if (row.row !== undefined) window.openReturns.select(row.row);
        window.journey.awaitsApproval = row.approvable ?? false;
        window.manager.signedIn = row.signedIn ?? false;
        window.manager.mayReadDay = !row.clerk;
        window.handOver.asksAmount = row.amount ?? false;
        window.journey.stage = row.stage;
        if (row.open) window.screen.wanted = ManagerScreen.Open;
        if (row.paper !== undefined) {
            window.screen.wanted = ManagerScreen.Papers;
            window.papers.ask(row.paper);
        }
        if (row.old !== undefined) {
            window.screen.wanted = ManagerScreen.OldGoods;
            window.oldGoods.step = row.old;
        }
        if (row.asked !== undefined) window.deskReturn.ask(row.asked);
        if (row.action) window.openReturns.choose(row.action);
        if (row.noted) window.find("reason3").clicked();
        if (row.pin) window.handOver.giveReason(0, "");
        if (row.ask) window.reason.choose("faulty");
        if (row.ask) window.reason.ask(row.ask);
        if (row.warned) window.decision.warn();
        if (row.panel !== undefined) window.screen.openPanel = row.panel;
        if (row.bare) window.coverage.empty();
        if (row.idle) window.idle.warning = true;
        if (row.about) window.help.call("Party bunting: refused, please look again");
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
        return window;
    }

    function test_layout(row) {
        failOnWarning(/./);
        inspect(open(row), row);
    }

    /// Lists give their rows room a turn after they have measured them.
    function isSettled(item) {
        return item.settled !== false && Array.from(item.children).every(isSettled);
    }

    function inspect(window, row) {
        if (!isSettled(window.contentItem)) {
            tryVerify(() => isSettled(window.contentItem));
            window.screen.children[0].update();
            waitForRendering(window.contentItem);
        }
        const desk = row.stage === JourneyViewModel.Manager
            || row.stage === JourneyViewModel.HandOver || row.stage === JourneyViewModel.Desk;
        const buttons = [];
        const texts = [];
        gather(window.contentItem, buttons, texts);
        verify(buttons.length > 0 && texts.length > 0);

        const least = desk ? Theme.desk.target : Theme.kiosk.target;
        for (const button of buttons) {
            verify(button.width >= least && button.height >= least, "too small: " + nameOf(button));
            verify(button.Accessible.name !== "", "nameless: " + nameOf(button));
            const at = box(button);
            verify(at.left >= 0 && at.top >= 0 && at.right <= row.width + 1
                && at.bottom <= row.height + 1,
                   "outside: " + nameOf(button));
            if (!desk
                && row.height > row.width) verify(at.top >= 640, "too high: " + nameOf(button));
            for (const other of row.idle ? [] : buttons) {
                if (other !== button && !holds(other, button) && !holds(button, other)) {
                    verify(!meet(at, box(other)), nameOf(button) + " meets " + nameOf(other));
                }
            }
        }
        for (const text of texts) {
            const at = box(text);
            verify(!text.truncated && !cut(text), "cut: " + nameOf(text));
            verify(text.contentWidth <= text.width + 1.5, "too wide: " + text.contentWidth + " "
                + nameOf(text));
            verify(at.left >= -1 && at.top >= -1 && at.right <= row.width + 1
                && at.bottom <= row.height + 1,
                   "outside: " + nameOf(text));
            for (const button of row.idle ? [] : buttons) {
                if (holds(button, text)) {
                    const around = box(button);
                    verify(at.top >= around.top - 1
                        && at.bottom <= around.bottom + 1, "leaves its button: " + nameOf(text));
                } else {
                    verify(!meet(at, box(button)), nameOf(text) + " under " + nameOf(button));
                }
            }
        }
        const help = box(buttons.find(button => button.objectName === "help" && shown(button)));
        verify(help.left < 80 && help.bottom > row.height - 60);
        if (row.training) verify(window.find("training") !== null
            && texts.some(text => text.text.startsWith("Training")));
    }

    function test_theLookChangesUnderWay_data() {
        return every.stops;
    }

    function test_theLookChangesUnderWay(row) {
        failOnWarning(/./);
        const window = open(Object.assign({ width: 1080, height: 1920 }, row));
        for (const look of every.looks) {
            window.width = look.width;
            window.height = look.height;
            window.display.largeText = look.large ?? false;
            window.display.lowered = look.lowered ?? false;
            window.display.training = look.training ?? false;
            window.display.cycleTheme();
            for (let frame = 0; frame < 3; ++frame) {
                window.screen.children[0].update();
                waitForRendering(window.contentItem);
            }
            inspect(window, Object.assign({}, row, look));
        }
    }
}
