import QtQuick

QtObject {
    property string outcomeText: "Overridable denial"
    property string amountText: "£4.95"
    property string headingText: "Why do you allow this?"
    property string approveText: "Approve £4.95"
    property RowModel reasons: RowModel {
        rows: [
            { label: "Goodwill", needsNote: false },
            { label: "Customer was ill or away", needsNote: false },
            { label: "We made a mistake", needsNote: false },
            { label: "Other, write it down", needsNote: true }
        ]
    }
    property bool asksAmount: false
    property string typedText: ""
    property string mostText: "£12.75"
    property bool asksWho: false
    property bool asksSecond: false
    property string badgeHolder: ""
    property string badgeName: ""
    property bool busy: false
    property string message: ""
    property var calls: []

    function typeAmount(figure) {
        calls.push("typeAmount " + figure);
        typedText = "£0.0" + figure;
    }
    function eraseAmount() {
        calls.push("eraseAmount");
        typedText = "";
    }
    function giveAmount() {
        calls.push("giveAmount");
        asksAmount = false;
    }
    function giveReason(row, note) {
        calls.push("giveReason " + row + " " + note);
        asksWho = true;
    }
    function retreat() {
        calls.push("retreat");
        asksWho = false;
    }
    function approve(operatorId, pin) { calls.push("approve " + operatorId + "/" + pin); }
}
