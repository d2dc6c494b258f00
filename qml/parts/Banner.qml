import QtQuick
import Reprise.Ui

/// A calm remark that a person should read now: icon, sentence, colour. It is spoken when it
/// appears.
Rectangle {
    id: root

    required property string text
    property int tone: OutcomeBadge.Caution
    property string iconName: ["check_circle", "info_outline", "cancel", "info_outline"][tone]
    property Look look: Theme.kiosk

    readonly property color ink: [Theme.colour.positive, Theme.colour.caution,
        Theme.colour.negative,
        Theme.colour.accentTintInk][tone]

    visible: text !== ""
    implicitHeight: Math.max(look.disc, words.height) + 2 * look.s
    radius: look.controlRadius
    color: [Theme.colour.positiveTint, Theme.colour.cautionTint, Theme.colour.negativeTint,
        Theme.colour.accentTint][tone]
    border.width: Theme.highContrast ? look.cardLine : 0
    border.color: ink

    Icon {
        id: icon

        name: root.iconName
        size: root.look.icon
        color: root.ink
        anchors.left: parent.left
        anchors.leftMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words

        objectName: "message"
        text: root.text
        look: root.look
        voice: Words.Body
        color: root.ink
        anchors.left: icon.right
        anchors.leftMargin: root.look.s
        anchors.right: parent.right
        anchors.rightMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text
    }
}
