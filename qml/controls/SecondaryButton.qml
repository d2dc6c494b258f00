import QtQuick
import Reprise.Ui

/// Every other thing a screen can do.
TouchButton {
    id: root

    property string iconName: ""
    property string trailingIcon: ""
    /// Only the icon shows; the words are still its name.
    property bool wordless: false

    implicitHeight: Math.max(look.row, implicitContentHeight + 2 * look.s)

    contentItem: ButtonLabel {
        look: root.look
        text: root.wordless ? "" : root.text
        leadingIcon: root.iconName
        trailingIcon: root.trailingIcon
        ink: root.enabled ? Theme.colour.ink : Theme.colour.mutedInk
    }
}
