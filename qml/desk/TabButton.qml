import QtQuick
import Reprise.Ui

/// One of the desk's lists to look at: its name, and a line under the one that shows.
TouchButton {
    id: root

    look: Theme.desk
    fill: "transparent"
    lineWidth: 0
    horizontalPadding: look.l
    implicitWidth: Math.max(2 * look.target, label.implicitWidth + 2 * horizontalPadding)
    Accessible.role: Accessible.PageTab
    Accessible.checked: chosen

    ButtonLabel {
        id: label

        anchors.fill: parent
        look: root.look
        text: root.text
        ink: root.chosen ? Theme.colour.ink : Theme.colour.mutedInk
    }
    Rectangle {
        visible: root.chosen
        x: -root.leftPadding
        width: root.width
        height: root.look.selectedLine
        color: Theme.colour.accent
        anchors.bottom: parent.bottom
    }
}
