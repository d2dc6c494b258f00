pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The desk's screen for whoever runs the store: sign in, then the day so far. It has its own key
/// bar, with Help where it always is.
FocusScope {
    id: root

    required property DisplaySettings display
    required property StatusViewModel status
    required property ManagerViewModel viewModel

    readonly property Look look: Theme.desk
    readonly property int margin: look.margin

    signal cancelled
    signal helpRequested

    function leave() {
        if (root.viewModel.signedIn) root.viewModel.signOut();
        root.cancelled();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.background
    }
    TrainingMark {
        id: training

        visible: root.display.training
        strip: true
        look: root.look
    }
    Item {
        id: head

        y: training.visible ? training.height : 0
        width: parent.width
        height: 60

        Row {
            x: root.margin
            spacing: 12
            anchors.verticalCenter: parent.verticalCenter

            Mark {
                size: 28
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: root.display.storeName
                look: root.look
                voice: Words.PrimaryLabel
                font.family: Theme.displayFont
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                leftPadding: 12
                text: root.status.placeText
                look: root.look
                voice: Words.Body
                color: Theme.colour.mutedInk
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: 20

            StatusLine {
                width: 200
                visible: root.width > 1000
                layoutDirection: Qt.RightToLeft
                status: root.status
                look: root.look
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                visible: root.viewModel.signedIn
                text: root.viewModel.operatorName
                look: root.look
                voice: Words.Body
                font.weight: Font.DemiBold
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: root.status.clockText
                look: root.look
                voice: Words.Body
                color: Theme.colour.mutedInk
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Rectangle {
            width: parent.width
            height: root.look.cardLine
            color: Theme.colour.line
            anchors.bottom: parent.bottom
        }
    }
    FocusScope {
        id: body

        x: root.margin
        anchors.top: head.bottom
        anchors.topMargin: root.look.l
        anchors.bottom: keys.top
        anchors.bottomMargin: root.look.l
        width: root.width - 2 * x
        focus: true

        SignInPanel {
            anchors.fill: parent
            visible: !root.viewModel.signedIn
            message: root.viewModel.message
            busy: root.viewModel.busy
            onSubmitted: (operatorId, pin) => root.viewModel.signIn(operatorId, pin)
        }
        DayLog {
            anchors.fill: parent
            visible: root.viewModel.signedIn
            viewModel: root.viewModel
        }
    }
    Rectangle {
        id: keys

        width: parent.width
        height: root.look.railTile + 24
        anchors.bottom: parent.bottom
        color: Theme.highContrast ? Theme.colour.background : Theme.colour.sunken

        Row {
            id: bar

            readonly property real share: (width - 2 * spacing) / 3

            LayoutMirroring.enabled: false
            x: root.margin
            y: 12
            width: parent.width - 2 * x
            spacing: root.look.hair

            KeyButton {
                objectName: "help"
                keyName: "F1"
                help: true
                text: qsTr("Help")
                width: bar.share
                onClicked: root.helpRequested()
            }
            KeyButton {
                objectName: "refresh"
                keyName: "F5"
                text: qsTr("Refresh")
                opacity: root.viewModel.signedIn ? 1 : 0
                enabled: root.viewModel.signedIn
                width: bar.share
                onClicked: root.viewModel.refresh()
            }
            KeyButton {
                objectName: "leave"
                keyName: "F12"
                text: root.viewModel.signedIn ? qsTr("Sign out") : qsTr("Back to returns")
                width: bar.share
                onClicked: root.leave()
            }
        }
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.helpRequested()
    }
    Shortcut {
        sequence: "F5"
        onActivated: if (root.viewModel.signedIn) root.viewModel.refresh()
    }
    Shortcut {
        sequence: "F12"
        onActivated: root.leave()
    }
}
