import QtQuick
import Reprise.App
import Reprise.Ui

/// One right or promise, in two slices: what it gives, where today stands in its time and until
/// when; then by whom. What is over says so in words, and its bar is empty.
SplitCard {
    id: root

    required property string title
    required property string period
    required property string source
    required property string iconName
    required property int standing
    required property real share

    readonly property bool isSource: source !== ""
    readonly property bool running: standing === CoverageViewModel.Open

    /// Lying, large letters need the icon's room.
    readonly property bool bare: Theme.largeText && Theme.landscape

    divided: isSource
    topGap: isSource ? 4 : look.s + 2
    bottomGap: isSource ? look.s + 2 : 0

    Item {
        width: parent.width
        height: words.height

        Icon {
            id: icon

            visible: !root.isSource && !root.bare
            name: root.iconName === "" ? "balance" : root.iconName
            size: root.look.icon
            color: root.running ? Theme.colour.accent : Theme.colour.mutedInk
            anchors.left: parent.left
        }
        Column {
            id: words

            anchors.left: root.bare ? parent.left : icon.right
            anchors.leftMargin: root.bare ? 0 : root.look.s
            anchors.right: parent.right
            spacing: 8

            Words {
                visible: !root.isSource
                width: parent.width
                text: root.title
                voice: Words.Title
                font.pixelSize: Theme.kiosk.body
                color: root.running ? Theme.colour.ink : Theme.colour.mutedInk
            }
            Rectangle {
                visible: !root.isSource
                width: parent.width
                height: 20
                radius: 10
                color: Theme.highContrast ? "transparent"
                    : root.running ? Theme.colour.line : Theme.colour.sunken
                border.width: Theme.highContrast || !root.running ? root.look.cardLine : 0
                border.color: Theme.colour.line
                Accessible.ignored: true

                Rectangle {
                    visible: root.running
                    width: Math.max(height, root.share * parent.width)
                    height: parent.height
                    radius: height / 2
                    color: Theme.colour.positive
                    anchors.left: parent.left
                }
                Rectangle {
                    visible: root.running
                    width: 30
                    height: 30
                    radius: 15
                    color: Theme.colour.surface
                    border.width: 7
                    border.color: Theme.colour.positive
                    anchors.left: parent.left
                    anchors.leftMargin: root.share * (parent.width - width)
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
            Words {
                visible: !root.isSource
                width: parent.width
                text: root.period
                voice: Words.Small
                font.weight: Font.DemiBold
                color: root.running ? Theme.colour.positive : Theme.colour.mutedInk
            }
            Words {
                visible: root.isSource
                width: parent.width
                text: root.source
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        }
    }
}
