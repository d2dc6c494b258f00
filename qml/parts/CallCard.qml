import QtQuick
import Reprise.Ui

/// The number a colleague looks for, large enough to read across the shop.
Rectangle {
    id: root

    required property string number
    required property string text
    property Look look: Theme.kiosk

    readonly property int figure: Theme.landscape ? 190 : 300

    implicitHeight: Math.max(digits.height + 2 * look.s, words.height + 2 * look.l)
    radius: look.cardRadius
    color: Theme.colour.accent

    Text {
        id: digits

        objectName: "callNumber"
        text: root.number
        textFormat: Text.PlainText
        color: Theme.colour.accentInk
        font.family: Theme.displayFont
        font.pixelSize: root.figure
        font.weight: Font.DemiBold
        anchors.left: parent.left
        anchors.leftMargin: root.look.xl
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        anchors.left: digits.right
        anchors.leftMargin: root.look.xl
        anchors.right: parent.right
        anchors.rightMargin: root.look.l
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.look.s

        Words {
            width: parent.width
            text: qsTr("Your number")
            voice: Words.PrimaryLabel
            color: Theme.colour.accentInk
        }
        Words {
            width: parent.width
            text: root.text
            voice: Words.Body
            color: Theme.colour.accentInk
        }
    }
}
