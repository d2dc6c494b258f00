import QtQuick

QtObject {
    enum Step { Kind, Cells, Receipt, Line, Goods, Answered, Unsafe }

    property int step: OldGoodsViewModel.Kind
    property string questionText: "What is handed in?"
    property string hintText: "Whoever made it, and without a charge."
    property RowModel choices: RowModel {
        rows: [
            { choiceId: "appliance", label: "An old appliance",
                note: "For a new one of the same kind that was bought here", iconName: "kitchen" },
            { choiceId: "very_small", label: "Something very small",
                note: "Electrical, and no side longer than 25 cm", iconName: "smartphone" },
            { choiceId: "battery", label: "Batteries",
                note: "Portable ones: sealed, and carried in a hand", iconName: "battery_full" }
        ]
    }
    property string typedText: ""
    property int count: 1
    property bool taken: true
    property string goodsText: "Kettle, plastic"
    property string whyText: "An old one is taken for each new one, free of charge."
    property string lawText: "Waste Electrical and Electronic Equipment Regulations 2013"
    property RowModel sentences: RowModel {
        rows: [
            { text: "Old electrical goods must not go in the household bin." },
            { text: "Whoever brings them helps to have them used again or recycled." }
        ]
    }
    property bool canGoOn: typedText !== ""
    property bool canPrint: true
    property string message: ""
    property bool busy: false
    property var calls: []

    function choose(choiceId) { calls.push("choose " + choiceId); }
    function type(sign) { typedText += sign; }
    function erase() { typedText = typedText.slice(0, -1); }
    function more() { ++count; }
    function fewer() { --count; }
    function goOn() { calls.push("goOn"); }
    function retreat() { calls.push("retreat"); }
    function putOnPaper() { calls.push("putOnPaper"); }
    function startOver() { calls.push("startOver"); }
}
