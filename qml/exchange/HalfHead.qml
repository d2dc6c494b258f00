import QtQuick
import Reprise.Ui

/// The head of one half of an exchange: which way its goods go, and what they come to together.
SplitCard {
    id: root

    required property string title
    required property string iconName
    required property string totalText

    isLast: false

    Item {
        width: parent.width
        height: Math.max(mark.height, words.height)

        Icon {
            id: mark

            name: root.iconName
            size: root.look.icon
            color: Theme.colour.accent
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

            text: root.title
            look: root.look
            voice: Words.Title
            anchors.left: mark.right
            anchors.leftMargin: root.look.s
            anchors.right: total.left
            anchors.rightMargin: root.look.s
            anchors.verticalCenter: parent.verticalCenter
        }
        Amount {
            id: total

            text: root.totalText
            size: root.look.title
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
