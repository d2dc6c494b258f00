pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Something did not work: what happened, what it means for the money, and what to do now.
ScreenFrame {
    id: root

    required property JourneyViewModel viewModel

    signal cancelled
    signal helpRequested

    backText: qsTr("Start again")
    backIcon: "undo"
    primaryText: qsTr("Ask a colleague")
    primaryIcon: "support_agent"
    onBackPressed: cancelled()
    onPrimaryPressed: helpRequested()

    message: [
        OutcomeBadge {
            text: qsTr("Not working just now")
            tone: OutcomeBadge.Caution
            iconName: "report_problem"
        },
        Words {
            objectName: "troubleTitle"
            width: root.columnWidth
            text: root.viewModel.troubleTitle
            voice: Words.Headline
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    ]

    PagedColumn {
        id: blocks

        anchors.fill: parent

        PartRow {
            objectName: "troubleText"
            width: blocks.blockWidth
            isLast: false
            title: qsTr("What happened")
            sentence: root.viewModel.troubleText
            iconName: "sync_problem"
        }
        PartRow {
            width: blocks.blockWidth
            isFirst: false
            isLast: false
            title: qsTr("Your money")
            sentence: qsTr("Nothing moves unless this screen gave you a return number. With one, "
                + "your return is recorded.")
            iconName: "payments"
        }
        PartRow {
            width: blocks.blockWidth
            isFirst: false
            title: qsTr("What to do now")
            sentence: qsTr("Keep your items and your receipt with you. A colleague can do the "
                + "return at the desk.")
            iconName: "front_hand"
        }
    }
}
