import QtQuick
import Reprise.Ui

/// One of a few answers, as a tile: icon, word, and what the word means.
TouchButton {
    id: root

    required property string iconName
    property string hint: ""

    /// Places that depend on the form are x and y, never anchors that come and go: for a moment
    /// both ends would be anchored, and the size they force stays.
    readonly property bool turned: LayoutMirroring.enabled
    readonly property bool flat: Theme.landscape || Theme.largeText
    /// Lying, the words need the room around them.
    readonly property int verticalRoom: Theme.landscape ? 6 : look.s

    implicitHeight: Math.max(look.target, topPadding + bottomPadding
        + (flat ? Math.max(words.height, icon.height) : icon.height + look.m + words.height))
    horizontalPadding: flat ? look.s : look.m + 16
    topPadding: flat ? verticalRoom : look.m + 12
    bottomPadding: flat ? verticalRoom : look.m
    Accessible.name: hint === "" ? text : text + ". " + hint
    Accessible.checkable: true
    Accessible.checked: chosen

    Icon {
        id: icon

        visible: !mark.visible || !root.flat
        name: root.iconName
        size: root.flat ? root.look.largeIcon : root.look.hugeIcon
        color: Theme.colour.accent
        anchors.left: parent.left
        y: root.flat ? (parent.height - height) / 2 : 0
    }
    RoundMark {
        id: mark

        visible: root.chosen
        chosen: true
        tick: true
        size: root.flat ? icon.size : root.look.disc
        x: root.flat === root.turned ? parent.width - width : 0
        y: icon.y
    }
    Column {
        id: words

        anchors.left: root.flat ? icon.right : parent.left
        anchors.leftMargin: root.flat ? root.look.s : 0
        anchors.right: parent.right
        y: root.flat ? (parent.height - height) / 2 : parent.height - height

        Words {
            width: parent.width
            text: root.text
            look: root.look
            voice: Words.Title
            font.pixelSize: Theme.landscape && Theme.largeText ? root.look.body : size
            lineHeight: Math.round(font.pixelSize * 1.22)
            Accessible.ignored: true
        }
        Words {
            visible: root.hint !== ""
            width: parent.width
            text: root.hint
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
            Accessible.ignored: true
        }
    }
}
