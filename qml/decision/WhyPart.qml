pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// One slice of the panel that says why: its head, which opens and closes it, a sentence, the rule
/// or law, the day line, or what the other side would have given. A page may end between two.
SplitCard {
    id: root

    required property string kind
    required property string text
    required property string iconName
    required property int day
    required property int days
    required property string startText
    required property string nowText
    required property string endText
    property bool open: true

    signal toggled

    readonly property bool isHead: kind === "head"
    /// No page ends between the head and what it opens.
    readonly property bool heads: isHead && open

    isFirst: isHead
    divided: false
    line: look.controlLine
    lineColour: Theme.colour.controlLine
    padding: isHead ? 0 : slim ? look.m : look.m + 8
    topGap: isHead ? 0 : 2
    bottomGap: isHead ? 0 : isLast ? look.m - 4 : 4

    Column {
        width: parent.width

        TouchButton {
            visible: root.isHead
            objectName: "why"
            width: parent.width
            implicitHeight: Math.max(root.look.target + 3, heading.height + root.look.s)
            look: root.look
            text: root.text
            fill: "transparent"
            lineWidth: pressed ? root.look.controlLine : 0
            horizontalPadding: root.look.m + 8
            verticalPadding: 0
            Accessible.checkable: true
            Accessible.checked: root.open
            onClicked: root.toggled()

            Icon {
                id: icon

                name: root.iconName === "" ? "balance" : root.iconName
                size: root.look.icon
                color: Theme.colour.accent
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: heading

                text: root.text
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
        Words {
            visible: !root.isHead && root.kind !== "days"
            width: parent.width
            text: root.text
            look: root.look
            voice: root.kind === "after" ? Words.Small : Words.Body
            font.weight: root.kind === "cite" ? Font.DemiBold : Font.Normal
            color: root.kind === "after" ? Theme.colour.mutedInk : Theme.colour.ink
        }
        DayLine {
            visible: root.kind === "days"
            width: parent.width
            look: root.look
            day: root.day
            days: root.days
            startText: root.startText
            nowText: root.nowText
            endText: root.endText
        }
    }
}
