pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The half that comes back: only read, so it stays small.
Column {
    id: root

    required property ExchangeViewModel viewModel

    HalfHead {
        width: root.width
        title: qsTr("Coming back")
        iconName: "south_west"
        totalText: root.viewModel.backTotal
        isLast: false
        divided: false
        bottomGap: 4
    }
    Repeater {
        model: root.viewModel.back

        SplitCard {
            id: line

            required property int index
            required property string label
            required property string amountText

            objectName: "back" + index
            width: root.width
            isFirst: false
            isLast: index === root.viewModel.back.count - 1
            divided: false
            padding: Theme.landscape || Theme.largeText ? look.m : look.m + 8
            topGap: 0
            bottomGap: isLast ? look.s : 2

            Item {
                width: parent.width
                height: words.height

                Words {
                    id: words

                    text: line.label
                    look: line.look
                    voice: Words.Small
                    anchors.left: parent.left
                    anchors.right: sum.left
                    anchors.rightMargin: line.look.s
                }
                Amount {
                    id: sum

                    text: line.amountText
                    size: line.look.small
                    strong: false
                    anchors.right: parent.right
                }
            }
        }
    }
}
