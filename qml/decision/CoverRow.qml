pragma ComponentBehavior: Bound

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

    divided: isSource
    topGap: isSource ? (slim ? 0 : 4) : slim ? 6 : look.s + 2
    bottomGap: !isSource ? 0 : slim ? 6 : look.s + 2

    Item {
        width: parent.width
        height: root.isSource ? from.height : words.height

        Icon {
            id: icon

            visible: !root.isSource && !root.slim
            name: root.iconName === "" ? "balance" : root.iconName
            size: root.look.icon
            color: root.running ? Theme.colour.accent : Theme.colour.mutedInk
            anchors.left: parent.left
        }
        Column {
            id: words

            visible: !root.isSource
            anchors.left: root.slim ? parent.left : icon.right
            anchors.leftMargin: root.slim ? 0 : root.look.s
            anchors.right: parent.right
            spacing: root.slim ? 0 : 8

            Words {
                width: parent.width
                text: root.title
                voice: Words.Title
                font.pixelSize: Theme.kiosk.body
                color: root.running ? Theme.colour.ink : Theme.colour.mutedInk
            }
            Flow {
                width: parent.width
                spacing: root.slim ? root.look.m : 8

                Item {
                    width: root.slim ? parent.width * 0.22 : parent.width
                    height: root.slim ? period.lineHeight : 20

                    TimeBar {
                        width: parent.width
                        running: root.running
                        share: root.share
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
                Words {
                    id: period

                    width: root.slim ? parent.width * 0.78 - root.look.m : parent.width
                    text: root.period
                    voice: Words.Small
                    font.weight: Font.DemiBold
                    color: root.running ? Theme.colour.positive : Theme.colour.mutedInk
                }
            }
        }
        Words {
            id: from

            visible: root.isSource
            anchors.left: words.left
            anchors.right: parent.right
            text: root.source
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
    }

    component TimeBar: Rectangle {
        id: bar

        property bool running: true
        property real share: 0

        height: 20
        radius: 10
        color: Theme.highContrast ? "transparent"
            : running ? Theme.colour.line : Theme.colour.sunken
        border.width: Theme.highContrast || !running ? Theme.kiosk.cardLine : 0
        border.color: Theme.colour.line
        Accessible.ignored: true

        Rectangle {
            visible: bar.running
            width: Math.max(height, bar.share * parent.width)
            height: parent.height
            radius: height / 2
            color: Theme.colour.positive
            anchors.left: parent.left
        }
        Rectangle {
            visible: bar.running
            width: 30
            height: 30
            radius: 15
            color: Theme.colour.surface
            border.width: 7
            border.color: Theme.colour.positive
            anchors.left: parent.left
            anchors.leftMargin: bar.share * (parent.width - width)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
