import QtQuick
import Reprise.Ui

/// One line of a sum: what it is, a word about it, and the amount at the end.
SplitCard {
    id: root

    required property string title
    required property string note
    required property string amountText

    readonly property bool stacked: Theme.largeText && Theme.landscape

    verticalPadding: Theme.landscape || Theme.largeText ? look.s : 12

    Item {
        width: parent.width
        height: words.height + (root.stacked ? sum.height : 0)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: root.stacked ? parent.right : sum.left
            anchors.rightMargin: root.stacked ? 0 : root.look.m

            Words {
                width: parent.width
                text: root.title
                voice: Words.Title
                font.pixelSize: Theme.kiosk.body
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: root.note
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        }
        Amount {
            id: sum

            text: root.amountText
            size: Theme.kiosk.title
            anchors.right: parent.right
            y: root.stacked ? words.height : (words.height - height) / 2
        }
    }
}
