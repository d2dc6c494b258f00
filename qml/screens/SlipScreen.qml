pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The proof. What was recorded, where the money goes, and the slip, on paper or here.
ScreenFrame {
    id: root

    required property SlipViewModel viewModel

    signal finished
    signal printRequested
    signal storeCopyRequested

    backShown: viewModel.printState !== SlipViewModel.NoPrinter
    backText: viewModel.printState === SlipViewModel.Printed ? qsTr("Print again")
        : qsTr("Print it")
    backIcon: "print"
    primaryText: viewModel.doneText
    primaryIcon: "check"
    onBackPressed: printRequested()
    onPrimaryPressed: finished()

    message: [
        OutcomeBadge {
            text: root.viewModel.badgeText
            tone: root.viewModel.tone === SlipViewModel.Waiting ? OutcomeBadge.Caution
                : OutcomeBadge.Accent
            iconName: root.viewModel.badgeIcon
        },
        Words {
            objectName: "headline"
            width: root.columnWidth
            text: root.viewModel.headline
            voice: Words.Headline
        },
        Words {
            objectName: "moneyText"
            width: root.columnWidth
            text: root.viewModel.moneyText
            voice: Words.Lead
        }
    ]

    PagedColumn {
        id: blocks

        anchors.fill: parent

        ProofCard {
            width: blocks.blockWidth
            returnNumber: root.viewModel.returnNumber
            barcode: root.viewModel.barcode
            printState: root.viewModel.printState
            printText: root.viewModel.printText
        }
        Item {
            width: 1
            height: root.look.m
        }
        SecondaryButton {
            objectName: "storeCopy"
            visible: root.viewModel.storeCopyText !== ""
            width: blocks.blockWidth
            text: root.viewModel.storeCopyText
            iconName: "store"
            onClicked: root.storeCopyRequested()
        }
        Item {
            visible: root.viewModel.storeCopyText !== ""
            width: 1
            height: root.look.m
        }
        Repeater {
            objectName: "parts"
            model: root.viewModel.parts

            PartRow {
                required property int index
                required property string text
                required property string icon

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.parts.count - 1
                sentence: text
                iconName: icon
            }
        }
        Item {
            visible: root.viewModel.parts.count > 0
            width: 1
            height: root.look.m
        }
        Banner {
            visible: root.lying
            width: blocks.blockWidth
            text: root.viewModel.printText
            tone: root.viewModel.printState === SlipViewModel.Printed ? OutcomeBadge.Positive
                : root.viewModel.printState === SlipViewModel.PaperOut ? OutcomeBadge.Caution
                    : OutcomeBadge.Accent
        }
        Item {
            visible: root.lying
            width: 1
            height: root.look.m
        }
        Repeater {
            objectName: "slip"
            model: root.viewModel.lines

            SlipLine {
                required property int index

                width: blocks.blockWidth
                height: implicitHeight
                isFirst: index === 0
                isLast: index >= root.viewModel.lines.count - 2
                heads: index < 4 // A slip's first lines alone tell nobody anything.
            }
        }
    }
}
