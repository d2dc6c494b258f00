pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// A colleague at the customer's screen. They see the customer's decision in the customer's words,
/// say what comes off a price where that is wanted, why it may be different this once, and prove
/// who they are.
DeskFrame {
    id: root

    required property HandOverViewModel viewModel
    required property DecisionViewModel decision

    keyCount: 2
    keys: KeyButton {
        objectName: "leave"
        keyName: "Esc"
        text: root.viewModel.asksWho ? qsTr("Back to the reason") : qsTr("Back to the customer")
        enabled: !root.viewModel.busy
        width: root.keyShare
        onClicked: root.viewModel.retreat()
    }

    AmountForm {
        anchors.fill: parent
        visible: root.viewModel.asksAmount
        focus: visible
        title: qsTr("How much comes off the price?")
        explanation: root.viewModel.mostText === ""
            ? qsTr("Agree on it with the customer, who keeps the goods.")
            : qsTr("Agree on it with the customer, who keeps the goods. At most %1.")
                .arg(root.viewModel.mostText)
        amountText: root.viewModel.typedText
        message: root.viewModel.message
        busy: root.viewModel.busy
        onTyped: figure => root.viewModel.typeAmount(figure)
        onErased: root.viewModel.eraseAmount()
        onGiven: root.viewModel.giveAmount()
    }
    NoteForm {
        anchors.fill: parent
        visible: !root.viewModel.asksWho && !root.viewModel.asksAmount
        focus: visible
        title: root.viewModel.headingText
        message: ""
        reasons: root.viewModel.reasons
        primaryText: qsTr("Next: your PIN")
        onCancelled: root.viewModel.retreat()
        onGiven: (row, note) => root.viewModel.giveReason(row, note)

        OutcomeBadge {
            objectName: "outcome"
            look: root.look
            text: root.viewModel.outcomeText
            tone: root.decision.outcome === DecisionViewModel.Yes ? OutcomeBadge.Positive
                : root.decision.outcome === DecisionViewModel.No ? OutcomeBadge.Negative
                : OutcomeBadge.Caution
            iconName: root.decision.outcome === DecisionViewModel.Yes ? "check_circle"
                : "lock_outline"
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.decision.itemText
            look: root.look
            voice: Words.Headline
        }
        Words {
            width: parent.width
            text: root.viewModel.amountText
            look: root.look
            voice: Words.Closing
        }
        Column {
            width: parent.width

            Repeater {
                model: root.decision.refusal

                PartRow {
                    required property int index
                    required property string text
                    required property string icon

                    look: Theme.desk
                    width: parent?.width ?? 0
                    isFirst: index === 0
                    isLast: index === root.decision.refusal.count - 1
                    divided: false
                    iconName: icon
                    sentence: text
                }
            }
        }
    }
    SignInPanel {
        anchors.fill: parent
        visible: root.viewModel.asksWho
        focus: visible
        title: root.viewModel.asksSecond
            ? qsTr("A second person approves %1").arg(root.viewModel.amountText)
            : root.viewModel.approveText
        explanation: qsTr("Your number or badge and your PIN stand for this approval. The "
            + "customer goes on afterwards.")
        badgeHolder: root.viewModel.badgeHolder
        badgeName: root.viewModel.badgeName
        badgeMayDo: true
        asksSecond: root.viewModel.asksSecond
        submitText: root.viewModel.approveText
        message: root.viewModel.message
        busy: root.viewModel.busy
        onSubmitted: (operatorId, pin) => root.viewModel.approve(operatorId, pin)
    }
    Shortcut {
        sequence: "Escape"
        enabled: !root.viewModel.busy
        onActivated: root.viewModel.retreat()
    }
}
