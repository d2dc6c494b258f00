import QtQuick

QtObject {
    enum State { Pending, InDoubt, ForColleague }

    property RowModel waiting: RowModel {
        rows: [
            { returnNumber: "R-0412-K1-ESD4SV9B", timeText: "21 November, 14:34",
                stateText: "Pending", state: 0, summary: "2 × White hanging heart t-light holder",
                amountText: "£5.10" },
            { returnNumber: "R-0412-K1-7Q4M9X2C", timeText: "21 November, 14:41",
                stateText: "In doubt", state: 1, summary: "Regency cakestand 3 tier",
                amountText: "£12.75" }
        ]
    }
    property string countText: "Open 2"
    property int selected: -1
    property string numberText: "R-0412-K1-7Q4M9X2C"
    property string aboutText: "Regency cakestand 3 tier"
    property RowModel orders: RowModel {
        rows: [
            { label: "To card ending 7719", amountText: "£12.75", stateText: "in doubt",
                icon: "help_outline", note: "R-0412-K1-7Q4M9X2C.1" }
        ]
    }
    property RowModel actions: RowModel {
        rows: [
            { actionId: "inquire", label: "Ask the card terminal",
                note: "Moves nothing, as often as you like", iconName: "find_in_page" },
            { actionId: "paid", label: "It was paid: enter the code", note: "£12.75",
                iconName: "check_circle" },
            { actionId: "notPaid", label: "It was not paid: I have seen the report",
                note: "£12.75", iconName: "block" }
        ]
    }
    property string chosen: ""
    property string chosenText: "It was paid: enter the code"
    property bool asksCode: chosen === "paid"
    property bool asksReason: chosen === "paid" || chosen === "notPaid"
    property RowModel reasons: RowModel {
        rows: [
            { label: "Seen on the card terminal's own slip", needsNote: false },
            { label: "Seen in the payment provider's report", needsNote: false },
            { label: "Other, write it down", needsNote: true }
        ]
    }
    property bool busy: false
    property string message: ""
    property var calls: []

    function refresh() { calls.push("refresh"); }
    function select(row) { selected = row; }
    function choose(actionId) {
        calls.push("choose " + actionId);
        chosen = actionId;
    }
    function retreat() {
        if (chosen === "") selected = -1;
        chosen = "";
    }
    function carryOut(code, row, note) { calls.push("carryOut " + code + "/" + row + "/" + note); }
}
