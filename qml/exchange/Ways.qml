pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// How the difference moves, in the place of the goods: one way each, the chosen one marked.
PagedColumn {
    id: root

    required property ExchangeViewModel viewModel

    spacing: look.hair + 4

    Repeater {
        model: root.viewModel.ways

        Item {
            id: each

            required property string wayId
            required property string label
            required property string note
            required property string icon

            width: root.blockWidth
            height: row.implicitHeight

            ChoiceRow {
                id: row

                objectName: "way-" + each.wayId
                width: parent.width
                height: implicitHeight
                text: each.label
                note: each.note
                iconName: each.icon
                small: root.viewModel.ways.count > 4
                chosen: root.viewModel.way === each.wayId
                enabled: !root.viewModel.busy
                onClicked: root.viewModel.chooseWay(each.wayId)
            }
        }
    }
}
