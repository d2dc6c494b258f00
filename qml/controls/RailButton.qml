import QtQuick
import Reprise.Ui

/// A tile of the rail: icon above word, or beside it where the words are large.
TouchButton {
    id: root

    required property string iconName
    property bool on: false
    property bool sideBySide: Theme.largeText || Theme.landscape
    property bool help: false
    /// Without its icon beside the word.
    property bool bare: false

    readonly property color ink: !on ? Theme.colour.ink
        : Theme.highContrast ? Theme.colour.accentInk : Theme.colour.accentTintInk

    /// With its icon, whether that is shown or not.
    implicitWidth: beside.wordsWidth + look.icon + look.hair + 2 * horizontalPadding
    implicitHeight: look.railTile
    horizontalPadding: look.hair
    fill: !on ? Theme.colour.surface : Theme.highContrast ? Theme.colour.accent
        : Theme.colour.accentTint
    lineColour: help ? Theme.colour.ink : on ? Theme.colour.accent : Theme.colour.controlLine
    lineWidth: help || on || Theme.highContrast ? look.controlLine : 0
    Accessible.checkable: !help
    Accessible.checked: on

    ButtonLabel {
        id: beside

        anchors.fill: parent
        visible: root.sideBySide || root.help
        look: root.look
        text: root.text
        leadingIcon: root.bare ? "" : root.iconName
        iconSize: root.look.icon
        spacing: root.look.hair
        voice: root.help ? Words.Label : Words.Rail
        ink: root.ink
    }
    Column {
        id: above

        anchors.centerIn: parent
        visible: !beside.visible
        spacing: 4

        Icon {
            name: root.iconName
            size: root.look.icon
            color: root.ink
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Words {
            text: root.text
            look: root.look
            voice: Words.Rail
            color: root.ink
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.ignored: true
        }
    }
}
