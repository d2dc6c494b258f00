pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Why it comes back, and for a fault the one more thing the law asks: when it first showed.
ScreenFrame {
    id: root

    required property ReasonViewModel viewModel
    /// The fault question stands on a page of its own, after the reason.
    property bool askingFault: false

    signal finished
    signal cancelled

    primaryEnabled: askingFault ? viewModel.canContinue
        : viewModel.canContinue || viewModel.asksWhenFaultShowed
    primaryOffText: qsTr("Choose one first")
    busy: viewModel.busy
    onBackPressed: {
        if (askingFault) askingFault = false;
        else cancelled();
    }
    onPrimaryPressed: {
        if (!askingFault && viewModel.asksWhenFaultShowed) askingFault = true;
        else finished();
    }

    message: [
        Words {
            width: root.columnWidth
            text: root.viewModel.itemsText
            voice: Words.Body
            color: Theme.colour.mutedInk
        },
        Words {
            width: root.columnWidth
            text: root.askingFault ? qsTr("When did the fault first show?")
                : qsTr("Why are you returning this?")
            voice: Words.Headline
        },
        Words {
            width: root.columnWidth
            text: root.askingFault
                ? qsTr("It decides which rights the law gives you. A rough answer is fine.")
                : qsTr("Choose the one that fits best.")
            voice: Words.Lead
            color: Theme.colour.mutedInk
        }
    ]

    PagedList {
        id: reasons

        objectName: "choices"
        anchors.fill: parent
        visible: !root.askingFault
        columns: Theme.largeText ? 1 : 2
        spacing: root.lying ? root.look.hair : root.look.m
        leastHeight: root.lying ? 120 : Theme.largeText ? root.look.choice : 268
        model: root.viewModel.choices

        delegate: Item {
            id: cell

            required property int index
            required property string reasonId
            required property string label
            required property string hint
            required property string icon

            width: reasons.cellWidth
            height: reasons.pitch
            visible: reasons.shows(index)
            implicitHeight: tile.implicitHeight

            ChoiceTile {
                id: tile

                objectName: "reason-" + cell.reasonId
                width: parent.width
                height: reasons.rowHeight
                text: cell.label
                hint: cell.hint
                iconName: cell.icon
                chosen: root.viewModel.chosen === cell.reasonId
                onClicked: root.viewModel.choose(cell.reasonId)
            }
        }
    }
    PagedColumn {
        anchors.fill: parent
        visible: root.askingFault
        spacing: root.look.s

        Repeater {
            model: root.viewModel.faultAnswers

            ChoiceRow {
                required property int index
                required property string label

                objectName: "fault" + index
                width: parent?.width ?? 0
                text: label
                chosen: root.viewModel.faultAnswer === index
                onClicked: root.viewModel.chooseFaultAnswer(index)
            }
        }
    }
}
