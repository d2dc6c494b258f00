import QtQuick
import Reprise.Ui

/// The one thing a screen asks for. When it can't be pressed its words say why.
TouchButton {
    id: root

    property string iconName: ""
    property string offText: ""
    property bool busy: false

    readonly property string shownText: busy ? qsTr("Working") : !enabled && offText !== ""
        ? offText : text
    readonly property string shownIcon: busy ? "more_horiz" : iconName

    /// Of its words and no more, with a little air.
    readonly property real neededHeight: (words?.neededHeight ?? 0) + 2 * 8
    readonly property ButtonLabel words: contentItem as ButtonLabel

    implicitHeight: Math.max(look.primary, implicitContentHeight + 2 * look.s)
    fill: Theme.colour.accent
    pressedFill: Theme.colour.accentPressed
    lineWidth: 0
    Accessible.name: shownText

    contentItem: ButtonLabel {
        look: root.look
        text: root.shownText
        trailingIcon: root.enabled || root.busy ? root.shownIcon : ""
        ink: root.enabled ? Theme.colour.accentInk : Theme.colour.mutedInk
        voice: root.enabled ? Words.PrimaryLabel : Words.Label
        iconSize: root.look.icon
    }
}
