pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// Keys on the glass: figures for a PIN, or figures, letters and a dash for a receipt number. It
/// types; whoever holds it keeps what was typed.
Item {
    id: root

    property bool letters: false
    /// With keys for the comma and the space between words.
    property bool sentences: false
    property Look look: Theme.kiosk
    property int gap: look.hair

    readonly property list<string> rows: letters
        ? ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", sentences ? "ZXCVBNM,_<" : "ZXCVBNM<"]
        : ["123", "456", "789", "<0"]
    readonly property int columns: letters ? 10 : 3
    readonly property real keyWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property real keyHeight: Math.max(look.target,
        Math.min(letters ? 150 : 140, Math.floor((height - 3 * gap) / 4)))

    signal typed(key: string)
    signal erased

    implicitHeight: 4 * look.target + 3 * gap

    Column {
        spacing: root.gap

        Repeater {
            model: root.rows

            Row {
                id: row

                required property string modelData

                spacing: root.gap

                Repeater {
                    model: row.modelData.length

                    TouchButton {
                        id: key

                        required property int index

                        readonly property string sign: row.modelData.charAt(index)
                        readonly property bool erases: sign === "<"
                        readonly property bool spaces: sign === "_"

                        // A finger leaves the keyboard's keys where they go, so that its space bar
                        // types a space.
                        focusPolicy: Qt.TabFocus
                        objectName: erases ? "erase" : spaces ? "space" : "key" + sign
                        look: root.look
                        text: erases ? qsTr("Erase") : spaces ? qsTr("Space") : sign
                        horizontalPadding: 0
                        verticalPadding: 0
                        width: erases && root.letters && !root.sentences
                            ? 3 * root.keyWidth + 2 * root.gap : root.keyWidth
                        height: root.keyHeight
                        onClicked: {
                            if (key.erases) root.erased();
                            else root.typed(key.spaces ? " " : key.sign);
                        }

                        contentItem: ButtonLabel {
                            look: root.look
                            text: key.erases || key.spaces ? "" : key.sign
                            leadingIcon: key.erases ? "backspace" : key.spaces ? "space_bar" : ""
                            voice: root.letters ? Words.Label : Words.PrimaryLabel
                            iconSize: root.look.icon
                        }
                    }
                }
            }
        }
    }
}
