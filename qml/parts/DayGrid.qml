pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Years, months or days to press, page by page, as many to a row as there is room for.
PagedList {
    id: root

    required property DayPicker picker

    readonly property int least: Theme.largeText ? Theme.landscape ? 170 : 190
        : Theme.landscape ? 116 : 170

    /// Room for the pager at the side, whether or not it shows: columns must not hang on it.
    readonly property int aside: sidePager ? look.row + look.m : 0

    columns: Math.max(2, Math.floor((width - aside + spacing) / (least + spacing)))
    leastHeight: look.target
    model: picker.cells

    delegate: Item {
        id: cell

        required property int index
        required property string label
        required property string hint
        required property string spoken

        width: root.cellWidth
        height: root.pitch
        visible: root.shows(index)
        implicitHeight: button.implicitHeight

        TouchButton {
            id: button

            objectName: "day" + cell.index
            width: parent.width
            height: root.rowHeight
            implicitHeight: Math.max(root.look.target, words.height + root.look.s)
            horizontalPadding: 4
            verticalPadding: 0
            text: cell.label
            chosen: root.picker.chosenRow === cell.index
            Accessible.name: cell.spoken
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: root.picker.pick(cell.index)

            Column {
                id: words

                width: parent.width
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: button.chosen ? "✓ " + cell.hint : cell.hint
                    look: root.look
                    voice: Words.Rail
                    color: Theme.colour.mutedInk
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    text: cell.label
                    look: root.look
                    voice: Words.Label
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
