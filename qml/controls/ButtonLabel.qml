import QtQuick
import Reprise.Ui

/// Icon and words in the middle of a button, as wide as they need and never wider than the button.
Item {
    id: root

    property Look look: Theme.kiosk
    property string text: ""
    property string leadingIcon: ""
    property string trailingIcon: ""
    property color ink: Theme.colour.ink
    property int voice: Words.Label
    property int iconSize: look.smallIcon
    property int spacing: look.s

    readonly property int icons: (leadingIcon === "" ? 0 : 1) + (trailingIcon === "" ? 0 : 1)
    readonly property int iconRoom: icons * (iconSize + spacing)
    readonly property int wordsWidth: natural.room

    /// What the words need at this width, told by how long they are: their own height moves while
    /// they are laid out. Lines are seldom full, and few long words fill them least.
    readonly property int lines: wordsWidth <= width - iconRoom ? 1
        : Math.ceil(1.4 * wordsWidth / Math.max(1, width - iconRoom))
    readonly property real neededHeight: Math.max(lines * words.lineHeight, iconSize)

    implicitWidth: wordsWidth + iconRoom
    implicitHeight: Math.max(words.height, iconSize)

    OneLine {
        id: natural

        text: root.text
        look: root.look
        voice: root.voice
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.spacing

        Icon {
            visible: root.leadingIcon !== ""
            name: root.leadingIcon
            size: root.iconSize
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

            text: root.text
            look: root.look
            voice: root.voice
            color: root.ink
            width: Math.min(root.wordsWidth, root.width - root.iconRoom)
            horizontalAlignment: root.icons === 0 || root.wordsWidth > root.width - root.iconRoom
                ? Text.AlignHCenter : Text.AlignLeft
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Icon {
            visible: root.trailingIcon !== ""
            name: root.trailingIcon
            size: root.iconSize
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
