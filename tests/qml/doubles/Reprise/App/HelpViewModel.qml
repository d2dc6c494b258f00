import QtQuick

QtObject {
    property bool calling: false
    property string callNumber: "7"
    property string about: ""
    property string message: "Please stay at this terminal. Your number is 7."

    function call(what) { calling = true; about = what ?? ""; }
    function cancel() { calling = false; }
}
