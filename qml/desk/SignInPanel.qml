pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// Who is there, and a PIN that proves it: by keys on the glass or by a keyboard. A badge that was
/// read names the person, and what was typed before goes.
FocusScope {
    id: root

    required property string message
    required property bool busy
    property string title: qsTr("Sign in")
    property string explanation: qsTr("For returns at the desk, old goods and the day’s list.")
    property string submitText: qsTr("Sign in")
    property string badgeHolder: ""
    property string badgeName: ""
    /// Their badge may be all that it takes.
    property bool badgeMayDo: false
    /// Another person now: nothing of the one before stays.
    property bool asksSecond: false
    property string operatorId: ""
    property string pin: ""
    property bool typingPin: false

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height
    readonly property int most: 40
    readonly property bool byBadge: badgeHolder !== "" && operatorId === badgeHolder
    readonly property bool complete: operatorId !== "" && (pin !== "" || (byBadge && badgeMayDo))

    signal submitted(operatorId: string, pin: string)

    function type(key: string) {
        if (root.typingPin && root.pin.length < root.most) root.pin += key;
        else if (!root.typingPin && root.operatorId.length < root.most) root.operatorId += key;
    }

    function erase() {
        if (root.typingPin) root.pin = root.pin.slice(0, -1);
        else root.operatorId = root.operatorId.slice(0, -1);
    }

    function begin() {
        root.operatorId = root.badgeHolder;
        root.pin = "";
        root.typingPin = root.badgeHolder !== "";
    }

    function submit() {
        if (root.busy || !root.complete || !root.typingPin) {
            root.typingPin = root.operatorId !== "";
            return;
        }
        const pin = root.pin;
        root.pin = "";
        root.submitted(root.operatorId, pin);
    }

    focus: true
    onVisibleChanged: begin()
    onBadgeHolderChanged: begin()
    onAsksSecondChanged: begin()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) submit();
        else if (event.key === Qt.Key_Backspace) erase();
        else if (event.text.length === 1 && event.text > " ") type(event.text);
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
            objectName: "operatorField"
            width: parent.width
            label: qsTr("Operator")
            value: root.byBadge ? root.badgeName + " · " + root.operatorId : root.operatorId
            current: !root.typingPin
            onClicked: root.typingPin = false
        }
        TypedField {
            objectName: "pinField"
            width: parent.width
            label: qsTr("PIN")
            value: root.pin
            secret: true
            current: root.typingPin
            onClicked: root.typingPin = true
        }
        PrimaryButton {
            objectName: "signIn"
            width: parent.width
            look: root.look
            text: root.typingPin ? root.submitText : qsTr("Next: your PIN")
            offText: root.typingPin ? qsTr("Type your PIN")
                : qsTr("Type your number, or scan your badge")
            enabled: !root.busy && (root.typingPin ? root.complete : root.operatorId !== "")
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
            letters: !root.typingPin
            onTyped: key => root.type(key)
            onErased: root.erase()
        }
    }
}
