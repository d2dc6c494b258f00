import QtQuick
import Reprise.Ui

/// Points at the scanner: moves three times, then rests ten seconds, so that it never nags.
Rectangle {
    id: root

    property int size: 288
    property bool moving: true
    property color ink: Theme.colour.accent

    width: size
    height: size
    radius: size / 2
    color: Theme.colour.accentInk
    Accessible.ignored: true

    Icon {
        id: arrow

        property real shift: 0

        name: "arrow_downward"
        size: Math.round(root.size * 0.6)
        color: root.ink
        anchors.centerIn: parent
        anchors.verticalCenterOffset: shift
    }
    SequentialAnimation {
        running: root.moving && root.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        onStopped: arrow.shift = 0

        SequentialAnimation {
            loops: 3

            NumberAnimation {
                target: arrow
                property: "shift"
                to: 16
                duration: Theme.scanArrowMs / 2
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                target: arrow
                property: "shift"
                to: 0
                duration: Theme.scanArrowMs / 2
                easing.type: Easing.InOutSine
            }
        }
        PauseAnimation { duration: Theme.scanArrowRestMs }
    }
}
