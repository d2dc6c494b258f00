pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The answer, and every reason for it. A no is calm and complete, and always offers a person.
ScreenFrame {
    id: root

    required property DecisionViewModel viewModel

    readonly property bool yes: viewModel.outcome === DecisionViewModel.Yes
    readonly property int tone: yes ? OutcomeBadge.Positive
        : viewModel.outcome === DecisionViewModel.Colleague ? OutcomeBadge.Caution
            : OutcomeBadge.Negative

    signal finished
    signal cancelled
    signal helpRequested

    primaryText: yes ? qsTr("Continue") : qsTr("Ask a colleague")
    primaryIcon: yes ? "arrow_forward" : "support_agent"
    onBackPressed: cancelled()
    onPrimaryPressed: {
        if (root.yes) finished();
        else helpRequested();
    }

    message: [
        OutcomeBadge {
            objectName: "outcome"
            text: root.viewModel.badgeText
            tone: root.tone
        },
        Words {
            width: root.columnWidth
            visible: root.viewModel.headline !== ""
            text: root.viewModel.headline
            voice: Words.Headline
        },
        Words {
            objectName: "amount"
            width: root.columnWidth
            visible: root.viewModel.amountText !== ""
                && root.viewModel.outcome !== DecisionViewModel.No
            text: root.viewModel.amountText
            voice: root.viewModel.headline === "" ? Words.Amount : Words.Total
        },
        Words {
            width: root.columnWidth
            visible: text !== "" && root.viewModel.outcome !== DecisionViewModel.No
            text: root.viewModel.amountNote
            voice: Words.Lead
        }
    ]

    PagedColumn {
        id: blocks

        objectName: "reasons"
        anchors.fill: parent

        Repeater {
            model: root.viewModel.lines

            SplitCard {
                id: line

                required property int index
                required property string title
                required property string note
                required property string amountText

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.lines.count - 1
                verticalPadding: root.look.s

                Item {
                    readonly property bool stacked: Theme.largeText && root.lying

                    width: parent.width
                    height: lineWords.height + (stacked ? sum.height : 0)

                    Column {
                        id: lineWords

                        anchors.left: parent.left
                        anchors.right: parent.stacked ? parent.right : sum.left
                        anchors.rightMargin: parent.stacked ? 0 : root.look.m

                        Words {
                            width: parent.width
                            text: line.title
                            voice: Words.Title
                            font.pixelSize: Theme.kiosk.body
                        }
                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: line.note
                            voice: Words.Small
                            color: Theme.colour.mutedInk
                        }
                    }
                    Amount {
                        id: sum

                        text: line.amountText
                        size: Theme.kiosk.title
                        anchors.right: parent.right
                        y: parent.stacked ? lineWords.height : (lineWords.height - height) / 2
                    }
                }
            }
        }
        Gap { visible: root.viewModel.lines.count > 0 }
        Repeater {
            model: root.viewModel.refusal

            PartRow {
                required property int index
                required property string text
                required property string icon

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.refusal.count - 1
                iconName: icon
                sentence: text
            }
        }
        Gap { visible: root.viewModel.refusal.count > 0 }
        Repeater {
            model: root.yes ? root.viewModel.why : null

            Item {
                id: reason

                required property int index
                required property string title
                required property string sentence
                required property string cite
                required property string icon

                width: blocks.blockWidth
                height: panel.implicitHeight + panel.y

                WhyPanel {
                    id: panel

                    y: reason.index > 0 ? root.look.hair : 0
                    width: parent.width
                    height: implicitHeight
                    title: reason.title
                    sentence: reason.sentence
                    cite: reason.cite
                    iconName: reason.icon === "" ? "balance" : reason.icon
                    open: reason.index === 0
                    afterText: reason.index === 0 ? root.viewModel.lawIsBetterText : ""
                    detailed: reason.index === 0 && root.viewModel.hasDayLine
                    details: DayLine {
                        width: panel.bodyWidth
                        day: root.viewModel.dayOfPeriod
                        days: root.viewModel.daysInPeriod
                        startText: root.viewModel.dayStartText
                        nowText: root.viewModel.dayNowText
                        endText: root.viewModel.dayEndText
                    }
                }
            }
        }
    }

    component Gap: Item {
        width: 1
        height: root.look.m
    }

}
