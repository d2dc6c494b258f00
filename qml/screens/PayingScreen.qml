pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Money is moving: what to do, how long it takes, and what goes where. Nothing leads away from
/// here but the answer.
ScreenFrame {
    id: root

    required property PaymentViewModel viewModel

    backShown: false
    primaryShown: false

    message: [
        OutcomeBadge {
            text: qsTr("One moment")
            tone: OutcomeBadge.Accent
            iconName: "schedule"
        },
        Words {
            objectName: "movingHeadline"
            width: root.columnWidth
            text: root.viewModel.movingHeadline
            voice: root.lying || Theme.largeText ? Words.Headline : Words.Closing
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        },
        Words {
            objectName: "movingText"
            width: root.columnWidth
            text: root.viewModel.movingText
            voice: Words.Lead
        }
    ]

    PagedColumn {
        id: blocks

        anchors.fill: parent

        Repeater {
            model: root.viewModel.legs

            MoneyRow {
                required property int index

                width: blocks.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.legs.count - 1
            }
        }
        Item {
            width: 1
            height: root.look.m
        }
        PartRow {
            width: blocks.blockWidth
            title: qsTr("Your return")
            sentence: qsTr("It is saved already. Nothing is lost, whatever happens now.")
            iconName: "bookmark_border"
        }
    }
}
