pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// A return as a colleague takes it, one question after the other: what the customer has to show,
/// which goods, what is wrong with them and what becomes of them; then all of it, and the answer.
DeskFrame {
    id: root

    required property DeskReturnViewModel viewModel

    /// To where the colleague came from: there is no question before this one.
    signal cancelled
    signal signedOut

    function startOver() {
        if (!root.viewModel.busy) root.viewModel.startOver();
    }

    function goBack() {
        if (root.viewModel.canRetreat) root.viewModel.retreat();
        else if (!root.viewModel.busy) root.cancelled();
    }

    function signOut() {
        if (!root.viewModel.busy) root.signedOut();
    }

    personName: viewModel.operatorName
    keyCount: 4
    keys: [
        KeyButton {
            objectName: "newReturn"
            keyName: "F2"
            text: qsTr("New return")
            enabled: !root.viewModel.busy
            width: root.keyShare
            onClicked: root.startOver()
        },
        KeyButton {
            objectName: "goBack"
            keyName: qsTr("Esc")
            text: qsTr("Back")
            enabled: !root.viewModel.busy
            width: root.keyShare
            onClicked: root.goBack()
        },
        KeyButton {
            objectName: "leave"
            keyName: "F12"
            text: qsTr("Sign out")
            enabled: !root.viewModel.busy
            width: root.keyShare
            onClicked: root.signOut()
        }
    ]

    DeskQuestion {
        id: question

        readonly property bool atBasket: root.viewModel.step === DeskReturnViewModel.Basket

        anchors.fill: parent
        aboutText: root.viewModel.itemText
        questionText: root.viewModel.questionText
        hintText: root.viewModel.hintText
        message: root.viewModel.message
        messageTone: atBasket ? OutcomeBadge.Accent : OutcomeBadge.Caution
        choices: root.viewModel.asks === DeskReturnViewModel.Choice ? root.viewModel.choices : null
        typing: root.viewModel.asks === DeskReturnViewModel.Words
        fieldLabel: root.viewModel.fieldLabel
        typedText: root.viewModel.typedText
        figures: root.viewModel.figures
        sentences: true
        counting: root.viewModel.asks === DeskReturnViewModel.Number
        count: root.viewModel.count
        least: root.viewModel.least
        most: root.viewModel.most
        countedWhat: root.viewModel.itemText
        goOnText: root.viewModel.goOnText
        offText: root.viewModel.offText
        canGoOn: root.viewModel.canGoOn
        otherText: root.viewModel.otherText
        otherIcon: atBasket ? "add" : ""
        busy: root.viewModel.busy
        onChosen: choiceId => root.viewModel.choose(choiceId)
        onTyped: sign => root.viewModel.type(sign)
        onErased: root.viewModel.erase()
        onIncreased: root.viewModel.more()
        onDecreased: root.viewModel.fewer()
        onWentOn: root.viewModel.goOn()
        onWentAround: root.viewModel.goAround()

        answers: DayGrid {
            objectName: "days"
            anchors.fill: parent
            visible: root.viewModel.asks === DeskReturnViewModel.Date
            look: root.look
            picker: root.viewModel.picker
        }
    }
    Shortcut {
        sequence: "F2"
        autoRepeat: false
        onActivated: root.startOver()
    }
    Shortcut {
        sequence: "Esc"
        autoRepeat: false
        onActivated: root.goBack()
    }
    Shortcut {
        sequence: "F12"
        onActivated: root.signOut()
    }
}
