pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The answer, and every reason for it. A no is calm and complete: why, by which rule, what can be
/// done instead as choices to press, and a person.
ScreenFrame {
    id: root

    required property DecisionViewModel viewModel
    /// One panel is open at a time; -1 for none, as where notes need the room.
    property int openPanel: viewModel.notes.count > 1 ? -1 : 0

    /// The goods stay here, and whether money follows is still open.
    readonly property bool later: viewModel.outcome === DecisionViewModel.Later
    readonly property bool yes: viewModel.outcome === DecisionViewModel.Yes || later
    readonly property bool no: viewModel.outcome === DecisionViewModel.No
    readonly property int tone: later ? OutcomeBadge.Caution : yes ? OutcomeBadge.Positive
        : no ? OutcomeBadge.Negative : OutcomeBadge.Caution
    readonly property bool listed: viewModel.itemText === ""
    /// Where room is short the lines are one row until somebody wants to see them.
    property bool unfolded: false
    /// Three ways on fill an upright page: none of them is pushed off it.
    readonly property bool coverageShown: viewModel.hasCoverage
        && (viewModel.alternatives.count < 3 || lying || Theme.largeText)
    readonly property bool folded: listed && !unfolded && viewModel.lines.count > 1
        && (Theme.largeText || lying && viewModel.lines.count > 2
            || viewModel.lines.count > 3 || viewModel.panels > 1
            || viewModel.refusal.count > 0)

    signal finished
    signal cancelled
    signal helpRequested
    signal coverageRequested

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
            iconName: root.later ? "schedule" : root.yes ? "check_circle" : root.no ? "cancel"
                : "help_outline"
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
            visible: root.viewModel.amountText !== "" && !root.no
            text: root.viewModel.amountText
            voice: root.viewModel.headline === "" ? Words.Amount : Words.Total
        },
        Words {
            width: root.columnWidth
            visible: text !== "" && !root.no
            text: root.viewModel.amountNote
            voice: Words.Lead
        },
        Column {
            visible: !root.listed
            width: root.columnWidth

            Words {
                objectName: "itemText"
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
        }
    ]
    summary: Item {
        width: root.columnWidth
        height: contest.visible ? contest.height : 0

        Words {
            id: contest

            objectName: "contest"
            visible: text !== "" && !root.lying
            width: parent.width
            text: root.viewModel.contestText
            voice: Words.Small
        }
    }

    PagedColumn {
        id: blocks

        objectName: "reasons"
        anchors.fill: parent

        ChoiceRow {
            objectName: "unfold"
            visible: root.folded
            width: blocks.blockWidth
            leads: true
            tight: true
            text: root.viewModel.linesText
            iconName: "receipt_long"
            note: slim ? "" : qsTr("See all")
            onClicked: {
                root.unfolded = true;
                root.openPanel = -1;
            }
        }
        Repeater {
            model: root.listed && !root.folded ? root.viewModel.lines : null

            SumRow {
                required property int index

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.lines.count - 1
            }
        }
        Gap { visible: root.listed && root.viewModel.lines.count > 0 }
        Repeater {
            model: root.viewModel.refusal

            PartRow {
                required property int index
                required property string text
                required property string icon

                readonly property bool ends: index === root.viewModel.refusal.count - 1

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: ends
                divided: false
                iconName: icon
                sentence: text
            }
        }
        Repeater {
            model: root.viewModel.alternatives

            InsteadRow {
                width: blocks.blockWidth
                onTaken: root.viewModel.take(alternativeId)
            }
        }
        Repeater {
            model: root.viewModel.notes

            PartRow {
                required property int index
                required property string text
                required property string icon

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.notes.count - 1
                divided: false
                iconName: icon
                sentence: text
            }
        }
        Gap { visible: root.viewModel.notes.count > 0 }
        Repeater {
            model: root.viewModel.why

            WhyPart {
                required property int panel
                required property string icon
                required property bool last

                width: blocks.blockWidth
                visible: isHead || open
                above: isHead && panel > 0 ? root.look.hair : 0
                iconName: icon
                open: root.openPanel === panel
                isLast: last || isHead && !open
                onToggled: root.openPanel = open ? -1 : panel
            }
        }
        Words {
            objectName: "contest"
            visible: text !== "" && root.lying
            width: blocks.blockWidth
            topPadding: root.look.s
            text: root.viewModel.contestText
            voice: Words.Small
        }
        Gap { visible: root.coverageShown }
        SecondaryButton {
            objectName: "coverage"
            visible: root.coverageShown
            width: blocks.blockWidth
            implicitHeight: Math.max(root.look.target, implicitContentHeight + root.look.s)
            text: qsTr("What covers this item?")
            iconName: "verified_user"
            onClicked: root.coverageRequested()
        }
    }

    component Gap: Item {
        width: 1
        height: root.look.m
    }

}
