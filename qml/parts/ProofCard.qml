import QtQuick
import Reprise.App
import Reprise.Ui

/// The customer's proof on the screen: the code, the number in figures, and what became of the
/// paper.
Card {
    id: root

    required property string returnNumber
    required property string barcode
    required property int printState
    required property string printText

    readonly property int codeSize: Theme.landscape ? 150 : 190
    readonly property int quiet: 16

    implicitHeight: Math.max(codeSize + 2 * quiet, words.height) + 2 * look.m

    Rectangle {
        id: paper

        width: root.codeSize + 2 * root.quiet
        height: width
        radius: 8
        color: "#FFFFFF"
        anchors.left: parent.left
        anchors.leftMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter

        Image {
            objectName: "barcode"
            anchors.centerIn: parent
            width: root.codeSize
            height: root.codeSize
            source: root.barcode === "" ? "" : "image://symbol/" + root.barcode
            sourceSize.width: root.codeSize
            sourceSize.height: root.codeSize
            fillMode: Image.PreserveAspectFit
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code of return %1").arg(root.returnNumber)
        }
    }
    Column {
        id: words

        anchors.left: paper.right
        anchors.leftMargin: root.look.m
        anchors.right: parent.right
        anchors.rightMargin: root.look.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Words {
            width: parent.width
            text: qsTr("Your return number")
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
        Words {
            objectName: "returnNumber"
            width: parent.width
            text: root.returnNumber
            voice: Words.Total
        }
        Row {
            width: parent.width
            spacing: root.look.s
            visible: root.printText !== "" && !Theme.landscape

            Icon {
                id: state

                name: root.printState === SlipViewModel.Printed ? "check_circle"
                    : root.printState === SlipViewModel.PaperOut ? "report_problem"
                    : root.printState === SlipViewModel.Printing ? "print" : "info_outline"
                size: root.look.smallIcon
                color: paperWords.color
            }
            Words {
                id: paperWords

                objectName: "printText"
                width: parent.width - state.width - parent.spacing
                text: root.printText
                voice: Words.Body
                color: root.printState === SlipViewModel.Printed ? Theme.colour.positive
                    : root.printState === SlipViewModel.PaperOut ? Theme.colour.caution
                        : Theme.colour.ink
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
