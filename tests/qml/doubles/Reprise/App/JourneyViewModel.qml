import QtQuick

QtObject {
    enum Stage { Attract, Items, Reason, Decision, Remedy, Slip, Rating, Help, Manager, Trouble,
        Coverage, Paying, NotPaid, HandOver, Exchange, Desk }

    property int stage: JourneyViewModel.Attract
    property int step: stage === JourneyViewModel.Coverage ? 3
        : stage === JourneyViewModel.Exchange ? 4
        : stage >= JourneyViewModel.Items && stage <= JourneyViewModel.Remedy ? stage
        : 0
    property int steps: 4
    readonly property bool atDesk: stage === JourneyViewModel.Manager
        || stage === JourneyViewModel.HandOver || stage === JourneyViewModel.Desk
    property bool awaitsApproval: false
    property string troubleTitle: "This terminal can’t open its records."
    property string troubleText: "The store’s records could not be read when the terminal started."
    property var calls: []

    signal wiped

    function next() { calls.push("next"); }
    function back() { calls.push("back"); }
    function startAgain() { calls.push("startAgain"); }
    function showCoverage() {
        calls.push("showCoverage");
        stage = JourneyViewModel.Coverage;
    }
    function showHelp() { calls.push("showHelp"); stage = JourneyViewModel.Help; }
    function showHandOver() { calls.push("showHandOver"); stage = JourneyViewModel.HandOver; }
    function showManager() { calls.push("showManager"); stage = JourneyViewModel.Manager; }
    function showDesk() { calls.push("showDesk"); stage = JourneyViewModel.Desk; }
}
