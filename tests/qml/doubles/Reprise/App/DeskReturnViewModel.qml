import QtQuick

QtObject {
    id: root

    enum Step { Basket, Source, Code, Line, Goods, Customer, PaperNumber, PaperDay, PaperGoods,
        PaperLine, PaperUnits, PaperPrice, Units, Reason, FaultSeen, FaultDay, Condition, Serial,
        Item, Arrived, Disposition, Batch }
    enum Asks { Choice, Words, Number, Date }

    readonly property var sources: [
        { choiceId: "receipt", label: "A receipt", note: "Ours, on paper or on a screen",
            iconName: "receipt_long" },
        { choiceId: "no_receipt", label: "Only the goods",
            note: "Nothing that says when they were bought", iconName: "shopping_bag" },
        { choiceId: "order", label: "The number of an order",
            note: "From a parcel or an e-mail", iconName: "mail_outline" },
        { choiceId: "card", label: "The card that paid",
            note: "By the token that the card terminal shows", iconName: "credit_card" },
        { choiceId: "paper", label: "A receipt that we can't find",
            note: "The refund follows once it has come in", iconName: "find_in_page" }
    ]
    readonly property var basket: [
        { choiceId: "0", label: "2 × WHITE HANGING HEART T-LIGHT HOLDER",
            note: "Changed mind, unopened. Receipt 536365", iconName: "inventory_2" },
        { choiceId: "1", label: "REGENCY CAKESTAND 3 TIER WITH A NAME THAT GOES ON OVER MORE THAN "
            + "ONE LINE OF THE LABEL", note: "Breach of an express term, damaged. Receipt "
            + "0147-2610-31-0088-A-WITH-MORE", iconName: "inventory_2" },
        { choiceId: "2", label: "PARTY BUNTING", note: "Changed mind, opened. No receipt",
            iconName: "inventory_2" }
    ]
    property int step: DeskReturnViewModel.Source
    property int asks: DeskReturnViewModel.Choice
    property string questionText: "What does the customer have?"
    property string hintText: "A receipt is best: it says what was paid, and how."
    property string itemText: ""
    property RowModel choices: RowModel { rows: root.sources }
    property string fieldLabel: ""
    property string typedText: ""
    property bool figures: step === DeskReturnViewModel.PaperPrice
    property int count: 1
    property int least: 1
    property int most: 6
    property DayPicker picker: DayPicker {}
    property string goOnText: ""
    property string offText: ""
    property bool canGoOn: asks === DeskReturnViewModel.Words ? typedText !== ""
        : asks === DeskReturnViewModel.Date ? picker.chosenRow >= 0 : true
    property string otherText: ""
    property bool canRetreat: step !== DeskReturnViewModel.Source
    property string message: ""
    property bool busy: false
    property string operatorName: "Amira Khan"
    property var calls: []

    function choose(choiceId) { calls.push("choose " + choiceId); }
    function type(sign) { typedText += sign; }
    function erase() { typedText = typedText.slice(0, -1); }
    function more() { ++count; }
    function fewer() { --count; }
    function goOn() { calls.push("goOn"); }
    function goAround() { calls.push("goAround"); }
    function retreat() { calls.push("retreat"); }
    function startOver() { calls.push("startOver"); }

    function offer(rows) {
        choices.clear();
        rows.forEach(row => choices.append(row));
    }

    /// Puts one question of each kind, with the longest words that it has.
    function ask(next) {
        step = next;
        offer([]);
        itemText = "2 × REGENCY CAKESTAND 3 TIER WITH A NAME THAT GOES ON OVER MORE THAN ONE LINE";
        typedText = "";
        message = "";
        otherText = "";
        goOnText = "Next";
        switch (next) {
        case DeskReturnViewModel.Basket: return askBasket();
        case DeskReturnViewModel.Reason: return askReason();
        case DeskReturnViewModel.Units: return askNumber();
        case DeskReturnViewModel.FaultDay: return askDay();
        case DeskReturnViewModel.Code:
            itemText = "";
            goOnText = "Look for it";
            return askWords("What is the order's number?", "Only a sale that fits alone is shown: "
                + "other people's shopping stays theirs.", "Order", "Type it first");
        case DeskReturnViewModel.Customer:
            otherText = "They give none";
            message = "That looks like the number of a card. It must not be kept here: nothing "
                + "was.";
            return askWords("Who brings them?", "A customer number or a token, never a name: "
                + "returns without a receipt are counted by it.", "Customer number",
                "Type it first");
        case DeskReturnViewModel.PaperPrice:
            return askWords("What did one of them cost?", "As printed, tax in.", "Price of one",
                "Type it first");
        case DeskReturnViewModel.Serial:
            otherText = "The others have none";
            message = "That number is written down already. Each unit has its own.";
            return askWords("Serial number 1 of 2",
                "Scan it, or type it: only what was sold comes back.", "Serial number",
                "Scan or type it first");
        }
    }

    function askBasket() {
        asks = DeskReturnViewModel.Choice;
        itemText = "";
        questionText = "What comes back";
        hintText = "Tap one to change it, or to take it out.";
        offer(basket);
        goOnText = "See the answer";
        otherText = "Add something else";
        message = "Written down: 2 × WHITE HANGING HEART T-LIGHT HOLDER";
    }

    function askReason() {
        asks = DeskReturnViewModel.Choice;
        questionText = "Why do they come back?";
        hintText = "";
        goOnText = "";
        offer(["Changed mind", "Faulty", "Wrong size", "Wrong item", "Not as described",
            "Damaged in transit", "Unwanted gift", "Not fit for purpose", "Recalled",
            "Late delivery", "Wrongly installed", "Not as promised", "Not theirs to sell"].map(
                (label, index) => ({ choiceId: "" + index, label: label, note: "",
                    iconName: "undo" })));
    }

    function askWords(question, hint, label, missing) {
        asks = DeskReturnViewModel.Words;
        questionText = question;
        hintText = hint;
        fieldLabel = label;
        offText = missing;
    }

    function askNumber() {
        asks = DeskReturnViewModel.Number;
        questionText = "How many come back?";
        hintText = "The others are announced: nothing is paid for them before they come.";
    }

    function askDay() {
        asks = DeskReturnViewModel.Date;
        questionText = "Which day did it first show?";
        hintText = "Wednesday 30 September 2026";
        offText = "Tap a day first";
    }
}
