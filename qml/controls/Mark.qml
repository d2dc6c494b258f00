pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// The musical end-repeat sign, drawn. It is never mirrored.
Item {
    id: root

    property int size: 40
    property color colour: Theme.colour.accent

    readonly property real unit: size / 40

    width: size
    height: size
    Accessible.ignored: true

    component Part: Rectangle {
        color: root.colour
        antialiasing: true
    }

    Part {
        x: 2.8 * root.unit
        y: 9.8 * root.unit
        width: 8.4 * root.unit
        height: width
        radius: width / 2
    }
    Part {
        x: 2.8 * root.unit
        y: 21.8 * root.unit
        width: 8.4 * root.unit
        height: width
        radius: width / 2
    }
    Part {
        x: 18 * root.unit
        y: 2 * root.unit
        width: 4 * root.unit
        height: 36 * root.unit
        radius: root.unit
    }
    Part {
        x: 27 * root.unit
        y: 2 * root.unit
        width: 10 * root.unit
        height: 36 * root.unit
        radius: root.unit
    }
}
