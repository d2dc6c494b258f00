pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// Money in a column: every figure in a cell of its own width, because Qt 6.4 can't ask a font for
/// its tabular figures. Large amounts that stand alone are plain Words.
Item {
    id: root

    required property string text
    property int size: Theme.kiosk.body
    property bool strong: true
    property color colour: Theme.colour.ink

    /// Cell widths of Inter in em: weight 600, then weight 400.
    readonly property real digitEm: strong ? 0.671 : 0.648
    readonly property real pointEm: strong ? 0.291 : 0.276

    implicitWidth: cells.width
    implicitHeight: cells.height
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Figures run from left to right in every script; where the amount stands is its owner's.
    Row {
        id: cells

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.text.length

            Text {
                required property int index

                readonly property string sign: root.text.charAt(index)

                text: sign
                textFormat: Text.PlainText
                color: root.colour
                font.family: Theme.textFont
                font.pixelSize: root.size
                font.weight: root.strong ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                width: sign >= "0" && sign <= "9" ? Math.ceil(root.digitEm * root.size)
                    : sign === "." || sign === "," ? Math.ceil(root.pointEm * root.size)
                    : implicitWidth
                Accessible.ignored: true
            }
        }
    }
}
