pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Reprise.Ui

/// A drawn face for a score from 1 to 5: brows only on the crossest, a filled mouth only on the
/// happiest.
Item {
    id: root

    required property int score
    property int size: 112
    property color colour: Theme.colour.accent

    readonly property string mouth: ["", "M32 72 Q50 50 68 72", "M34 69 Q50 58 66 69",
        "M34 65 L66 65",
        "M33 61 Q50 74 67 61", "M30 57 Q50 88 70 57 Z"][score]

    width: size
    height: size
    Accessible.ignored: true

    component Eye: Rectangle {
        y: 40.6
        width: 8.8
        height: 8.8
        radius: 4.4
        color: root.colour
        antialiasing: true
    }

    Item {
        width: 100
        height: 100
        scale: root.size / 100
        transformOrigin: Item.TopLeft

        Shape {
            anchors.fill: parent

            ShapePath {
                strokeColor: root.colour
                strokeWidth: 5
                fillColor: "transparent"
                PathAngleArc { centerX: 50; centerY: 50; radiusX: 45; radiusY: 45; sweepAngle: 360 }
            }
            ShapePath {
                strokeColor: root.colour
                strokeWidth: 5
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                fillColor: root.score === 5 ? root.colour : "transparent"
                PathSvg { path: root.mouth }
            }
            ShapePath {
                strokeColor: root.score === 1 ? root.colour : "transparent"
                strokeWidth: 5
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                PathSvg { path: "M28 34 L41 39 M72 34 L59 39" }
            }
        }
        Eye { x: 31.6 }
        Eye { x: 59.6 }
    }
}
