pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The answers to choose from, each of which leads on at once: by touch, or by the number that it
/// has on its page.
PagedList {
    id: root

    /// Rows of choiceId, label, note and iconName; null where nothing is chosen.
    required property RowModel choices
    required property bool busy

    signal chosen(choiceId: string)

    /// The answer whose cap shows that number, if there is one.
    function press(number: int) {
        const row = rowAt(first + number - 1) as ChoiceRow;
        if (row !== null && row.visible && row.enabled) row.clicked();
    }

    look: Theme.desk
    sidePager: false
    leastHeight: look.choice
    tall: 0
    model: choices

    // Rows of another question come while these are laid out: measured at once, one change of
    // height would ask for the next.
    Binding {
        target: root
        property: "tall"
        value: root.tallest()
        delayed: true
    }

    delegate: ChoiceRow {
        required note
        required property int index
        required property string choiceId
        required iconName
        required property string label

        readonly property int number: index - root.first + 1

        objectName: "choice-" + choiceId
        look: root.look
        width: root.cellWidth
        height: root.rowHeight
        visible: root.shows(index)
        leads: true
        keyName: number < 10 ? number : ""
        text: label
        enabled: !root.busy
        onClicked: root.chosen(choiceId)
    }
}
