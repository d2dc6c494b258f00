pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// A reason that somebody stands by: one of a few, with a note where it needs one, and, where
/// money was paid, the code on its paper. While something is typed its keys stand in the place of
/// what the reason is about.
FocusScope {
    id: root

    required property string title
    required property string message
    required property RowModel reasons
    required property string primaryText
    property bool asksCode: false
    property bool busy: false

    property int row: -1
    property bool needsNote: false
    property string note: ""
    property string code: ""
    /// What the keys write to: 0 nothing, 1 the code, 2 the note.
    property int typing: 0

    /// What it is about, shown while nothing is typed.
    default property alias about: aboutColumn.data

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height
    readonly property int formWidth: beside ? (Theme.largeText ? 480 : 440) : width
    /// Upright, what it is about and the keys take turns in one place, and the form stays under it.
    readonly property int keysHeight: 4 * 110 + 3 * look.hair
    readonly property int longest: 120
    readonly property bool ready: row >= 0 && (!needsNote || note.trim() !== "")
        && (!asksCode || code.trim() !== "")

    signal cancelled
    signal given(row: int, note: string, code: string)

    function type(key: string) {
        if (root.typing === 1 && root.code.length < 20) root.code += key;
        if (root.typing === 2 && root.note.length < root.longest) root.note += key;
    }

    function erase() {
        if (root.typing === 1) root.code = root.code.slice(0, -1);
        if (root.typing === 2) root.note = root.note.slice(0, -1);
    }

    function submit() {
        if (root.ready && !root.busy) root.given(root.row, root.note, root.code);
    }

    onVisibleChanged: {
        row = -1;
        needsNote = false;
        note = "";
        code = "";
        typing = asksCode ? 1 : 0;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) submit();
        else if (event.key === Qt.Key_Backspace) erase();
        else if (event.text.length === 1 && event.text >= " ") type(event.text);
        else return;
        event.accepted = true;
    }

    Item {
        id: place

        width: root.beside ? root.width - root.formWidth - root.look.xl : root.width
        height: root.beside ? root.height : Math.min(Math.max(root.keysHeight, aboutColumn.height),
            root.height - form.height - root.look.xl)

        PagedColumn {
            visible: root.typing === 0
            look: root.look
            sidePager: false
            anchors.fill: parent

            Column {
                id: aboutColumn

                width: place.width
                spacing: root.look.m
            }
        }
        KeyPad {
            visible: root.typing > 0
            look: root.look
            letters: true
            sentences: root.typing === 2
            width: parent.width
            height: Math.min(parent.height, root.keysHeight)
            y: root.beside ? 0 : parent.height - height
            onTyped: key => root.type(key)
            onErased: root.erase()
        }
    }
    Column {
        id: form

        x: root.beside ? place.width + root.look.xl : 0
        y: root.beside ? 0 : place.height + root.look.xl
        width: root.formWidth
        spacing: root.look.m

        Words {
            width: parent.width
            text: root.title
            look: root.look
            voice: root.beside ? Words.Title : Words.Headline
        }
        Banner {
            width: parent.width
            look: root.look
            text: root.message
        }
        TypedField {
            objectName: "codeField"
            visible: root.asksCode
            width: parent.width
            label: qsTr("Code on the payment’s paper")
            value: root.code
            current: root.typing === 1
            onClicked: root.typing = 1
        }
        Repeater {
            model: root.reasons

            ChoiceRow {
                required property int index
                required property string label
                required property bool needsNote

                objectName: "reason" + index
                look: root.look
                width: form.width
                text: label
                chosen: root.row === index
                onClicked: {
                    root.row = index;
                    root.needsNote = needsNote;
                    root.typing = needsNote ? 2 : 0;
                }
            }
        }
        TypedField {
            objectName: "noteField"
            width: parent.width
            label: root.needsNote ? qsTr("What happened, in your words")
                : qsTr("A note, if you like")
            value: root.note
            current: root.typing === 2
            onClicked: root.typing = 2
        }
        Row {
            width: parent.width
            spacing: root.look.hair

            SecondaryButton {
                id: back

                objectName: "cancelNote"
                look: root.look
                height: give.height
                text: qsTr("Back")
                iconName: "arrow_back"
                enabled: !root.busy
                onClicked: root.cancelled()
            }
            PrimaryButton {
                id: give

                objectName: "give"
                width: parent.width - back.width - parent.spacing
                look: root.look
                text: root.primaryText
                offText: root.asksCode && root.code.trim() === "" ? qsTr("Type the code first")
                    : root.row < 0 ? qsTr("Choose a reason") : qsTr("Write the note first")
                enabled: root.ready && !root.busy
                busy: root.busy
                onClicked: root.submit()
            }
        }
    }
}
