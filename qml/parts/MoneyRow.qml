import QtQuick
import Reprise.Ui

/// One movement of money: how much, to what, and how it stands, by icon and word.
SplitCard {
    id: root

    required property string label
    required property string amountText
    required property string stateText
    required property string icon
    /// What the other side said, for those who look after it.
    property string note: ""

    Item {
        width: parent.width
        height: Math.max(mark.height, words.height, sum.height)

        Icon {
            id: mark

            name: root.icon
            size: root.look.icon
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: root.look.m
            anchors.right: sum.left
            anchors.rightMargin: root.look.s
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: root.label
                look: root.look
                voice: Words.Title
            }
            Words {
                width: parent.width
                text: root.stateText
                look: root.look
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: root.note
                look: root.look
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        }
        Amount {
            id: sum

            text: root.amountText
            size: root.look.title
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
