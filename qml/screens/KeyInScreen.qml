pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The way on when a receipt won't scan: type its number, or ask a colleague.
ScreenFrame {
    id: root

    required property ScanViewModel viewModel
    property string typed: ""

    readonly property bool looking: viewModel.status === ScanViewModel.Looking
    readonly property int mostLetters: 48

    signal cancelled

    function find() {
        if (root.typed.length > 0 && !root.looking) root.viewModel.submitCode(root.typed);
    }

    wide: true
    backShown: !lying
    primaryShown: !lying
    primaryText: qsTr("Find it")
    primaryIcon: "search"
    primaryEnabled: typed.length > 0
    primaryOffText: qsTr("Type the number first")
    busy: looking
    messageSpacing: lying ? 8 : look.m
    onBackPressed: cancelled()
    onPrimaryPressed: find()

    message: [
        Words {
            width: root.columnWidth
            visible: !root.lying
            text: qsTr("Type the number on your receipt")
            voice: Words.Headline
        },
        Words {
            width: root.columnWidth
            visible: root.viewModel.message === ""
            text: root.lying
                ? qsTr("Type the number on your receipt. It is printed by the barcode.")
                : qsTr("It is printed by the barcode. No receipt at all? Press Help and a "
                    + "colleague will look for your sale.")
            voice: Words.Lead
            color: Theme.colour.mutedInk
        },
        Banner {
            width: root.columnWidth
            text: root.viewModel.message
            tone: root.looking ? OutcomeBadge.Accent : OutcomeBadge.Caution
        },
        Rectangle {
            width: root.columnWidth
            height: Math.max(root.lying ? 68 : 112, shown.height + 16)
            radius: root.look.controlRadius
            color: Theme.colour.surface
            border.width: root.look.selectedLine
            border.color: Theme.colour.accent

            Words {
                id: shown

                objectName: "typed"
                x: root.look.m
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: root.typed === "" ? qsTr("Receipt number") : root.typed
                voice: root.lying ? Words.Title : Words.PrimaryLabel
                wrapMode: Text.WrapAnywhere
                color: root.typed === "" ? Theme.colour.mutedInk : Theme.colour.ink
            }
        }
    ]

    KeyPad {
        id: pad

        letters: true
        width: root.lying ? parent.width - 236 : parent.width
        height: parent.height
        onTyped: key => { if (root.typed.length < root.mostLetters) root.typed += key; }
        onErased: root.typed = root.typed.slice(0, -1)
    }
    Column {
        visible: root.lying
        anchors.right: parent.right
        width: 212
        spacing: root.look.s

        PrimaryButton {
            objectName: "findBeside"
            width: parent.width
            text: root.primaryText
            busy: root.looking
            enabled: root.typed.length > 0 && !root.looking
            onClicked: root.find()
        }
        SecondaryButton {
            objectName: "backBeside"
            width: parent.width
            text: root.backText
            iconName: root.backIcon
            onClicked: root.cancelled()
        }
    }
}
