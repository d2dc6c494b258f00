import QtQuick
import Reprise.Ui

/// The cap of a key on a keyboard, beside what that key does. Who hears is told by the button.
Rectangle {
    id: root

    required property string keyName

    width: Math.max(height, cap.width + 12)
    height: Math.max(26, cap.height + 2)
    radius: 6
    color: "transparent"
    border.width: 1
    border.color: Theme.colour.controlLine

    Words {
        id: cap

        anchors.centerIn: parent
        text: root.keyName
        look: Theme.desk
        voice: Words.Small
        font.weight: Font.DemiBold
        color: Theme.colour.mutedInk
        Accessible.ignored: true
    }
}
