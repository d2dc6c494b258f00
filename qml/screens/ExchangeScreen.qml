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
    readonly property bool isStopped: viewModel.kind === ExchangeViewModel.Stopped
    readonly property bool isForColleague: viewModel.kind === ExchangeViewModel.WithColleague
    /// Lying, what is only read stands at the left, and only the half that is chosen at the right.
    readonly property bool halved: lying && !Theme.largeText

    signal finished
    signal cancelled

    primaryText: viewModel.confirmLabel
    primaryIcon: ""
    primaryEnabled: viewModel.canConfirm
    primaryOffText: viewModel.offText
    busy: viewModel.busy
    messageShare: 0.34
    messageSpacing: lying ? root.look.s : root.look.m
    onBackPressed: cancelled()
    onPrimaryPressed: finished()

    message: [
        OutcomeBadge {
            visible: root.isStopped || root.isForColleague || !(root.isEmpty || root.lying
                || Theme.largeText)
            text: root.viewModel.badgeText
            tone: root.isStopped ? OutcomeBadge.Negative
                : root.isForColleague ? OutcomeBadge.Caution : OutcomeBadge.Accent
            iconName: root.isStopped ? "block" : root.isForColleague ? "support_agent"
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
            visible: root.isEmpty && !root.halved
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
                objectName: "differenceLabel"
                width: parent.width
                text: root.viewModel.differenceLabel
                voice: Words.Lead
                color: Theme.colour.mutedInk
            }
            Words {
                objectName: "difference"
                width: parent.width
                text: root.viewModel.differenceText
                voice: root.lying || Theme.largeText || root.isStopped ? Words.Headline
                    : Words.Closing
            }
        },
        Words {
            // Whoever agrees has read what to.
            objectName: "consent"
            visible: text !== ""
            width: root.columnWidth
            text: root.viewModel.consentText
            voice: root.lying || Theme.largeText ? Words.Small : Words.Lead
        },
        Banner {
            width: root.columnWidth
            text: root.viewModel.message
        },
        Column {
            visible: root.viewModel.sums.count > 0 && !root.lying && !Theme.largeText
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
        ComingBack {
            visible: root.halved
            width: root.columnWidth
            viewModel: root.viewModel
        },
        Words {
            objectName: "rights"
            visible: root.halved && !root.viewModel.choosesWay && text !== ""
            width: root.columnWidth
            text: root.viewModel.rightsText
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
    ]

    GoingOut {
        visible: !root.viewModel.choosesWay
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height - (below.visible ? below.height + root.look.s : 0)
            - (wayButton.visible ? wayButton.height + root.look.s : 0)
        viewModel: root.viewModel
        showsBack: !root.halved
        showsRights: Theme.largeText || (wayButton.visible && !root.lying)
        showsWay: Theme.largeText
    }
    Ways {
        visible: root.viewModel.choosesWay
        anchors.fill: parent
        viewModel: root.viewModel
    }
    WayButton {
        id: wayButton

        visible: !Theme.largeText && !root.viewModel.choosesWay && text !== ""
        anchors.bottom: parent.bottom
        width: parent.width
        viewModel: root.viewModel
    }
    Words {
        id: below

        visible: !root.lying && !Theme.largeText && !wayButton.visible
            && !root.viewModel.choosesWay && text !== ""
        anchors.bottom: parent.bottom
        width: parent.width
        text: root.viewModel.rightsText
        voice: Words.Small
        color: Theme.colour.mutedInk
    }
}
