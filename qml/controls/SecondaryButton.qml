import QtQuick
import Reprise.Ui

/// Every other thing a screen can do.
TouchButton {
    id: root

    property string iconName: ""
    property string trailingIcon: ""

    implicitHeight: Math.max(look.row, implicitContentHeight + 2 * look.s)

    contentItem: ButtonLabel {
        look: root.look
        text: root.text
        leadingIcon: root.iconName
        trailingIcon: root.trailingIcon
        ink: root.enabled ? Theme.colour.ink : Theme.colour.mutedInk
    }
}
