pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Why it comes back, and then one question a page: for a fault the two dates that the law asks
/// for, for a change of mind whether it was opened where that counts.
ScreenFrame {
    id: root

    required property ReasonViewModel viewModel

    readonly property bool asksWhy: viewModel.question === ReasonViewModel.Why

    primaryEnabled: viewModel.canContinue
    primaryOffText: viewModel.picksDay ? qsTr("Tap a day first") : qsTr("Choose one first")
    busy: viewModel.busy
    onBackPressed: viewModel.retreat()
    onPrimaryPressed: viewModel.advance()

    message: [
        Words {
            width: root.columnWidth
            text: root.viewModel.itemsText
            voice: Words.Body
            color: Theme.colour.mutedInk
        },
        Words {
            width: root.columnWidth
            objectName: "question"
            text: root.viewModel.questionText
            voice: Words.Headline
        },
        Words {
            width: root.columnWidth
            text: root.viewModel.questionHint
            voice: Words.Lead
            color: Theme.colour.mutedInk
        }
    ]

    PagedList {
        id: reasons

        objectName: "choices"
        anchors.fill: parent
        visible: root.asksWhy
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
        visible: !root.asksWhy && !root.viewModel.picksDay
        spacing: root.look.s

        Repeater {
            model: root.viewModel.answers

            ChoiceRow {
                required property int index
                required property string label
                required note

                objectName: "answer" + index
                width: parent?.width ?? 0
                text: label
                chosen: root.viewModel.answer === index
                onClicked: root.viewModel.chooseAnswer(index)
            }
        }
    }
    DayGrid {
        objectName: "days"
        anchors.fill: parent
        visible: root.viewModel.picksDay
        picker: root.viewModel.picker
    }
}
