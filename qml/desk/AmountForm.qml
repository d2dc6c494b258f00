pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// How much: figures on the glass or on a keyboard, and what they stand for as money. Whoever holds
/// it keeps what was typed.
FocusScope {
    id: root

    required property string title
    required property string explanation
    required property string amountText
    required property string message
    property bool busy: false

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height

    signal typed(figure: string)
    signal erased
    signal given

    function submit() {
        if (root.amountText !== "" && !root.busy) root.given();
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) submit();
        else if (event.key === Qt.Key_Backspace) erased();
        else if (event.text.length === 1 && "0123456789".includes(event.text)) typed(event.text);
        else return;
        event.accepted = true;
    }

    Column {
        id: fields

        width: root.beside ? Math.round((root.width - root.look.xl) * 0.36) : root.width
        spacing: root.look.m

        Words {
            width: parent.width
            text: root.title
            look: root.look
            voice: Words.Headline
        }
        Words {
            width: parent.width
            text: root.explanation
            look: root.look
            color: Theme.colour.mutedInk
        }
        Banner {
            width: parent.width
            look: root.look
            text: root.message
        }
        TypedField {
            objectName: "amountField"
            width: parent.width
            label: qsTr("Comes off the price")
            value: root.amountText
            current: true
        }
        PrimaryButton {
            objectName: "giveAmount"
            width: parent.width
            look: root.look
            text: qsTr("Next: the reason")
            offText: qsTr("Type the amount")
            enabled: root.amountText !== "" && !root.busy
            busy: root.busy
            onClicked: root.submit()
        }
    }
    Card {
        look: root.look
        x: root.beside ? fields.width + root.look.xl : 0
        y: root.beside ? 0 : fields.height + root.look.xl
        width: root.width - x
        height: Math.min(root.height - y, (root.beside ? pad.implicitHeight
            : 480) + 2 * root.look.xl + 60)

        KeyPad {
            id: pad

            anchors.fill: parent
            anchors.margins: root.look.xl
            look: root.look
            onTyped: key => root.typed(key)
            onErased: root.erased()
        }
    }
}
