pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// What stands behind one item, by law, by promise and by our policy, side by side with its dates.
ScreenFrame {
    id: root

    required property CoverageViewModel viewModel

    anchors.fill: parent
    primaryShown: viewModel.hasSeveral
    primaryText: qsTr("Next item")
    onPrimaryPressed: viewModel.nextItem()

    message: [
        Words {
            width: root.columnWidth
            visible: text !== ""
            text: root.viewModel.placeText
            voice: Words.Body
            color: Theme.colour.mutedInk
        },
        Words {
            width: root.columnWidth
            text: qsTr("What covers this item?")
            voice: Words.Headline
        },
        Column {
            width: root.columnWidth

            Words {
                objectName: "coveredItem"
                width: parent.width
                text: root.viewModel.itemText
                voice: Words.Title
            }
            Words {
                width: parent.width
                text: root.viewModel.itemNote
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        },
        Words {
            width: root.columnWidth
            text: root.viewModel.reminderText
            voice: Words.Small
            font.weight: Font.DemiBold
        }
    ]

    PagedColumn {
        id: blocks

        objectName: "covers"
        anchors.fill: parent

        Words {
            objectName: "noCover"
            visible: text !== ""
            width: blocks.blockWidth
            text: root.viewModel.emptyText
            voice: Words.Lead
        }
        Repeater {
            model: root.viewModel.covers

            CoverRow {
                required property int index
                required property string icon

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.covers.count - 1
                iconName: icon
            }
        }
    }
}
