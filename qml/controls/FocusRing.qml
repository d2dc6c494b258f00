import QtQuick
import Reprise.Ui

/// The ring round whatever the keyboard would press, with a gap so that it shows on any colour.
Rectangle {
    id: root

    property Look look: Theme.kiosk
    property int controlRadius: look.controlRadius

    anchors.fill: parent
    anchors.margins: -2 * look.focusRing
    color: "transparent"
    radius: controlRadius + 2 * look.focusRing
    border.width: look.focusRing
    border.color: Theme.colour.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.look.focusRing
        color: "transparent"
        radius: root.controlRadius + root.look.focusRing
        border.width: root.look.focusRing
        border.color: Theme.colour.focusOuter
    }
}
