pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// What would put it right and where the money goes. The amount stands on the button that moves it.
ScreenFrame {
    id: root

    required property RemedyViewModel viewModel

    readonly property bool hasItems: !Theme.largeText && viewModel.items.count > 0
        && viewModel.items.count <= 3

    signal finished
    signal cancelled

    primaryText: viewModel.confirmLabel
    primaryIcon: ""
    primaryEnabled: viewModel.canConfirm
    primaryOffText: qsTr("Choose one first")
    busy: viewModel.busy
    messageSpacing: root.look.s
    onBackPressed: cancelled()
    onPrimaryPressed: finished()

    component Sum: Item {
        id: sum

        required property string label
        required property string amountText

        width: root.columnWidth
        height: sumWords.height

        Words {
            id: sumWords

            text: sum.label
            anchors.left: parent.left
            anchors.right: figures.left
            anchors.rightMargin: root.look.s
        }
        Amount {
            id: figures

            text: sum.amountText
            strong: false
            anchors.right: parent.right
            anchors.top: parent.top
        }
    }
    component Hairline: Rectangle {
        width: root.columnWidth
        height: root.look.cardLine
        color: Theme.colour.line
    }

    message: [
        Words {
            width: root.columnWidth
            text: qsTr("How should we put it right?")
            voice: Words.Headline
        },
        Words {
            // Whoever agrees has read what to, whichever page of the choices is open.
            objectName: "consent"
            visible: text !== ""
            width: root.columnWidth
            text: root.viewModel.consentText
            voice: Words.Lead
        },
        Words {
            // Its row may stand on another page than the one that is open.
            objectName: "chosenText"
            visible: text !== "" && blocks.pages > 1
            width: root.columnWidth
            text: root.viewModel.chosenText === "" ? ""
                : qsTr("You chose: %1").arg(root.viewModel.chosenText)
            voice: Words.Small
            color: Theme.colour.mutedInk
        },
        Hairline {},
        Column {
            width: root.columnWidth
            visible: root.hasItems

            Repeater {
                model: root.viewModel.items

                Sum {}
            }
        },
        Hairline { visible: root.hasItems },
        Item {
            width: root.columnWidth
            height: stacked ? back.height + total.height : Math.max(back.height, total.height)

            readonly property bool stacked: root.lying || Theme.largeText

            Column {
                id: back

                width: parent.stacked ? parent.width : parent.width - total.width - root.look.m

                Words {
                    width: parent.width
                    text: root.viewModel.totalLabel
                    voice: Words.Title
                }
                Words {
                    width: parent.width
                    visible: text !== "" && root.viewModel.consentText === ""
                    text: root.viewModel.taxText
                    voice: Words.Small
                    color: Theme.colour.mutedInk
                }
            }
            Words {
                id: total

                objectName: "total"
                text: root.viewModel.totalText
                height: text === "" ? 0 : implicitHeight
                visible: text !== ""
                voice: Words.Total
                x: parent.stacked === root.turned ? parent.width - width : 0
                anchors.bottom: parent.bottom
            }
        }
    ]

    PagedColumn {
        id: blocks

        anchors.fill: parent
        spacing: root.look.hair + 4

        Banner {
            width: blocks.blockWidth
            text: root.viewModel.message
        }
        Repeater {
            model: root.viewModel.choices

            Item {
                id: choice

                required property string remedyId
                required property string label
                required property string note
                required property string icon

                width: blocks.blockWidth
                height: row.implicitHeight
                Component.onCompleted: if (row.chosen) blocks.opens = choice

                ChoiceRow {
                    id: row

                    objectName: "remedy-" + choice.remedyId
                    width: parent.width
                    height: implicitHeight
                    text: choice.label
                    note: choice.note
                    iconName: choice.icon
                    small: root.viewModel.choices.count > 4
                    chosen: root.viewModel.chosen === choice.remedyId
                    enabled: !root.viewModel.busy
                    onChosenChanged: if (chosen) blocks.opens = choice
                    onClicked: root.viewModel.choose(choice.remedyId)
                }
            }
        }
        Repeater {
            // One tender is named by its choice already.
            model: root.viewModel.legs.count > 1 ? root.viewModel.legs : null

            SplitCard {
                id: leg

                required property int index
                required property string label
                required property string amountText

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.legs.count - 1

                Words {
                    text: leg.label
                    anchors.left: parent.left
                    anchors.right: legSum.left
                    anchors.rightMargin: root.look.s
                }
                Amount {
                    id: legSum

                    text: leg.amountText
                    anchors.right: parent.right
                }
            }
        }
        Row {
            width: blocks.blockWidth
            spacing: root.look.s
            topPadding: root.look.s

            Icon {
                id: info

                name: "info_outline"
                size: root.look.smallIcon
                color: Theme.colour.mutedInk
            }
            Words {
                width: parent.width - info.width - parent.spacing
                text: root.viewModel.footText
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        }
    }
}
