import QtQuick
import Reprise.App
import Reprise.Ui

/// One return in the day's log: when, what came of it, what it was, and how much. It leads to its
/// papers.
TouchButton {
    id: root

    required property int index
    required property string timeText
    required property string returnNumber
    required property string receiptNumber
    required property string summary
    required property string outcomeText
    required property int outcome
    required property string amountText
    required property string ratingText
    required property string journalText
    property bool divider: true

    readonly property color ink: outcome === ManagerViewModel.Yes ? Theme.colour.positive
        : outcome === ManagerViewModel.Colleague ? Theme.colour.caution : Theme.colour.negative
    readonly property string small: returnNumber + (receiptNumber === "" ? ""
        : " · " + receiptNumber)
        + (ratingText === "" ? "" : " · " + ratingText) + (journalText === "" ? ""
            : " · " + journalText)

    look: Theme.desk
    text: timeText + ", " + outcomeText + ", " + summary + (amountText === "" ? ""
        : ", " + amountText) + ", " + small
    horizontalPadding: 0
    radius: 0
    lineWidth: 0
    implicitHeight: Math.max(look.listCard, words.height + 2 * look.s)

    Words {
        id: time

        text: root.timeText
        look: root.look
        wrapMode: Text.NoWrap
        width: Math.round(root.look.body * 3.3)
        anchors.left: parent.left
        anchors.leftMargin: root.look.m + 4
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Row {
        id: state

        width: Math.round(root.look.small * 9.5)
        spacing: 6
        anchors.left: time.right
        anchors.leftMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            id: icon

            name: root.outcome === ManagerViewModel.Yes ? "check_circle"
                : root.outcome === ManagerViewModel.Colleague ? "help_outline" : "cancel"
            size: root.look.smallIcon
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            width: parent.width - icon.width - parent.spacing
            text: root.outcomeText
            look: root.look
            voice: Words.Small
            font.weight: Font.DemiBold
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        anchors.left: state.right
        anchors.leftMargin: root.look.s
        anchors.right: amount.left
        anchors.rightMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: root.summary
            look: root.look
            lineHeight: Math.round(size * 1.25)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.small
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
            lineHeight: Math.round(size * 1.3)
            Accessible.ignored: true
        }
    }
    Amount {
        id: amount

        text: root.amountText
        size: root.look.body
        anchors.right: parent.right
        anchors.rightMargin: root.look.m + 4
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        visible: root.divider
        width: parent.width
        height: root.look.cardLine
        color: Theme.colour.line
        anchors.bottom: parent.bottom
    }
}
