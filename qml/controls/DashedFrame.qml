import QtQuick
import QtQuick.Shapes
import Reprise.Ui

/// A dashed outline: something that would be pressed, if it could be.
Shape {
    id: root

    property real radius: Theme.kiosk.controlRadius
    property int lineWidth: Theme.kiosk.cardLine
    property color lineColour: Theme.colour.controlLine

    readonly property real inset: lineWidth / 2
    readonly property real corner: Math.min(radius, width / 2, height / 2)

    ShapePath {
        strokeColor: root.lineColour
        strokeWidth: root.lineWidth
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
        fillColor: "transparent"
        startX: root.corner
        startY: root.inset

        PathLine { x: root.width - root.corner; y: root.inset }
        PathArc {
            x: root.width - root.inset
            y: root.corner
            radiusX: root.corner
            radiusY: root.corner
        }
        PathLine { x: root.width - root.inset; y: root.height - root.corner }
        PathArc {
            x: root.width - root.corner
            y: root.height - root.inset
            radiusX: root.corner
            radiusY: root.corner
        }
        PathLine { x: root.corner; y: root.height - root.inset }
        PathArc {
            x: root.inset
            y: root.height - root.corner
            radiusX: root.corner
            radiusY: root.corner
        }
        PathLine { x: root.inset; y: root.corner }
        PathArc { x: root.corner; y: root.inset; radiusX: root.corner; radiusY: root.corner }
    }
}
