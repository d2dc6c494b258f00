pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The day so far: what was given back and every return, newest first.
Item {
    id: root

    required property ManagerViewModel viewModel

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height
    readonly property int totalsWidth: beside ? 336 : width

    signal papersRequested(returnNumber: string)

    component Total: Item {
        id: total

        required property string text

        visible: text !== ""
        width: parent?.width ?? 0
        height: visible ? words.height + root.look.m * 2 : 0

        Rectangle {
            width: parent.width
            height: root.look.cardLine
            color: Theme.colour.line
        }
        Words {
            id: words

            y: root.look.m
            width: parent.width
            text: total.text
            look: root.look
        }
    }

    Card {
        id: log

        objectName: "log"
        look: root.look
        x: 0
        y: root.beside ? 0 : totals.height + root.look.l
        width: root.beside ? root.width - root.totalsWidth - root.look.xl : root.width
        height: root.height - y

        Words {
            id: heading

            x: root.look.m + 4
            y: root.look.m
            text: qsTr("Returns, newest first")
            look: root.look
            voice: Words.Title
        }
        Rectangle {
            y: heading.y + heading.height + root.look.m
            width: parent.width
            height: root.look.cardLine
            color: Theme.colour.line
        }
        Words {
            visible: root.viewModel.empty
            anchors.centerIn: parent
            width: parent.width - 2 * root.look.margin
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No returns yet today.")
            look: root.look
            voice: Words.Lead
            color: Theme.colour.mutedInk
        }
        PagedList {
            id: list

            objectName: "returns"
            look: root.look
            sidePager: false
            spacing: 0
            x: 2
            width: parent.width - 4
            anchors.top: heading.bottom
            anchors.topMargin: root.look.m + 1
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.look.m
            model: root.viewModel.returns

            delegate: LogRow {
                objectName: "return-" + returnNumber
                width: list.cellWidth
                height: list.rowHeight
                visible: list.shows(index)
                onClicked: root.papersRequested(returnNumber)
            }
        }
    }
    Card {
        id: totals

        look: root.look
        anchors.right: parent.right
        width: root.totalsWidth
        height: root.beside ? root.height : sums.height + 2 * root.look.xl

        Column {
            id: sums

            x: root.look.xl
            y: root.look.xl
            width: parent.width - 2 * x

            Words {
                width: parent.width
                text: root.viewModel.dayText
                look: root.look
                color: Theme.colour.mutedInk
            }
            Words {
                objectName: "refunded"
                width: parent.width
                bottomPadding: root.look.l
                text: root.viewModel.refundedText
                look: root.look
                voice: Words.Headline
            }
            Total { text: root.viewModel.completedText }
            Total { text: root.viewModel.deniedText }
            Total { text: root.viewModel.ratingText }
            Total {
                objectName: "contested"
                text: root.viewModel.contestedText
            }
        }
    }
}
