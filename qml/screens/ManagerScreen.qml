pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The desk's screen for whoever works in the store: sign in, then a return or old goods, and, for
/// whoever runs it, the day so far and the returns whose money is still to come.
DeskFrame {
    id: root

    required property ManagerViewModel viewModel
    required property OpenReturnsViewModel openReturns
    required property OldGoodsViewModel oldGoods
    property bool showsOpen: false
    property bool showsOld: false

    readonly property bool readsDay: viewModel.signedIn && viewModel.mayReadDay
    readonly property bool oldDue: viewModel.signedIn && (showsOld || !viewModel.mayReadDay)
    readonly property bool openDue: readsDay && showsOpen

    signal cancelled
    signal deskRequested

    function leave() {
        if (root.openReturns.busy) return; // Money is moving.
        if (root.viewModel.signedIn) root.viewModel.signOut();
        root.cancelled();
    }

    function show(open: bool, old: bool) {
        root.showsOpen = open;
        root.showsOld = old;
    }

    function takeReturn() {
        if (root.viewModel.signedIn && !root.openReturns.busy) root.deskRequested();
    }

    function refresh() {
        if (!root.readsDay) return;
        root.viewModel.refresh();
        root.openReturns.refresh();
    }

    personName: viewModel.signedIn ? viewModel.operatorName : ""
    keyCount: 4
    keys: [
        KeyButton {
            objectName: "newReturn"
            keyName: "F2"
            text: qsTr("New return")
            opacity: root.viewModel.signedIn ? 1 : 0
            enabled: root.viewModel.signedIn && !root.openReturns.busy
            width: root.keyShare
            onClicked: root.takeReturn()
        },
        KeyButton {
            objectName: "refresh"
            keyName: "F5"
            text: qsTr("Refresh")
            opacity: enabled ? 1 : 0
            enabled: root.readsDay && !root.oldDue
            width: root.keyShare
            onClicked: root.refresh()
        },
        KeyButton {
            objectName: "leave"
            keyName: "F12"
            text: root.viewModel.signedIn ? qsTr("Sign out") : qsTr("Back to returns")
            enabled: !root.openReturns.busy
            width: root.keyShare
            onClicked: root.leave()
        }
    ]

    SignInPanel {
        anchors.fill: parent
        visible: !root.viewModel.signedIn
        badgeHolder: root.viewModel.badgeHolder
        badgeName: root.viewModel.badgeName
        message: root.viewModel.message
        busy: root.viewModel.busy
        onSubmitted: (operatorId, pin) => root.viewModel.signIn(operatorId, pin)
    }
    Row {
        id: tabs

        visible: root.viewModel.signedIn
        spacing: root.look.hair

        TabButton {
            objectName: "tab-day"
            visible: root.readsDay
            text: qsTr("Daily log")
            chosen: !root.openDue && !root.oldDue
            onClicked: root.show(false, false)
        }
        TabButton {
            objectName: "tab-open"
            visible: root.readsDay
            text: root.openReturns.countText
            chosen: root.openDue
            onClicked: root.show(true, false)
        }
        TabButton {
            objectName: "tab-old"
            text: qsTr("Old goods")
            chosen: root.oldDue
            onClicked: root.show(false, true)
        }
    }
    DayLog {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.readsDay && !root.openDue && !root.oldDue
        viewModel: root.viewModel
    }
    OpenReturns {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.openDue
        viewModel: root.openReturns
    }
    OldGoods {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.oldDue
        focus: visible
        viewModel: root.oldGoods
    }
    Shortcut {
        sequence: "F2"
        onActivated: root.takeReturn()
    }
    Shortcut {
        enabled: !root.oldDue // Where F5 is the key of an answer.
        sequence: "F5"
        onActivated: root.refresh()
    }
    Shortcut {
        sequence: "F12"
        onActivated: root.leave()
    }
}
