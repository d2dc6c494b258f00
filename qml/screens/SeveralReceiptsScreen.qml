pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// One code, several sales: the customer says which is theirs.
ScreenFrame {
    id: root

    required property ScanViewModel viewModel

    signal cancelled

    primaryShown: false
    backText: qsTr("None of these")
    onBackPressed: cancelled()

    message: [
        Words {
            width: root.columnWidth
            text: qsTr("Which receipt is yours?")
            voice: Words.Headline
        },
        Words {
            width: root.columnWidth
            text: root.viewModel.message
            voice: Words.Lead
            color: Theme.colour.mutedInk
        }
    ]

    PagedList {
        id: list

        objectName: "candidates"
        anchors.fill: parent
        leastHeight: root.look.row
        model: root.viewModel.candidates

        delegate: Item {
            id: row

            required property int index
            required property string number
            required property string soldOnText
            required property string totalText

            width: list.cellWidth
            height: list.pitch
            visible: list.shows(index)
            implicitHeight: choice.implicitHeight

            ChoiceRow {
                id: choice

                objectName: "candidate" + row.index
                width: parent.width
                height: list.rowHeight
                leads: true
                iconName: "receipt_long"
                text: row.soldOnText + ", " + row.totalText
                note: row.number
                onClicked: root.viewModel.pickCandidate(row.index)
            }
        }
    }
}
