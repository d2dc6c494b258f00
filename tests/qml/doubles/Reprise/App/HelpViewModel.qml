import QtQuick

QtObject {
    property bool calling: false
    property string callNumber: "7"
    property string message: "Please stay at this terminal. Your number is 7."

    function call() { calling = true; }
    function cancel() { calling = false; }
}
