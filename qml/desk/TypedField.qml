import QtQuick
import Reprise.Ui

/// A field that keys on the glass or a keyboard fill. What is secret shows as dots, only for what
/// was typed.
TouchButton {
    id: root

    required property string label
    required property string value
    property bool secret: false
    property bool current: false

    look: Theme.desk
    text: secret ? qsTr("%1, %2 typed").arg(label).arg(value.length) : label + " " + value
    chosen: current
    fill: Theme.colour.surface
    implicitHeight: Math.max(look.primary, words.height + 2 * look.s)

    Column {
        id: words

        width: parent.width
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: root.label
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.secret ? "●".repeat(root.value.length) : root.value
            look: root.look
            voice: Words.PrimaryLabel
            Accessible.ignored: true
        }
    }
}
