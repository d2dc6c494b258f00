import QtQuick
import Reprise.Ui

/// Where today stands in a period: the bar for the eye, the same three facts in words beneath.
Column {
    id: root

    required property int day
    required property int days
    required property string startText
    required property string nowText
    required property string endText
    property Look look: Theme.kiosk

    readonly property real share: days > 0 ? Math.max(0, Math.min(1, day / days)) : 0
    readonly property bool late: day > days
    readonly property color ink: late ? Theme.colour.negative : Theme.colour.positive
    readonly property bool stacked: start.implicitWidth + now.implicitWidth + end.implicitWidth
        + 2 * look.s > width

    spacing: 10

    Item {
        width: parent.width
        height: 36
        Accessible.ignored: true

        Rectangle {
            id: bar

            width: parent.width
            height: 20
            radius: 10
            color: Theme.highContrast ? "transparent" : Theme.colour.line
            border.width: Theme.highContrast ? root.look.cardLine : 0
            border.color: Theme.colour.line
            anchors.verticalCenter: parent.verticalCenter
        }
        Rectangle {
            width: Math.max(bar.height, root.share * parent.width)
            height: bar.height
            radius: 10
            color: root.ink
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Rectangle {
            width: 36
            height: 36
            radius: 18
            color: Theme.colour.surface
            border.width: 8
            border.color: root.ink
            anchors.left: parent.left
            anchors.leftMargin: Math.max(0, root.share * parent.width - width / 2
                - (root.share > 0.98 ? 18 : 0))
        }
    }
    Flow {
        width: parent.width
        spacing: root.stacked ? 4 : (root.width - start.width - now.width - end.width) / 2 - 1

        Words {
            id: start

            width: root.stacked ? root.width : Math.ceil(implicitWidth)
            text: root.startText
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
        Words {
            id: now

            width: root.stacked ? root.width : Math.ceil(implicitWidth)
            text: root.nowText
            look: root.look
            voice: Words.Small
            font.weight: Font.DemiBold
            color: root.ink
        }
        Words {
            id: end

            width: root.stacked ? root.width : Math.ceil(implicitWidth)
            text: root.endText
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
    }
}
