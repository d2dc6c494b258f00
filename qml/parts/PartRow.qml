import QtQuick
import Reprise.Ui

/// One part of an explanation: an icon on a disc, what the part is, and the sentence. Without a
/// title it goes on with the part above.
SplitCard {
    id: root

    required property string title
    required property string sentence
    required property string iconName

    readonly property bool goesOn: title === ""

    verticalPadding: Theme.landscape ? look.s : look.m
    topGap: goesOn ? 0 : verticalPadding
    bottomGap: isLast ? verticalPadding : 6

    Item {
        width: parent.width
        height: Math.max(root.goesOn || root.slim ? 0 : disc.height, words.height)

        Rectangle {
            id: disc

            visible: !root.goesOn && !root.slim
            width: root.look.disc
            height: width
            radius: width / 2
            color: Theme.colour.sunken
            anchors.left: parent.left

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Math.round(parent.width * 0.6)
            }
        }
        Column {
            id: words

            anchors.left: root.slim ? parent.left : disc.right
            anchors.leftMargin: root.slim ? 0 : root.look.m
            anchors.right: parent.right
            spacing: 2

            Item {
                visible: !root.goesOn
                width: parent.width
                height: heading.height

                Icon {
                    id: mark

                    visible: root.slim
                    name: root.iconName
                    size: root.look.smallIcon
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: parent.left
                }
                Words {
                    id: heading

                    anchors.left: root.slim ? mark.right : parent.left
                    anchors.leftMargin: root.slim ? root.look.s : 0
                    anchors.right: parent.right
                    text: root.title
                    look: root.look
                    voice: Words.Small
                    font.weight: Font.Medium
                    color: Theme.colour.mutedInk
                }
            }
            Words {
                width: parent.width
                text: root.sentence
                look: root.look
                voice: Words.Body
            }
        }
    }
}
