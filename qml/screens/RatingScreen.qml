pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// One question, one tap, and a way past it. Then thanks.
ScreenFrame {
    id: root

    required property RatingViewModel viewModel

    readonly property bool asking: viewModel.state === RatingViewModel.Asking

    backShown: asking
    primaryShown: false
    backText: qsTr("Skip")
    backIcon: ""
    onBackPressed: viewModel.skip()

    message: [
        OutcomeBadge {
            text: qsTr("Return finished")
        },
        Words {
            objectName: "question"
            width: root.columnWidth
            text: root.asking ? root.viewModel.question : root.viewModel.thanksText
            voice: Words.Closing
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        },
        Words {
            visible: root.asking
            width: root.columnWidth
            text: qsTr("One tap. We keep no name with your answer, and staff do not see who gave "
                + "it.")
            voice: Words.Lead
            color: Theme.colour.mutedInk
        }
    ]

    Icon {
        visible: !root.asking
        name: "check_circle"
        size: root.lying ? 160 : 280
        color: Theme.colour.positive
        anchors.centerIn: parent
    }
    PagedColumn {
        id: blocks

        anchors.fill: parent
        visible: root.asking
        spacing: root.lying ? root.look.hair : 16

        Repeater {
            model: root.viewModel.faces

            FaceRow {
                required property string label

                objectName: "rate" + score
                width: blocks.blockWidth
                height: Math.max(root.look.target, Math.min(root.look.face,
                    Math.floor((blocks.height - 4 * blocks.spacing) / 5)))
                text: label
                onClicked: root.viewModel.rate(score)
            }
        }
    }
}
