import QtQuick

QtObject {
    id: root

    property RowModel cells: RowModel {}
    property string levelText: ""
    property string chosenText: chosenRow < 0 ? "" : cells.get(chosenRow).spoken
    property int chosenRow: -1

    function pick(row) { chosenRow = row; }

    Component.onCompleted: {
        const names = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];
        for (let i = 0; i < 31; ++i) {
            const label = i === 0 ? "31 Oct" : i + " Nov";
            cells.append({ label: label, hint: names[i % 7], spoken: label + " 2026" });
        }
    }
}
