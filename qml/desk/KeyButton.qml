import QtQuick
import Reprise.Ui

/// A tile of the desk's key bar: the key's cap, and what it does. Where the bar is too narrow for
/// both, what it does stays.
TouchButton {
    id: root

    required property string keyName
    property bool help: false

    look: Theme.desk
    horizontalPadding: look.s
    implicitHeight: look.railTile
    lineColour: help ? Theme.colour.ink : Theme.colour.controlLine
    lineWidth: help || Theme.highContrast ? look.controlLine : 0

    Row {
        anchors.centerIn: parent
        spacing: root.look.s

        KeyCap {
            id: cap

            keyName: root.keyName
            visible: width + root.look.s + label.implicitWidth <= root.availableWidth
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: label

            text: root.text
            look: root.look
            voice: Words.Label
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
