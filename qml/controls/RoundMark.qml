import QtQuick
import Reprise.Ui

/// The state of a choice as a shape: an empty ring, a ring with a dot, or a tick.
Rectangle {
    id: root

    property bool chosen: false
    property bool tick: false
    property int size: Theme.kiosk.disc

    width: size
    height: size
    radius: size / 2
    color: chosen ? Theme.colour.accent : "transparent"
    border.width: chosen ? 0 : Theme.kiosk.controlLine
    border.color: Theme.colour.controlLine

    Icon {
        anchors.centerIn: parent
        visible: root.chosen && root.tick
        name: "check"
        size: Math.round(root.size * 0.66)
        color: Theme.colour.accentInk
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.chosen && !root.tick
        width: Math.round(root.size * 0.42)
        height: width
        radius: width / 2
        color: Theme.colour.accentInk
    }
}
