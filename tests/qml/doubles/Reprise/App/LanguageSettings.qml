import QtQuick

QtObject {
    readonly property var names: ["English", "Cymraeg", "Gaeilge", "Polski", "Română", "ਪੰਜਾਬੀ",
        "اردو", "العربية"]
    property int current: 0
    readonly property string name: names[current]
    readonly property bool rightToLeft: current > 5
    readonly property bool latin: current < 5

    function pick(row) { current = row; }
}
