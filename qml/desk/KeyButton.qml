import QtQuick
import Reprise.Ui

/// A tile of the desk's key bar: the key's cap, and what it does.
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
        id: row

        anchors.centerIn: parent
        spacing: root.look.s

        Rectangle {
            width: cap.width + 12
            height: 26
            radius: 6
            color: "transparent"
            border.width: 1
            border.color: Theme.colour.controlLine
            anchors.verticalCenter: parent.verticalCenter

            Words {
                id: cap

                anchors.centerIn: parent
                text: root.keyName
                look: root.look
                voice: Words.Small
                font.weight: Font.DemiBold
                color: Theme.colour.mutedInk
                Accessible.ignored: true
            }
        }
        Words {
            text: root.text
            look: root.look
            voice: Words.Label
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
