pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The desk's screen for whoever runs the store: sign in, then the day so far, and the returns
/// whose money is still to come.
DeskFrame {
    id: root

    required property ManagerViewModel viewModel
    required property OpenReturnsViewModel openReturns
    required property OldGoodsViewModel oldGoods
    property bool showsOpen: false
    property bool showsOld: false

    signal cancelled

    function leave() {
        if (root.openReturns.busy) return; // Money is moving.
        if (root.viewModel.signedIn) root.viewModel.signOut();
        root.cancelled();
    }

    function show(open: bool, old: bool) {
        root.showsOpen = open;
        root.showsOld = old;
    }

    function refresh() {
        if (!root.viewModel.signedIn) return;
        root.viewModel.refresh();
        root.openReturns.refresh();
    }

    personName: viewModel.signedIn ? viewModel.operatorName : ""
    keys: [
        KeyButton {
            objectName: "refresh"
            keyName: "F5"
            text: qsTr("Refresh")
            opacity: root.viewModel.signedIn ? 1 : 0
            enabled: root.viewModel.signedIn
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
            text: qsTr("Daily log")
            chosen: !root.showsOpen && !root.showsOld
            onClicked: root.show(false, false)
        }
        TabButton {
            objectName: "tab-open"
            text: root.openReturns.countText
            chosen: root.showsOpen
            onClicked: root.show(true, false)
        }
        TabButton {
            objectName: "tab-old"
            text: qsTr("Old goods")
            chosen: root.showsOld
            onClicked: root.show(false, true)
        }
    }
    DayLog {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.viewModel.signedIn && !root.showsOpen && !root.showsOld
        viewModel: root.viewModel
    }
    OpenReturns {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.viewModel.signedIn && root.showsOpen
        viewModel: root.openReturns
    }
    OldGoods {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.viewModel.signedIn && root.showsOld
        focus: visible
        viewModel: root.oldGoods
    }
    Shortcut {
        sequence: "F5"
        onActivated: root.refresh()
    }
    Shortcut {
        sequence: "F12"
        onActivated: root.leave()
    }
}
