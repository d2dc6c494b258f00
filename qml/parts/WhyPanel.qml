pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// Why this is the answer: the sentence, the law or rule it stands on, the day line, and then what
/// the shop's own policy would have said. Closed it is one row.
Item {
    id: root

    required property string title
    required property string sentence
    required property string cite
    property string iconName: "balance"
    property string afterText: ""
    property bool open: true
    /// What stands between the law and the policy: a DayLine, or nothing.
    property alias details: details.data
    property bool detailed: false
    property Look look: Theme.kiosk

    readonly property real bodyWidth: width - 2 * (look.m + 8)

    implicitHeight: header.height + (open ? body.height + look.s : 0)

    Rectangle {
        anchors.fill: parent
        radius: root.look.controlRadius
        color: Theme.colour.surface
        border.width: root.look.controlLine
        border.color: Theme.colour.controlLine
    }
    TouchButton {
        id: header

        objectName: "why"
        width: parent.width
        implicitHeight: Math.max(root.look.target + 3, heading.height + root.look.s)
        look: root.look
        text: root.title
        fill: "transparent"
        pressedFill: Theme.colour.sunken
        lineWidth: pressed ? root.look.controlLine : 0
        horizontalPadding: root.look.m + 8
        verticalPadding: 0
        Accessible.checkable: true
        Accessible.checked: root.open
        onClicked: root.open = !root.open

        Icon {
            id: icon

            name: root.iconName
            size: root.look.icon
            color: Theme.colour.accent
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: heading

            text: root.title
            look: root.look
            voice: Words.Title
            anchors.left: icon.right
            anchors.leftMargin: root.look.s
            anchors.right: chevron.left
            anchors.rightMargin: root.look.s
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Icon {
            id: chevron

            name: root.open ? "expand_less" : "expand_more"
            size: root.look.largeIcon
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Column {
        id: body

        visible: root.open
        x: root.look.m + 8
        width: root.bodyWidth
        anchors.top: header.bottom
        spacing: 10

        Words {
            width: parent.width
            text: root.sentence
            look: root.look
            voice: Words.Body
        }
        Words {
            visible: root.cite !== ""
            width: parent.width
            text: root.cite
            look: root.look
            voice: Words.Body
            font.weight: Font.DemiBold
        }
        Item {
            id: details

            visible: root.detailed
            width: parent.width
            height: childrenRect.height
        }
        Rectangle {
            visible: root.afterText !== ""
            width: parent.width
            height: root.look.cardLine
            color: Theme.colour.line
        }
        Words {
            visible: root.afterText !== ""
            width: parent.width
            text: root.afterText
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
    }
}
