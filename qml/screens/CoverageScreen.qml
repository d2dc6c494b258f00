pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// What stands behind one item, by law, by promise and by our policy, side by side with its dates.
ScreenFrame {
    id: root

    required property CoverageViewModel viewModel

    /// Lying in large letters, the item is one line across and the rest stands at the end.
    readonly property bool slim: lying && Theme.largeText

    anchors.fill: parent
    wide: slim
    primaryShown: viewModel.hasSeveral
    primaryText: qsTr("Next item")
    onPrimaryPressed: viewModel.nextItem()

    message: [
        Words {
            width: root.columnWidth
            visible: text !== "" && !root.slim
            text: root.viewModel.placeText
            voice: Words.Body
            color: Theme.colour.mutedInk
        },
        Words {
            width: root.columnWidth
            text: root.slim ? qsTr("What covers it? %1").arg(root.viewModel.itemText)
                : qsTr("What covers this item?")
            voice: root.slim ? Words.Title : Words.Headline
        },
        Column {
            visible: !root.slim
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
            visible: !root.slim
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
        Words {
            visible: root.slim
            width: blocks.blockWidth
            topPadding: root.look.s
            text: root.viewModel.itemNote + ". " + root.viewModel.reminderText
            voice: Words.Small
        }
    }
}
