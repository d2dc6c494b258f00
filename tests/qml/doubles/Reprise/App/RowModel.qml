import QtQuick

ListModel {
    property var rows: []

    Component.onCompleted: rows.forEach(row => append(row))
}
