pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Returns whose money is still to come: the list, then one of them with what can be done, then
/// what it needs to be told.
FocusScope {
    id: root

    required property OpenReturnsViewModel viewModel

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height
    readonly property bool asking: viewModel.asksReason
    readonly property bool looking: viewModel.selected >= 0

    Words {
        visible: !root.looking && list.count === 0
        anchors.centerIn: parent
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nothing is open: every return’s money has moved.")
        look: root.look
        voice: Words.Lead
        color: Theme.colour.mutedInk
    }
    Banner {
        id: news

        width: parent.width
        look: root.look
        text: root.asking ? "" : root.viewModel.message
        tone: OutcomeBadge.Accent
    }
    PagedList {
        id: list

        objectName: "openReturns"
        visible: !root.looking
        look: root.look
        sidePager: false
        y: news.visible ? news.height + root.look.m : 0
        width: parent.width
        height: parent.height - y
        model: root.viewModel.waiting

        delegate: OpenReturnRow {
            objectName: "open" + index
            width: list.cellWidth
            height: list.rowHeight
            visible: list.shows(index)
            onClicked: root.viewModel.select(index)
        }
    }
    Item {
        visible: root.looking && !root.asking
        y: list.y
        width: parent.width
        height: list.height

        Column {
            id: facts

            width: root.beside ? Math.round(parent.width * 0.42) : parent.width
            spacing: root.look.m

            Words {
                objectName: "openNumber"
                width: parent.width
                text: root.viewModel.numberText
                look: root.look
                voice: Words.Headline
            }
            Words {
                width: parent.width
                text: root.viewModel.aboutText
                look: root.look
                voice: Words.Lead
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.viewModel.orders

                    MoneyRow {
                        required note
                        required property int index

                        look: root.look
                        width: facts.width
                        isFirst: index === 0
                        isLast: index === root.viewModel.orders.count - 1
                    }
                }
            }
        }
        PagedColumn {
            id: ways

            look: root.look
            sidePager: false
            spacing: root.look.hair
            x: root.beside ? facts.width + root.look.xl : 0
            y: root.beside ? 0 : facts.height + root.look.xl
            width: parent.width - x
            height: parent.height - y - allOpen.height - root.look.l

            Repeater {
                model: root.viewModel.actions

                ChoiceRow {
                    required note
                    required property string actionId
                    required iconName
                    required property string label

                    objectName: "act-" + actionId
                    look: root.look
                    width: ways.blockWidth
                    leads: true
                    text: label
                    enabled: !root.viewModel.busy
                    onClicked: root.viewModel.choose(actionId)
                }
            }
        }
        SecondaryButton {
            id: allOpen

            objectName: "allOpen"
            look: root.look
            x: ways.x
            width: ways.width
            anchors.bottom: parent.bottom
            text: root.viewModel.busy ? qsTr("Asking. This can take up to a minute")
                : qsTr("Back to the list")
            iconName: root.viewModel.busy ? "more_horiz" : "arrow_back"
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.retreat()
        }
    }
    NoteForm {
        anchors.fill: parent
        visible: root.asking
        title: root.viewModel.chosenText
        message: root.viewModel.message
        reasons: root.viewModel.reasons
        asksCode: root.viewModel.asksCode
        primaryText: qsTr("Write it down")
        busy: root.viewModel.busy
        onCancelled: root.viewModel.retreat()
        onGiven: (row, note, code) => root.viewModel.carryOut(code, row, note)

        PartRow {
            look: Theme.desk
            width: parent.width
            title: root.viewModel.numberText
            sentence: qsTr("What you say is kept under your name, and head office sees it.")
            iconName: "receipt_long"
        }
    }
}
