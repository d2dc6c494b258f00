import QtQuick
import Reprise.Ui

/// A quiet surface with a hairline: it holds things and can't be pressed.
Rectangle {
    property Look look: Theme.kiosk

    color: Theme.colour.surface
    radius: look.cardRadius
    border.width: look.cardLine
    border.color: Theme.colour.line
}
