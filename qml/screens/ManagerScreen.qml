pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The desk's screen for whoever works in the store: sign in, then a return, old goods or the
/// papers of an earlier return, and, for whoever runs it, the day so far and the returns whose
/// money is still to come.
DeskFrame {
    id: root

    required property ManagerViewModel viewModel
    required property OpenReturnsViewModel openReturns
    required property OldGoodsViewModel oldGoods
    required property PapersViewModel papers
    property int wanted: ManagerScreen.Day

    readonly property bool readsDay: viewModel.signedIn && viewModel.mayReadDay
    readonly property int due: !viewModel.signedIn ? ManagerScreen.Nothing
        : !viewModel.mayReadDay && wanted !== ManagerScreen.Papers ? ManagerScreen.OldGoods : wanted
    /// F9 is an answer's key where so many are offered.
    readonly property bool papersKeyed: viewModel.signedIn && due !== ManagerScreen.Papers
        && (due !== ManagerScreen.OldGoods || old.keyedAnswers < 7)

    readonly property bool refreshable: due === ManagerScreen.Day || due === ManagerScreen.Open

    enum Tab { Nothing, Day, Open, OldGoods, Papers }

    signal cancelled
    signal deskRequested

    function leave() {
        if (root.openReturns.busy) return; // Money is moving.
        if (root.viewModel.signedIn) root.viewModel.signOut();
        root.cancelled();
    }

    function showPapers(returnNumber: string) {
        if (!root.papersKeyed || root.openReturns.busy) return;
        root.wanted = ManagerScreen.Papers;
        if (returnNumber === "") root.papers.startOver();
        else root.papers.open(returnNumber);
    }

    function takeReturn() {
        if (root.viewModel.signedIn && !root.openReturns.busy) root.deskRequested();
    }

    function refresh() {
        if (!root.refreshable) return;
        root.viewModel.refresh();
        root.openReturns.refresh();
    }

    personName: viewModel.signedIn ? viewModel.operatorName : ""
    keyCount: viewModel.signedIn ? 5 : 2
    keys: [
        KeyButton {
            objectName: "newReturn"
            keyName: "F2"
            text: qsTr("New return")
            visible: root.viewModel.signedIn
            enabled: !root.openReturns.busy
            width: root.keyShare
            onClicked: root.takeReturn()
        },
        KeyButton {
            objectName: "refresh"
            keyName: "F5"
            text: qsTr("Refresh")
            visible: root.viewModel.signedIn
            opacity: enabled ? 1 : 0
            enabled: root.refreshable
            width: root.keyShare
            onClicked: root.refresh()
        },
        KeyButton {
            objectName: "papers"
            keyName: "F9"
            text: qsTr("Papers")
            visible: root.viewModel.signedIn
            opacity: enabled ? 1 : 0
            enabled: root.papersKeyed && !root.openReturns.busy
            width: root.keyShare
            onClicked: root.showPapers("")
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
            chosen: root.due === ManagerScreen.Day
            onClicked: root.wanted = ManagerScreen.Day
        }
        TabButton {
            objectName: "tab-open"
            visible: root.readsDay
            text: root.openReturns.countText
            chosen: root.due === ManagerScreen.Open
            onClicked: root.wanted = ManagerScreen.Open
        }
        TabButton {
            objectName: "tab-old"
            text: qsTr("Old goods")
            chosen: root.due === ManagerScreen.OldGoods
            onClicked: root.wanted = ManagerScreen.OldGoods
        }
        TabButton {
            objectName: "tab-papers"
            text: qsTr("Papers")
            chosen: root.due === ManagerScreen.Papers
            onClicked: root.showPapers("")
        }
    }
    DayLog {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.due === ManagerScreen.Day
        viewModel: root.viewModel
        onPapersRequested: returnNumber => root.showPapers(returnNumber)
    }
    OpenReturns {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.due === ManagerScreen.Open
        viewModel: root.openReturns
    }
    OldGoods {
        id: old

        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.due === ManagerScreen.OldGoods
        focus: visible
        viewModel: root.oldGoods
    }
    Papers {
        anchors.fill: parent
        anchors.topMargin: tabs.height + root.look.l
        visible: root.due === ManagerScreen.Papers
        focus: visible
        viewModel: root.papers
    }
    Shortcut {
        sequence: "F2"
        onActivated: root.takeReturn()
    }
    Shortcut {
        enabled: root.refreshable // Elsewhere F5 is the key of an answer.
        sequence: "F5"
        onActivated: root.refresh()
    }
    Shortcut {
        enabled: root.papersKeyed
        sequence: "F9"
        onActivated: root.showPapers("")
    }
    Shortcut {
        sequence: "F12"
        onActivated: root.leave()
    }
}
