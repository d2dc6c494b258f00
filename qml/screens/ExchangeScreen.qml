pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Goods for goods: what comes back, what goes out, and what is to pay between the two. Whatever is
/// held under the scanner here is wanted.
ScreenFrame {
    id: root

    required property ExchangeViewModel viewModel

    readonly property bool isEmpty: viewModel.kind === ExchangeViewModel.Empty
    readonly property bool sideBySide: lying && !Theme.largeText

    signal finished
    signal cancelled

    primaryText: viewModel.confirmLabel
    primaryIcon: ""
    primaryEnabled: viewModel.canConfirm
    primaryOffText: viewModel.offText
    busy: viewModel.busy
    messageShare: 0.31
    messageSpacing: lying ? root.look.s : root.look.m
    onBackPressed: cancelled()
    onPrimaryPressed: finished()

    message: [
        OutcomeBadge {
            visible: !root.isEmpty
            text: root.viewModel.badgeText
            tone: root.viewModel.kind === ExchangeViewModel.Stopped ? OutcomeBadge.Negative
                : root.viewModel.kind === ExchangeViewModel.WithColleague ? OutcomeBadge.Caution
                : OutcomeBadge.Accent
            iconName: root.viewModel.kind === ExchangeViewModel.Stopped ? "block"
                : root.viewModel.kind === ExchangeViewModel.WithColleague ? "support_agent"
                : "swap_horiz"
        },
        Words {
            objectName: "headline"
            visible: root.isEmpty
            width: root.columnWidth
            text: qsTr("What would you like instead?")
            voice: Words.Headline
        },
        Words {
            visible: root.isEmpty
            width: root.columnWidth
            text: qsTr("Scan the code on each item that you want. You see what it comes to before "
                + "anything is final.")
            voice: Words.Lead
            color: Theme.colour.mutedInk
        },
        Column {
            visible: !root.isEmpty
            width: root.columnWidth

            Words {
                width: parent.width
                text: root.viewModel.differenceLabel
                voice: Words.Lead
                color: Theme.colour.mutedInk
            }
            Words {
                objectName: "difference"
                width: parent.width
                text: root.viewModel.differenceText
                voice: root.lying || Theme.largeText ? Words.Headline : Words.Closing
            }
        },
        Banner {
            width: root.columnWidth
            text: root.viewModel.message !== "" ? root.viewModel.message : root.viewModel.note
            tone: root.viewModel.message !== "" ? OutcomeBadge.Caution : OutcomeBadge.Accent
        },
        Column {
            visible: !root.isEmpty && !Theme.largeText
            width: root.columnWidth
            spacing: 4

            Rectangle {
                width: parent.width
                height: root.look.cardLine
                color: Theme.colour.line
            }
            Repeater {
                model: root.viewModel.sums

                Item {
                    id: sum

                    required property string label
                    required property string amountText
                    required property bool strong

                    width: root.columnWidth
                    height: words.height

                    Words {
                        id: words

                        text: sum.label
                        voice: Words.Small
                        font.weight: sum.strong ? Font.DemiBold : Font.Normal
                        anchors.left: parent.left
                        anchors.right: figures.left
                        anchors.rightMargin: root.look.s
                    }
                    Amount {
                        id: figures

                        text: sum.amountText
                        size: root.look.small
                        strong: sum.strong
                        anchors.right: parent.right
                    }
                }
            }
        },
        Words {
            objectName: "rights"
            visible: root.lying && text !== ""
            width: root.columnWidth
            text: root.viewModel.rightsText
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
    ]

    Row {
        anchors.fill: parent
        spacing: root.look.m

        Halves {
            visible: root.sideBySide
            width: Math.round(parent.width * 0.44)
            height: parent.height
            viewModel: root.viewModel
            sidePager: false
            showsBack: root.sideBySide
            showsOut: false
        }
        Halves {
            width: root.sideBySide ? parent.width - Math.round(parent.width * 0.44) - root.look.m
                : parent.width
            height: parent.height
            viewModel: root.viewModel
            sidePager: root.lying && Theme.largeText
            showsBack: !root.sideBySide
        }
    }
}
