pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// Goods that go out: what they count for, how many, and a way to leave them. Why they can't go, or
/// not without a colleague, stands under them in words.
SplitCard {
    id: root

    required property string label
    required property string note
    required property string amountText
    required property int units
    required property int most
    required property string warning
    /// Keys under the words rather than beside them.
    property bool stacked: Theme.largeText

    signal increased
    signal decreased
    signal takenOut

    isFirst: false
    padding: Theme.landscape || Theme.largeText ? look.m : look.m + 8
    verticalPadding: look.s

    Item {
        width: parent.width
        height: words.height + (root.stacked ? keys.height + root.look.s
            : Math.max(0, keys.height - words.height)) + (cause.visible ? cause.height
            + root.look.s : 0)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: root.stacked ? parent.right : keys.left
            anchors.rightMargin: root.stacked ? 0 : root.look.m

            Words {
                width: parent.width
                text: root.label
                look: root.look
                voice: Words.Title
                font.pixelSize: root.look.body
            }
            Item {
                width: parent.width
                height: Math.max(count.height, sum.height)

                Words {
                    id: count

                    text: root.note
                    look: root.look
                    voice: Words.Small
                    color: Theme.colour.mutedInk
                    anchors.left: parent.left
                    anchors.right: sum.left
                    anchors.rightMargin: root.look.s
                    anchors.verticalCenter: parent.verticalCenter
                }
                Amount {
                    id: sum

                    text: root.amountText
                    size: root.look.body
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        Row {
            id: keys

            spacing: root.look.s
            anchors.right: parent.right
            y: root.stacked ? words.height + root.look.s : 0

            Stepper {
                look: root.look
                value: root.units
                most: root.most
                saysMost: false
                what: root.label
                onIncreased: root.increased()
                onDecreased: root.decreased()
            }
            SecondaryButton {
                objectName: "takeOut"
                look: root.look
                width: root.look.stepper
                height: root.look.stepper
                horizontalPadding: 0
                verticalPadding: 0
                wordless: true
                iconName: "close"
                text: qsTr("Take out %1").arg(root.label)
                onClicked: root.takenOut()
            }
        }
        Row {
            id: cause

            visible: root.warning !== ""
            width: parent.width
            spacing: root.look.s
            anchors.bottom: parent.bottom

            Icon {
                id: mark

                name: "report_problem"
                size: root.look.smallIcon
                color: Theme.colour.caution
            }
            Words {
                objectName: "warning"
                width: parent.width - mark.width - parent.spacing
                text: root.warning
                look: root.look
                voice: Words.Small
                color: Theme.colour.caution
            }
        }
    }
}
