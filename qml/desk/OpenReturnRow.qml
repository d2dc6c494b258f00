import QtQuick
import Reprise.App
import Reprise.Ui

/// One return whose money is still to come, to be looked at: how it stands, what it was, how much.
TouchButton {
    id: root

    required property int index
    required property string returnNumber
    required property string timeText
    required property string stateText
    required property int state
    required property string summary
    required property string amountText

    look: Theme.desk
    text: stateText + ", " + summary + ", " + amountText + ", " + returnNumber + ", " + timeText
    implicitHeight: Math.max(look.listCard, words.height + 2 * look.m)

    Row {
        id: standing

        width: Math.round(root.look.small * 8)
        spacing: 6
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            id: mark

            name: root.state === OpenReturnsViewModel.Pending ? "schedule"
                : root.state === OpenReturnsViewModel.InDoubt ? "help_outline" : "credit_card"
            size: root.look.smallIcon
            color: Theme.colour.caution
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            width: parent.width - mark.width - parent.spacing
            text: root.stateText
            look: root.look
            voice: Words.Small
            font.weight: Font.DemiBold
            color: Theme.colour.caution
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        anchors.left: standing.right
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
            text: root.returnNumber + " · " + root.timeText
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
        anchors.verticalCenter: parent.verticalCenter
    }
}
