import QtQuick
import Reprise.Ui

/// Every other thing a screen can do.
TouchButton {
    id: root

    property string iconName: ""
    property string trailingIcon: ""
    /// Only the icon shows; the words are still its name.
    property bool wordless: false

    /// Of its words and no more, with a little air.
    readonly property real neededHeight: (words?.neededHeight ?? 0) + 2 * 8
    readonly property ButtonLabel words: contentItem as ButtonLabel

    implicitHeight: Math.max(look.row, implicitContentHeight + 2 * look.s)

    contentItem: ButtonLabel {
        look: root.look
        text: root.wordless ? "" : root.text
        leadingIcon: root.iconName
        trailingIcon: root.trailingIcon
        ink: root.enabled ? Theme.colour.ink : Theme.colour.mutedInk
    }
}
