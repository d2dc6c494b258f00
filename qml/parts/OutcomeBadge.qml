import QtQuick
import Reprise.Ui

/// The answer in one line: icon, word and colour together, so that none of them carries it alone.
Rectangle {
    id: root

    enum Tone { Positive, Caution, Negative, Accent }

    required property string text
    property int tone: OutcomeBadge.Positive
    property string iconName: ["check_circle", "help_outline", "cancel",
        "notifications_active"][tone]
    property Look look: Theme.kiosk

    readonly property color ink: [Theme.colour.positive, Theme.colour.caution,
        Theme.colour.negative,
        Theme.colour.accentTintInk][tone]

    implicitWidth: row.width + 2 * look.m
    implicitHeight: Math.max(look.badge, words.height + look.s)
    radius: height / 2
    color: [Theme.colour.positiveTint, Theme.colour.cautionTint, Theme.colour.negativeTint,
        Theme.colour.accentTint][tone]
    border.width: Theme.highContrast ? look.cardLine : 0
    border.color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    OneLine {
        id: natural

        text: root.text
        look: root.look
        voice: words.voice
    }
    Row {
        id: row

        x: root.look.m
        spacing: root.look.s
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            name: root.iconName
            size: root.look.smallIcon
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

            text: root.text
            look: root.look
            voice: Words.Label
            color: root.ink
            width: Math.min(natural.room, (root.parent?.width ?? 2000)
                - 3 * root.look.m - root.look.smallIcon)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
