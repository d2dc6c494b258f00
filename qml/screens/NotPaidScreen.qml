pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// For certain not all of it was paid. The goods are in our hands, so the customer says what now:
/// again, another way with their consent, later, or their items back.
ScreenFrame {
    id: root

    required property PaymentViewModel viewModel

    signal finished

    backShown: false
    primaryText: viewModel.confirmLabel
    primaryIcon: ""
    primaryEnabled: viewModel.chosen !== ""
    primaryOffText: qsTr("Choose one first")
    busy: viewModel.busy
    onPrimaryPressed: finished()

    message: [
        OutcomeBadge {
            text: qsTr("Not paid yet")
            tone: OutcomeBadge.Caution
            iconName: "credit_card"
        },
        Words {
            objectName: "notPaidHeadline"
            width: root.columnWidth
            text: root.viewModel.headline
            voice: Words.Headline
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        },
        Words {
            width: root.columnWidth
            objectName: "consent"
            // Whoever agrees has read what to, whichever page of the choices is open.
            text: root.viewModel.consentText !== "" ? root.viewModel.consentText
                : root.viewModel.text
            voice: Words.Lead
        },
        Banner {
            width: root.columnWidth
            text: root.viewModel.message
        }
    ]

    PagedColumn {
        id: blocks

        anchors.fill: parent
        spacing: root.look.hair + 4

        Repeater {
            model: root.viewModel.choices

            ChoiceRow {
                required note
                required property string choiceId
                required iconName
                required property string label

                objectName: "pay-" + choiceId
                width: blocks.blockWidth
                small: true
                text: label
                chosen: root.viewModel.chosen === choiceId
                enabled: !root.viewModel.busy
                onClicked: root.viewModel.choose(choiceId)
            }
        }
    }
}
