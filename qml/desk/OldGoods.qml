pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// Old electrical goods and batteries that somebody hands in: one question after the other, and
/// then what was answered, or what is done with cells that are not safe.
DeskQuestion {
    id: root

    required property OldGoodsViewModel viewModel

    readonly property bool naming: viewModel.step === OldGoodsViewModel.Receipt
    readonly property bool describing: viewModel.step === OldGoodsViewModel.Goods
    readonly property bool isAnswered: viewModel.step === OldGoodsViewModel.Answered
    readonly property bool isUnsafe: viewModel.step === OldGoodsViewModel.Unsafe
    readonly property bool isOver: isAnswered || isUnsafe

    questionText: viewModel.questionText
    hintText: viewModel.hintText
    message: viewModel.message
    messageTone: isOver ? OutcomeBadge.Accent : OutcomeBadge.Caution
    choices: typing || isOver ? null : viewModel.choices
    typing: naming || describing
    fieldLabel: naming ? qsTr("Receipt") : qsTr("What it is")
    typedText: viewModel.typedText
    sentences: describing
    counting: describing
    count: viewModel.count
    most: 99
    countedWhat: qsTr("old goods")
    goOnText: isOver ? qsTr("Done") : naming ? qsTr("Look for it")
        : describing ? qsTr("Hand it in") : ""
    offText: naming ? qsTr("Scan or type it first") : qsTr("Say what it is first")
    canGoOn: isOver || viewModel.canGoOn
    otherText: naming ? qsTr("There is no receipt") : !isOver || !viewModel.canPrint ? ""
        : isUnsafe ? qsTr("Print a label for the box") : qsTr("Print it again")
    otherIcon: isOver ? "print" : ""
    canRetreat: viewModel.step !== OldGoodsViewModel.Kind && !isAnswered
    busy: viewModel.busy
    onChosen: choiceId => viewModel.choose(choiceId)
    onTyped: sign => viewModel.type(sign)
    onErased: viewModel.erase()
    onIncreased: viewModel.more()
    onDecreased: viewModel.fewer()
    onWentOn: {
        if (isOver) viewModel.startOver();
        else viewModel.goOn();
    }
    onWentAround: {
        if (isOver) viewModel.putOnPaper();
        else viewModel.choose("no_receipt");
    }
    onRetreated: viewModel.retreat()

    badge: OutcomeBadge {
        objectName: "oldGoodsBadge"
        visible: root.isOver
        look: root.look
        text: root.isUnsafe ? qsTr("Danger") : root.viewModel.taken ? qsTr("Yes") : qsTr("No")
        tone: root.isUnsafe ? OutcomeBadge.Negative
            : root.viewModel.taken ? OutcomeBadge.Positive : OutcomeBadge.Caution
        iconName: root.isUnsafe ? "report_problem"
            : root.viewModel.taken ? "check_circle" : "block"
    }
    answers: PagedColumn {
        id: sentences

        anchors.fill: parent
        visible: root.isOver
        look: root.look
        sidePager: false

        Repeater {
            model: root.viewModel.sentences

            PartRow {
                required property int index
                required property string text

                look: root.look
                width: sentences.blockWidth
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

    Words {
        visible: root.isAnswered
        width: parent?.width ?? 0
        text: root.viewModel.goodsText
        look: root.look
        voice: Words.Title
    }
    Words {
        objectName: "why"
        visible: root.isAnswered
        width: parent?.width ?? 0
        text: root.viewModel.whyText
        look: root.look
    }
    Words {
        visible: root.isAnswered
        width: parent?.width ?? 0
        text: root.viewModel.lawText
        look: root.look
        voice: Words.Small
        color: Theme.colour.mutedInk
    }
}
