pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Old electrical goods and batteries that somebody hands in: one question after the other, and
/// then what was answered, or what is done with cells that are not safe.
FocusScope {
    id: root

    required property OldGoodsViewModel viewModel

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height
    readonly property bool naming: viewModel.step === OldGoodsViewModel.Receipt
    readonly property bool describing: viewModel.step === OldGoodsViewModel.Goods
    readonly property bool typing: naming || describing
    readonly property bool isAnswered: viewModel.step === OldGoodsViewModel.Answered
    readonly property bool isUnsafe: viewModel.step === OldGoodsViewModel.Unsafe
    readonly property bool isOver: isAnswered || isUnsafe

    focus: true
    Keys.onPressed: event => {
        if (!root.typing) return;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) root.viewModel.goOn();
        else if (event.key === Qt.Key_Backspace) root.viewModel.erase();
        else if (event.text.length === 1 && event.text >= " ") root.viewModel.type(event.text);
        else return;
        event.accepted = true;
    }

    Column {
        id: head

        width: root.beside ? Math.round((root.width - root.look.xl) * 0.36) : root.width
        spacing: root.look.m

        OutcomeBadge {
            objectName: "oldGoodsBadge"
            visible: root.isOver
            look: root.look
            text: root.isUnsafe ? qsTr("Danger") : root.viewModel.taken ? qsTr("Yes") : qsTr("No")
            tone: root.isUnsafe ? OutcomeBadge.Negative
                : root.viewModel.taken ? OutcomeBadge.Positive : OutcomeBadge.Caution
            iconName: root.isUnsafe ? "report_problem"
                : root.viewModel.taken ? "check_circle" : "block"
        }
        Words {
            objectName: "question"
            width: parent.width
            text: root.viewModel.questionText
            look: root.look
            voice: Words.Headline
        }
        Words {
            width: parent.width
            text: root.viewModel.hintText
            look: root.look
            color: Theme.colour.mutedInk
        }
        Banner {
            width: parent.width
            look: root.look
            text: root.viewModel.message
            tone: root.isOver ? OutcomeBadge.Accent : OutcomeBadge.Caution
        }
        Words {
            visible: root.isAnswered
            width: parent.width
            text: root.viewModel.goodsText
            look: root.look
            voice: Words.Title
        }
        Words {
            objectName: "why"
            visible: root.isAnswered
            width: parent.width
            text: root.viewModel.whyText
            look: root.look
        }
        Words {
            visible: root.isAnswered
            width: parent.width
            text: root.viewModel.lawText
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
        }
        TypedField {
            objectName: "oldGoodsField"
            visible: root.typing
            width: parent.width
            label: root.naming ? qsTr("Receipt") : qsTr("What it is")
            value: root.viewModel.typedText
            current: true
        }
        Row {
            visible: root.describing
            spacing: root.look.m

            Words {
                text: qsTr("How many")
                look: root.look
                anchors.verticalCenter: parent.verticalCenter
            }
            Stepper {
                look: root.look
                value: root.viewModel.count
                most: 99
                saysMost: false
                what: qsTr("old goods")
                onIncreased: root.viewModel.more()
                onDecreased: root.viewModel.fewer()
            }
        }
        SecondaryButton {
            objectName: "noReceipt"
            visible: root.naming
            width: parent.width
            look: root.look
            text: qsTr("There is no receipt")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.choose("no_receipt")
        }
        SecondaryButton {
            objectName: "printOldGoods"
            visible: root.isOver && root.viewModel.canPrint
            width: parent.width
            look: root.look
            text: root.isUnsafe ? qsTr("Print a label for the box") : qsTr("Print it again")
            iconName: "print"
            onClicked: root.viewModel.putOnPaper()
        }
        Row {
            width: parent.width
            spacing: root.look.hair

            SecondaryButton {
                id: back

                objectName: "oldGoodsBack"
                visible: root.viewModel.step !== OldGoodsViewModel.Kind && !root.isAnswered
                look: root.look
                height: next.visible ? next.height : implicitHeight
                text: qsTr("Back")
                iconName: "arrow_back"
                enabled: !root.viewModel.busy
                onClicked: root.viewModel.retreat()
            }
            PrimaryButton {
                id: next

                objectName: "oldGoodsNext"
                visible: root.typing || root.isOver
                width: parent.width - (back.visible ? back.width + parent.spacing : 0)
                look: root.look
                text: root.isOver ? qsTr("Done") : root.naming ? qsTr("Look for it")
                    : qsTr("Hand it in")
                offText: root.naming ? qsTr("Scan or type it first") : qsTr("Say what it is first")
                enabled: root.isOver || root.viewModel.canGoOn
                busy: root.viewModel.busy
                onClicked: {
                    if (root.isOver) root.viewModel.startOver();
                    else root.viewModel.goOn();
                }
            }
        }
    }
    PagedColumn {
        id: rows

        visible: !root.typing
        look: root.look
        sidePager: false
        spacing: root.isOver ? 0 : root.look.hair
        x: root.beside ? head.width + root.look.xl : 0
        y: root.beside ? 0 : head.height + root.look.xl
        width: root.width - x
        height: root.height - y

        Repeater {
            model: root.isOver ? null : root.viewModel.choices

            ChoiceRow {
                required note
                required property string choiceId
                required iconName
                required property string label

                objectName: "old-" + choiceId
                look: root.look
                width: rows.blockWidth
                leads: true
                text: label
                enabled: !root.viewModel.busy
                onClicked: root.viewModel.choose(choiceId)
            }
        }
        Repeater {
            model: root.isOver ? root.viewModel.sentences : null

            PartRow {
                required property int index
                required property string text

                look: root.look
                width: rows.blockWidth
                isFirst: index === 0
                isLast: index === root.viewModel.sentences.count - 1
                divided: false
                iconName: root.isUnsafe ? "report_problem" : "info_outline"
                title: root.isUnsafe ? qsTr("Step %1").arg(index + 1)
                    : index === 0 ? qsTr("For the customer") : ""
                sentence: text
            }
        }
    }
    KeyPad {
        visible: root.typing
        look: root.look
        letters: true
        sentences: root.describing
        x: rows.x
        width: rows.width
        height: Math.min(root.height - y, 4 * 110 + 3 * gap)
        y: root.beside ? 0 : root.height - Math.min(root.height - rows.y, 4 * 110 + 3 * gap)
        onTyped: key => root.viewModel.type(key)
        onErased: root.viewModel.erase()
    }
}
