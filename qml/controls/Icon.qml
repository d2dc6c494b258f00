import QtQuick
import Reprise.Ui

/// One drawing of the icon font. It takes any colour, and turns round where the reading direction
/// does.
Text {
    id: root

    required property string name
    property int size: Theme.kiosk.icon

    readonly property string turning: " arrow_back arrow_forward undo south_west north_east "
        + "chevron_right "
    readonly property bool flipped: LayoutMirroring.enabled
        && turning.indexOf(" " + name + " ") >= 0

    text: Theme.icons.code(name)
    textFormat: Text.PlainText
    font.family: Theme.iconFont
    font.pixelSize: size
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    color: Theme.colour.ink
    Accessible.ignored: true

    transform: Scale {
        origin.x: root.size / 2
        xScale: root.flipped ? -1 : 1
    }
}
