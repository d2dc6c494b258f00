pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// One question at the desk: what is asked at the left, or above; at the right, or below, what it
/// is answered with: rows to choose from, keys to type with, a number to count, or what is put
/// there. A keyboard does all of it. Whoever holds it keeps the answer.
FocusScope {
    id: root

    /// What it is about, the question, and a remark; only the question is always there.
    property string aboutText: ""
    required property string questionText
    property string hintText: ""
    property string message: ""
    property int messageTone: OutcomeBadge.Caution

    property RowModel choices: null
    property bool typing: false
    property string fieldLabel: ""
    property string typedText: ""
    /// Only figures are typed; or with a key for the space between words.
    property bool figures: false
    property bool sentences: false
    property bool counting: false
    property int count: 1
    property int least: 1
    property int most: 1
    property string countedWhat: ""

    property string goOnText: ""
    property string offText: ""
    property bool canGoOn: false
    property string otherText: ""
    property string otherIcon: ""
    property bool canRetreat: false
    property bool busy: false

    /// Above the question, below what is said, and in the place of the answers.
    property alias badge: badge.data
    default property alias facts: said.blocks
    property alias answers: place.data

    readonly property Look look: Theme.desk
    readonly property bool beside: width > height
    /// How many answers have a function key now.
    readonly property int keyedAnswers: rows.visible ? rows.keyed : 0

    signal chosen(choiceId: string)
    signal typed(sign: string)
    signal erased
    signal increased
    signal decreased
    signal wentOn
    signal wentAround
    signal retreated

    function goOn() {
        if (root.goOnText !== "" && root.canGoOn && !root.busy) root.wentOn();
    }

    function retreat() {
        if (root.canRetreat && !root.busy) root.retreated();
    }

    function countTo(number: int) {
        if (number > root.count && number <= root.most) root.increased();
        if (number < root.count && number >= root.least) root.decreased();
    }

    function takes(sign: string): bool {
        return sign.length === 1 && (root.figures ? "0123456789".includes(sign) : sign >= " ");
    }

    focus: true
    onQuestionTextChanged: {
        said.turned = false;
        said.page = 0;
        rows.first = 0;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (!event.isAutoRepeat) goOn();
        } else if (event.key === Qt.Key_Escape && root.canRetreat) {
            if (!event.isAutoRepeat) retreat();
        } else if (root.counting && event.key === Qt.Key_Up) countTo(root.count + 1);
        else if (root.counting && event.key === Qt.Key_Down) countTo(root.count - 1);
        else if (root.typing && event.key === Qt.Key_Backspace) erased();
        else if (root.typing && takes(event.text)) typed(event.text);
        else if (rows.visible && event.key === Qt.Key_PageDown) rows.turnOn();
        else if (rows.visible && event.key === Qt.Key_PageUp) rows.turnBack();
        else if (!rows.visible || !rows.press(event.key)) return;
        event.accepted = true;
    }

    component Counter: Stepper {
        look: root.look
        value: root.count
        least: root.least
        most: root.most
        saysMost: root.most < 99 // What nobody reaches is not said.
        what: root.countedWhat
        onIncreased: root.increased()
        onDecreased: root.decreased()
    }

    Item {
        id: head

        width: root.beside ? Math.round((root.width - root.look.xl) * 0.36) : root.width
        height: controls.y + controls.height

        PagedColumn {
            id: said

            look: root.look
            sidePager: false
            width: parent.width
            height: Math.min(implicitHeight, root.height - controls.height - spacing)
            spacing: root.look.m
            opens: question

            Column {
                id: badge

                width: said.width
            }
            Words {
                objectName: "about"
                visible: text !== ""
                width: said.width
                text: root.aboutText
                look: root.look
                color: Theme.colour.mutedInk
            }
            Words {
                id: question

                objectName: "question"
                width: said.width
                text: root.questionText
                look: root.look
                voice: Words.Headline
            }
            Words {
                visible: text !== ""
                width: said.width
                text: root.hintText
                look: root.look
                color: Theme.colour.mutedInk
            }
        }
        Column {
            id: controls

            y: said.height + said.spacing
            width: parent.width
            spacing: root.look.m

            // Never on a page that is not open.
            Banner {
                width: parent.width
                look: root.look
                text: root.message
                tone: root.messageTone
            }
            TypedField {
                objectName: "deskField"
                visible: root.typing
                width: parent.width
                label: root.fieldLabel
                value: root.typedText
                current: true
            }
            Row {
                visible: root.counting && !counts.visible
                spacing: root.look.m

                Words {
                    text: qsTr("How many")
                    look: root.look
                    anchors.verticalCenter: parent.verticalCenter
                }
                Counter {}
            }
            AnswerButtons {
                width: parent.width
                goOnText: root.goOnText
                offText: root.offText
                canGoOn: root.canGoOn
                otherText: root.otherText
                otherIcon: root.otherIcon
                canRetreat: root.canRetreat
                busy: root.busy
                onWentOn: root.wentOn()
                onWentAround: root.wentAround()
                onRetreated: root.retreated()
            }
        }
    }
    Item {
        id: place

        x: root.beside ? head.width + root.look.xl : 0
        y: root.beside ? 0 : head.height + root.look.xl
        width: root.width - x
        height: root.height - y

        AnswerRows {
            id: rows

            objectName: "choices"
            anchors.fill: parent
            visible: root.choices !== null
            choices: root.choices
            busy: root.busy
            onChosen: choiceId => root.chosen(choiceId)
        }
        KeyPad {
            visible: root.typing
            look: root.look
            letters: !root.figures
            sentences: root.sentences
            width: root.figures && root.beside ? Math.min(parent.width, 3 * 200 + 2 * gap)
                : parent.width
            height: Math.min(parent.height, 4 * 110 + 3 * gap)
            y: root.beside ? 0 : parent.height - height
            onTyped: key => root.typed(key)
            onErased: root.erased()
        }
        Card {
            id: counts

            visible: root.counting && !root.typing && root.beside
            look: root.look
            width: parent.width
            height: counter.height + 2 * root.look.margin

            Counter {
                id: counter

                anchors.centerIn: parent
            }
        }
    }
}
