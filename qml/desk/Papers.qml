pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The papers of a return that is over: which return, which of its papers, how that one reads, and
/// a further copy of it.
DeskQuestion {
    id: root

    required property PapersViewModel viewModel

    readonly property bool choosing: viewModel.step === PapersViewModel.Which
    readonly property bool reading: viewModel.step === PapersViewModel.Shown

    aboutText: viewModel.aboutText
    questionText: viewModel.questionText
    hintText: viewModel.hintText
    message: viewModel.message
    messageTone: reading ? OutcomeBadge.Accent : OutcomeBadge.Caution
    choices: typing || reading ? null : viewModel.choices
    typing: viewModel.typing
    fieldLabel: viewModel.fieldLabel
    typedText: viewModel.typedText
    sentences: viewModel.step !== PapersViewModel.Number
    goOnText: viewModel.goOnText
    offText: typing ? qsTr("Type it first") : qsTr("No printer")
    canGoOn: viewModel.canGoOn
    otherText: viewModel.otherText
    canRetreat: !choosing
    busy: viewModel.busy
    onChosen: choiceId => viewModel.choose(choiceId)
    onTyped: sign => viewModel.type(sign)
    onErased: viewModel.erase()
    onWentOn: viewModel.goOn()
    onWentAround: viewModel.goAround()
    onRetreated: viewModel.retreat()

    Binding {
        target: root.viewModel
        property: "inFront"
        value: root.visible
    }

    answers: PagedColumn {
        id: paper

        objectName: "paper"
        anchors.fill: parent
        visible: root.reading
        look: root.look
        sidePager: false

        Repeater {
            model: root.viewModel.lines

            SlipLine {
                required property int index

                look: root.look
                width: paper.blockWidth
                height: implicitHeight
                isFirst: index === 0
                isLast: index >= root.viewModel.lines.count - 2
                heads: index < 4 // A paper's first lines alone tell nobody anything.
            }
        }
    }
}
