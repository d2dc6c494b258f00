pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// One line of the receipt: press it to bring it back, then say how many. A line with nothing left
/// says why in words and can't be pressed.
TouchButton {
    id: root

    required property string priceText
    required property int unitsLeft
    required property int chosenUnits
    property string note: ""

    readonly property bool counts: enabled && chosenUnits > 0 && unitsLeft > 1
    readonly property bool below: counts && Theme.largeText && Theme.landscape
    readonly property bool pictured: !Theme.largeText && !Theme.landscape
    readonly property string facts: note === "" ? priceText : priceText === "" ? note
        : priceText + " · " + note

    signal increased
    signal decreased

    chosen: chosenUnits > 0
    fill: Theme.colour.surface
    implicitHeight: Math.max(look.listCard, words.height + (below ? stepper.height + look.s
        : 0) + look.s)
    horizontalPadding: Theme.landscape ? 16 : look.m
    verticalPadding: 0
    Accessible.name: text + ", " + facts
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        id: picture

        visible: root.pictured
        width: root.pictured ? 110 : 0
        height: width
        radius: root.look.pictureRadius
        color: Theme.colour.sunken
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            name: "shopping_bag"
            size: root.look.largeIcon
            color: Theme.colour.mutedInk
        }
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: root.pictured ? root.look.m : 0
        anchors.right: !root.enabled ? none.left : root.counts && !root.below ? stepper.left
            : mark.left
        anchors.rightMargin: root.look.s
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.below ? -(stepper.height + root.look.s) / 2 : 0

        Words {
            width: parent.width
            text: root.text
            look: root.look
            voice: Words.Title
            font.pixelSize: Theme.largeText ? root.look.body : size
            color: root.enabled ? Theme.colour.ink : Theme.colour.mutedInk
            lineHeight: Math.round(font.pixelSize * 1.16)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.facts
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
            Accessible.ignored: true
        }
    }
    Stepper {
        id: stepper

        visible: root.counts
        anchors.right: mark.left
        anchors.rightMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.below ? (words.height + root.look.s) / 2 : 0
        look: root.look
        value: root.chosenUnits
        most: root.unitsLeft
        what: root.text
        onIncreased: root.increased()
        onDecreased: root.decreased()
    }
    RoundMark {
        id: mark

        visible: root.enabled
        size: root.look.disc
        chosen: root.chosen
        tick: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
    Row {
        id: none

        visible: !root.enabled
        spacing: 8
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            name: "block"
            size: root.look.smallIcon
            color: Theme.colour.mutedInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            visible: !Theme.largeText
            text: qsTr("None left")
            look: root.look
            voice: Words.Small
            font.weight: Font.DemiBold
            color: Theme.colour.mutedInk
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
