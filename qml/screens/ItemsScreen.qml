pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// What is on the receipt and what of it comes back. Nothing is final here, and it says so.
ScreenFrame {
    id: root

    required property ItemsViewModel viewModel

    readonly property bool stacked: lying || Theme.largeText

    signal finished
    signal cancelled

    primaryEnabled: viewModel.canContinue
    primaryOffText: qsTr("Tap an item first")
    messageShare: 0.34
    messageSpacing: lying ? 14 : 20
    onBackPressed: cancelled()
    onPrimaryPressed: finished()

    message: [
        Words {
            width: root.columnWidth
            text: qsTr("What are you bringing back?")
            voice: Words.Headline
        },
        Words {
            visible: !root.stacked
            width: root.columnWidth
            text: qsTr("Tap each item. Nothing is final yet.")
            voice: Words.Lead
            color: Theme.colour.mutedInk
        },
        Rectangle {
            visible: !root.lying
            width: root.columnWidth
            height: root.look.cardLine
            color: Theme.colour.line
        },
        OutcomeBadge {
            visible: !root.lying && !Theme.largeText
            text: qsTr("Receipt found")
        },
        Column {
            width: root.columnWidth

            Words {
                width: parent.width
                text: root.viewModel.soldOnText
                voice: Words.Small
                font.weight: Font.DemiBold
            }
            Words {
                width: parent.width
                text: root.viewModel.summaryText
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        },
        Words {
            width: root.columnWidth
            visible: text !== ""
            text: root.viewModel.policyText
            voice: Words.Small
        },
        Banner {
            width: root.columnWidth
            text: root.viewModel.note
        }
    ]

    summary: Item {
        id: summary

        /// One above the other, also where the words of a language need both rows.
        readonly property bool twoRows: root.stacked || chosen.room + upTo.implicitWidth
            + sum.implicitWidth + 3 * root.look.s > root.columnWidth

        width: root.columnWidth
        height: twoRows ? count.height + money.height : Math.max(count.height, money.height)

        Words {
            id: count

            objectName: "chosenText"
            text: root.viewModel.chosenText
            voice: Words.Title
            anchors.left: parent.left
            anchors.leftMargin: root.lying ? 0 : 8
            width: Math.min(chosen.room, parent.width - anchors.leftMargin)
            y: summary.twoRows ? 0 : (parent.height - height) / 2
        }
        OneLine {
            id: chosen

            text: count.text
            voice: count.voice
        }
        Flow {
            id: money

            visible: root.viewModel.canContinue && root.viewModel.amountText !== ""
            spacing: root.look.s
            width: summary.twoRows ? parent.width - count.anchors.leftMargin
                : Math.ceil(upTo.implicitWidth + sum.implicitWidth) + spacing + 2
            x: summary.twoRows === root.turned ? parent.width - width - 8
                : count.anchors.leftMargin
            anchors.bottom: parent.bottom

            Words {
                id: upTo

                text: Theme.largeText && root.lying ? qsTr("Up to") : qsTr("You would get up to")
                voice: root.stacked ? Words.Small : Words.Lead
                color: Theme.colour.mutedInk
                height: Math.max(implicitHeight, root.stacked ? 0 : sum.height)
                verticalAlignment: Text.AlignVCenter
            }
            Words {
                id: sum

                objectName: "amountText"
                text: root.viewModel.amountText
                voice: Words.Total
            }
        }
    }

    PagedList {
        id: list

        objectName: "lines"
        anchors.fill: parent
        model: root.viewModel.lines

        delegate: Item {
            id: row

            required property int index
            required property string description
            required property string priceText
            required property int unitsLeft
            required property int chosen
            required property bool available
            required property string note

            width: list.cellWidth
            height: list.pitch
            visible: list.shows(index)
            implicitHeight: card.implicitHeight

            ItemCard {
                id: card

                objectName: "item" + row.index
                width: parent.width
                height: list.rowHeight
                enabled: row.available
                text: row.description
                priceText: row.priceText
                note: row.note
                unitsLeft: row.unitsLeft
                chosenUnits: row.chosen
                onClicked: root.viewModel.toggle(row.index)
                onIncreased: root.viewModel.increase(row.index)
                onDecreased: root.viewModel.decrease(row.index)
            }
        }
    }
}
