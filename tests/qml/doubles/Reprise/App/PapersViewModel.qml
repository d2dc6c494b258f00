import QtQuick

QtObject {
    id: root

    enum Step { Which, Number, Paper, Business, Address, Shown }

    readonly property var latest: [
        { choiceId: "R-0412-K1-ESD4SV9B", label: "Regency cakestand 3 tier and 2 more lines",
            note: "21 November, 14:32 · £19.80 · R-0412-K1-ESD4SV9B", iconName: "receipt_long" },
        { choiceId: "R-0412-K1-7Q4M9X2C", label: "2 × WHITE HANGING HEART T-LIGHT HOLDER WITH A "
            + "NAME THAT GOES ON", note: "21 November, 14:02 · £4.77 · R-0412-K1-7Q4M9X2C",
            iconName: "receipt_long" },
        { choiceId: "R-0412-K1-81XK0M3T", label: "Party bunting",
            note: "20 November, 17:40 · £0.00 · R-0412-K1-81XK0M3T", iconName: "block" }
    ]
    property int step: PapersViewModel.Which
    property string questionText: "Whose papers?"
    property string hintText: "The last returns here, newest first. Or scan the code on a slip."
    property string aboutText: ""
    property RowModel choices: RowModel { rows: root.latest }
    property SlipViewModel slip: SlipViewModel {}
    property RowModel lines: slip.lines
    property string typedText: ""
    property string fieldLabel: step === PapersViewModel.Number ? "Return" : "Business"
    property bool typing: step === PapersViewModel.Number || step === PapersViewModel.Business
    property string goOnText: typing ? "Look for it" : step === PapersViewModel.Shown
        ? "Print it" : ""
    property string otherText: step === PapersViewModel.Which ? "Type its number"
        : step === PapersViewModel.Shown ? "Print a further copy" : ""
    property bool canGoOn: step === PapersViewModel.Shown || typedText !== ""
    property string message: ""
    property bool busy: false
    property bool inFront: false
    property var calls: []

    function choose(choiceId) { calls.push("choose " + choiceId); }
    function type(sign) { typedText += sign; }
    function erase() { typedText = typedText.slice(0, -1); }
    function goOn() { calls.push("goOn"); }
    function goAround() { calls.push("goAround"); }
    function retreat() { calls.push("retreat"); }
    function open(returnNumber) { calls.push("open " + returnNumber); }
    function startOver() { calls.push("startOver"); }

    /// Puts a step with the longest words that it has.
    function ask(next) {
        step = next;
        aboutText = next === PapersViewModel.Which ? "" : "R-0412-K1-ESD4SV9B";
        if (next === PapersViewModel.Number) {
            aboutText = "";
            questionText = "What is the return’s number?";
            hintText = "As on the slip: R-0412-K1-7Q4M9X2C.";
            message = "We don’t know that return here. Nothing has changed.";
        } else if (next === PapersViewModel.Paper) {
            questionText = "Which paper?";
            hintText = "As the return stands now.";
            choices.clear();
            [["refund", "The customer’s slip", "The money has gone back"],
                ["store", "The store’s copy", "Who, with all references, and room to sign"],
                ["voucher", "The credit or gift card", "With what is left on it now"],
                ["quarantine", "The label for what is put aside",
                    "For goods that nobody may sell again"]].forEach(row => choices.append({
                        choiceId: row[0], label: row[1], note: row[2], iconName: "receipt_long" }));
        } else if (next === PapersViewModel.Shown) {
            questionText = "The customer’s slip";
            hintText = "A further copy says that it is one, and is noted under your name.";
            message = "The printer is out of paper. Please fill it and print again.";
        }
    }
}
