import QtQuick
import Reprise.App
import Reprise.Ui

/// What is always there, on every screen and in every language in the same place: Help at the
/// bottom left, and how the screen looks. It is not mirrored.
Rectangle {
    id: root

    required property DisplaySettings display
    required property LanguageSettings languages

    readonly property Look look: Theme.kiosk
    readonly property bool stacked: Theme.largeText && !Theme.landscape
    readonly property int side: Theme.landscape ? look.margin : 72
    readonly property int above: Theme.landscape ? 12 : stacked ? 24 : 28
    readonly property int below: Theme.landscape ? 12 : stacked ? 36 : 28
    readonly property real room: width - 2 * side
    readonly property real tile: stacked ? (room - 2 * look.hair) / 3
        : (room - 4 * look.hair - wideHelp) / 4
    readonly property int wideHelp: 248
    readonly property real helpWidth: stacked ? 2 * tile + look.hair
        : Theme.landscape ? help.implicitWidth + Math.max(0, spare / 5) : wideHelp
    /// Lying, what is left beside the words of all.
    readonly property real spare: room - 4 * look.hair - help.implicitWidth - language.implicitWidth
        - textSize.implicitWidth - contrast.implicitWidth - lower.implicitWidth

    /// Large letters of a language with long words have all the room there is.
    readonly property bool bare: Theme.landscape ? spare < 0 : stacked && tile < Math.max(
        language.implicitWidth, textSize.implicitWidth, contrast.implicitWidth, lower.implicitWidth)

    signal helpRequested
    signal languagesRequested

    /// Lying, each has the room of its words and a fifth of what is left, and what is missing goes
    /// off all but Help; else they are alike.
    function shareOf(button: RailButton): real {
        return Theme.landscape ? button.implicitWidth + root.spare / (root.bare ? 4 : 5)
            : root.tile;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: above + (stacked ? 2 * look.railTile + look.hair : look.railTile) + below
    color: Theme.highContrast ? Theme.colour.background : Theme.colour.sunken

    Rectangle {
        visible: Theme.highContrast
        width: parent.width
        height: 4
        color: Theme.colour.line
    }
    RailButton {
        id: help

        objectName: "help"
        help: true
        text: qsTr("Help")
        iconName: "support_agent"
        width: root.helpWidth
        height: root.look.railTile
        x: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.below
        onClicked: root.helpRequested()
    }
    // In large letters two rows: three above, and one beside Help.
    Row {
        x: root.stacked ? root.side : root.side + root.helpWidth + root.look.hair
        y: root.above
        spacing: root.look.hair

        RailButton {
            id: language

            objectName: "language"
            text: root.languages.name
            iconName: "language"
            on: root.languages.current > 0
            width: root.shareOf(language)
            bare: root.bare
            Accessible.checkable: false
            Accessible.description: qsTr("Choose your language")
            onClicked: root.languagesRequested()
        }
        RailButton {
            id: textSize

            objectName: "textSize"
            text: qsTr("Text")
            iconName: "format_size"
            on: root.display.largeText
            width: root.shareOf(textSize)
            bare: root.bare
            onClicked: root.display.toggleLargeText()
        }
        RailButton {
            id: contrast

            objectName: "contrast"
            text: qsTr("Contrast")
            iconName: "contrast"
            on: root.display.theme !== DisplaySettings.Light
            width: root.shareOf(contrast)
            bare: root.bare
            onClicked: root.display.cycleTheme()
        }
    }
    RailButton {
        id: lower

        objectName: "lower"
        text: qsTr("Lower")
        iconName: "vertical_align_bottom"
        on: root.display.lowered
        width: root.shareOf(lower)
        bare: root.bare
        x: root.width - root.side - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.below
        onClicked: root.display.toggleLowered()
    }
}
