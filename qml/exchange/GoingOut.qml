pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The half that goes out, on pages: what is wanted, the newest first, how many of each, and the
/// same again for what comes back. Above it, where there is room nowhere else, what comes back.
PagedColumn {
    id: root

    required property ExchangeViewModel viewModel
    property bool showsBack: false
    property bool showsRights: false
    property bool showsWay: false

    ComingBack {
        visible: root.showsBack && !Theme.largeText
        width: root.blockWidth
        viewModel: root.viewModel
    }
    Item {
        visible: root.showsBack && !Theme.largeText
        width: 1
        height: root.look.s
    }
    HalfHead {
        width: root.blockWidth
        title: qsTr("Going out")
        iconName: "north_east"
        totalText: root.viewModel.outTotal
        note: root.viewModel.note !== "" ? root.viewModel.note : qsTr("Scan to add an item")
        noteIsNews: root.viewModel.note !== ""
        isLast: root.viewModel.out.count === 0
    }
    Repeater {
        model: root.viewModel.out

        WantedRow {
            required property int index

            objectName: "out" + index
            width: root.blockWidth
            isLast: index === root.viewModel.out.count - 1
            onIncreased: root.viewModel.increase(index)
            onDecreased: root.viewModel.decrease(index)
            onTakenOut: root.viewModel.takeOut(index)
        }
    }
    Repeater {
        model: root.viewModel.again

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
    Item {
        visible: root.showsWay && root.viewModel.wayLabel !== ""
        width: root.blockWidth
        height: pageButton.height + root.look.hair

        WayButton {
            id: pageButton

            y: root.look.hair
            width: parent.width
            viewModel: root.viewModel
        }
    }
    Item {
        // What they do with their hands comes first where the letters leave room for one thing.
        readonly property bool heads: true

        visible: root.showsBack && Theme.largeText
        width: 1
        height: root.look.m
    }
    ComingBack {
        visible: root.showsBack && Theme.largeText
        width: root.blockWidth
        viewModel: root.viewModel
    }
    Words {
        visible: root.showsRights && text !== ""
        width: root.blockWidth
        topPadding: root.look.m
        text: root.viewModel.rightsText
        look: root.look
        voice: Words.Small
        color: Theme.colour.mutedInk
    }
}
