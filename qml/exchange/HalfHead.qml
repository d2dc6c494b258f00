pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// The head of one half of an exchange: which way its goods go, what they come to together, and
/// what a scan does to them.
SplitCard {
    id: root

    required property string title
    required property string iconName
    required property string totalText
    /// What to scan, or what the last scan did; empty where nothing is scanned.
    property string note: ""
    property bool noteIsNews: false

    padding: Theme.landscape || Theme.largeText ? look.m : look.m + 8
    verticalPadding: look.s

    Column {
        width: parent.width
        spacing: 6

        Item {
            width: parent.width
            height: Math.max(mark.height, words.height)

            Icon {
                id: mark

                name: root.iconName
                size: root.look.smallIcon
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
        Item {
            visible: root.note !== ""
            width: parent.width
            height: Math.max(code.height, said.height)

            Icon {
                id: code

                name: root.noteIsNews ? "info_outline" : "qr_code_scanner"
                size: root.look.smallIcon
                color: root.noteIsNews ? Theme.colour.ink : Theme.colour.accent
                anchors.left: parent.left
            }
            Words {
                id: said

                objectName: "scanWords"
                text: root.note
                look: root.look
                voice: Words.Small
                font.weight: root.noteIsNews ? Font.DemiBold : Font.Normal
                color: root.noteIsNews ? Theme.colour.ink : Theme.colour.mutedInk
                anchors.left: code.right
                anchors.leftMargin: root.look.s
                anchors.right: parent.right
                y: Math.max(0, (code.height - font.pixelSize * 1.38) / 2)
                Accessible.role: root.noteIsNews ? Accessible.AlertMessage : Accessible.StaticText
                Accessible.name: text
            }
        }
    }
}
