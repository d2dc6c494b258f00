pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The layout that the staff's screens share: whose store and who is there above, the key bar
/// below, with Help where it always is.
FocusScope {
    id: root

    required property DisplaySettings display
    required property StatusViewModel status
    /// Who has signed in; empty for nobody.
    property string personName: ""
    /// How many keys share the bar, Help among them.
    property int keyCount: 3

    default property alias content: body.data
    property alias keys: bar.data

    readonly property Look look: Theme.desk
    readonly property int margin: look.margin
    readonly property real keyShare: (bar.width - (keyCount - 1) * bar.spacing) / keyCount

    signal helpRequested

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
                visible: Theme.landscape || !Theme.largeText
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
                visible: text !== ""
                text: root.personName
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
    }
    Rectangle {
        id: keys

        width: parent.width
        height: root.look.railTile + 24
        anchors.bottom: parent.bottom
        color: Theme.highContrast ? Theme.colour.background : Theme.colour.sunken

        Row {
            id: bar

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
                width: root.keyShare
                onClicked: root.helpRequested()
            }
        }
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.helpRequested()
    }
}
