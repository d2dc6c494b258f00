pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The answers to choose from, each of which leads on at once: by touch, or by the function key
/// that it has on its page, from F3 on. A scanner types figures, and would answer by them.
PagedList {
    id: root

    /// Rows of choiceId, label, note and iconName; null where nothing is chosen.
    required property RowModel choices
    required property bool busy

    signal chosen(choiceId: string)

    readonly property int keys: Qt.Key_F11 - Qt.Key_F3 + 1
    readonly property int keyed: Math.min(keys, last - first + 1)

    /// The answer whose cap shows that key, if there is one.
    function press(key: int): bool {
        const place = key - Qt.Key_F3;
        const row = place >= 0 && place < root.keys ? rowAt(first + place) as ChoiceRow : null;
        if (row === null || !row.visible) return false;
        if (row.enabled) row.clicked();
        return true;
    }

    look: Theme.desk
    sidePager: false
    leastHeight: look.choice
    model: choices

    delegate: ChoiceRow {
        required note
        required property int index
        required property string choiceId
        required iconName
        required property string label

        readonly property int place: index - root.first

        objectName: "choice-" + choiceId
        look: root.look
        width: root.cellWidth
        height: root.rowHeight
        visible: root.shows(index)
        leads: true
        keyName: place < root.keys ? "F" + (place + 3) : ""
        text: label
        enabled: !root.busy
        onClicked: root.chosen(choiceId)
    }
}
