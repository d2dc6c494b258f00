pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Coming back and going out, one under the other, or as one of two columns: the goods of each, and
/// the ways to add to those that go out.
PagedColumn {
    id: root

    required property ExchangeViewModel viewModel
    property bool showsBack: true
    property bool showsOut: true

    HalfHead {
        visible: root.showsBack
        width: root.blockWidth
        title: qsTr("Coming back")
        iconName: "south_west"
        totalText: root.viewModel.backTotal
    }
    Repeater {
        model: root.showsBack ? root.viewModel.back : null

        SumRow {
            required property int index
            required property string label

            objectName: "back" + index
            width: root.blockWidth
            title: label
            isFirst: false
            isLast: index === root.viewModel.back.count - 1
        }
    }
    Item {
        visible: root.showsBack && root.showsOut
        width: 1
        height: root.look.m
    }
    HalfHead {
        visible: root.showsOut
        width: root.blockWidth
        title: qsTr("Going out")
        iconName: "north_east"
        totalText: root.viewModel.outTotal
    }
    Repeater {
        model: root.showsOut ? root.viewModel.out : null

        WantedRow {
            required property int index

            objectName: "out" + index
            width: root.blockWidth
            isLast: false
            onIncreased: root.viewModel.increase(index)
            onDecreased: root.viewModel.decrease(index)
            onTakenOut: root.viewModel.takeOut(index)
        }
    }
    SplitCard {
        visible: root.showsOut
        width: root.blockWidth
        isFirst: false

        Item {
            width: parent.width
            height: Math.max(code.height, prompt.height)

            Icon {
                id: code

                name: "qr_code_scanner"
                size: root.look.icon
                color: Theme.colour.accent
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: prompt

                objectName: "prompt"
                text: qsTr("Scan to add an item")
                look: root.look
                color: Theme.colour.mutedInk
                anchors.left: code.right
                anchors.leftMargin: root.look.s
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Repeater {
        model: root.showsOut ? root.viewModel.again : null

        Item {
            id: same

            required property int index
            required property string label

            width: root.blockWidth
            height: button.height + root.look.hair

            SecondaryButton {
                id: button

                objectName: "again" + same.index
                width: parent.width
                y: root.look.hair
                height: implicitHeight
                iconName: "autorenew"
                text: qsTr("The same again: %1").arg(same.label)
                onClicked: root.viewModel.addAgain(same.index)
            }
        }
    }
    Words {
        visible: root.showsOut && !root.sidePager && text !== ""
        width: root.blockWidth
        topPadding: root.look.m
        text: root.viewModel.rightsText
        look: root.look
        voice: Words.Small
        color: Theme.colour.mutedInk
    }
}
