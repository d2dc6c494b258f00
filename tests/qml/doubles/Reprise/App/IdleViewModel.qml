import QtQuick

QtObject {
    property bool warning: false
    property int secondsLeft: 14
    property int secondsTotal: 20

    signal expired

    function stillHere() { warning = false; }
}
