pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Reprise.Ui

/// What every pressable thing is made of: a target big enough for a thumb, an answer on touch down,
/// the act on release, a focus ring, and a press that assistive technology can make.
T.AbstractButton {
    id: root

    /// What stands on the button, between its paddings; its height is the button's own business.
    default property alias inside: inside.data
    property Look look: Theme.kiosk
    property bool chosen: false
    property color fill: chosen ? Theme.colour.accentTint : Theme.colour.surface
    property color pressedFill: Theme.colour.sunken
    property color lineColour: chosen ? Theme.colour.accent : Theme.colour.controlLine
    property int lineWidth: chosen ? look.selectedLine : look.controlLine
    property int radius: look.controlRadius

    implicitWidth: Math.max(look.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(look.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: look.m
    focusPolicy: Qt.StrongFocus

    Accessible.name: text
    // Qt 6.4 offers a press to assistive technology and then does nothing with it.
    Accessible.onPressAction: if (root.enabled) root.clicked()

    Item {
        id: inside

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
    }

    background: Rectangle {
        radius: root.radius
        color: !root.enabled ? "transparent" : root.pressed ? root.pressedFill : root.fill
        border.width: root.enabled ? root.lineWidth : 0
        border.color: root.lineColour

        DashedFrame {
            visible: !root.enabled
            anchors.fill: parent
            radius: root.radius
            lineWidth: root.look.controlLine
        }
        FocusRing {
            visible: root.visualFocus
            look: root.look
            controlRadius: root.radius
        }
    }
}
