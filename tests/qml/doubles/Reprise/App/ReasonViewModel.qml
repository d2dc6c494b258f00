import QtQuick

QtObject {
    enum Question { Why, Received, ReceivedOn, Showed, ShowedOn, Opened }

    property RowModel choices: RowModel {
        rows: [
            { reasonId: "faulty", label: "Faulty or broken", hint: "It does not work, or it broke",
                icon: "broken_image" },
            { reasonId: "not_as_described", label: "Not as described",
                hint: "Not like the label or picture", icon: "find_in_page" },
            { reasonId: "wrong_item", label: "Wrong item", hint: "I was sold something else",
                icon: "swap_horiz" },
            { reasonId: "changed_mind", label: "Changed my mind", hint: "Nothing is wrong with it",
                icon: "undo" },
            { reasonId: "gift_unwanted", label: "Unwanted gift", hint: "Someone bought it for me",
                icon: "card_giftcard" },
            { reasonId: "something_else", label: "Something else", hint: "A colleague helps you",
                icon: "more_horiz" }
        ]
    }
    property string chosen: ""
    property int question: ReasonViewModel.Why
    property string questionText: ["Why are you returning this?", "When did you get it?",
        "Which day did you get it?", "When did the fault first show?",
        "Which day did it first show?", "Has it been opened?"][question]
    property string questionHint: ["Choose the one that fits best.",
        "Your legal rights count from that day.", "Tap the day. Near enough is fine.",
        "It decides which rights the law gives you. A rough answer is fine.",
        "Saturday 14 November 2026",
        "Our policy asks for this when you have changed your mind."][question]
    readonly property var asked: [[], [
            { label: "On the day on the receipt", note: "Bought 31 October 2026" },
            { label: "On another day", note: "It came later, or it was a gift" }
        ], [], [
            { label: "It was like that from the start", note: "" },
            { label: "It showed later", note: "You pick the day next" },
            { label: "I am not sure", note: "" }
        ], [], [
            { label: "No", note: "It is sealed, as it was sold" },
            { label: "Opened", note: "The box or seal is open, but it is not used" },
            { label: "Used", note: "It was worn, played or used" }
        ]]
    property RowModel answers: RowModel {}
    property var given: [-1, -1, -1, -1, -1, -1]
    property int answer: given[question]
    property DayPicker picker: DayPicker {}
    property bool picksDay: question === ReasonViewModel.ReceivedOn
        || question === ReasonViewModel.ShowedOn
    property bool canContinue: question === ReasonViewModel.Why ? chosen !== ""
        : picksDay ? picker.chosenRow >= 0 : answer >= 0
    property bool busy: false
    property string itemsText: "Regency cakestand 3 tier and 3 more items"

    signal left
    signal decided
    signal colleagueNeeded(message: string)

    function choose(reasonId) { chosen = reasonId; }
    function chooseAnswer(row) {
        const next = given.slice();
        next[question] = row;
        given = next;
    }
    function ask(which) {
        question = which;
        answers.clear();
        asked[which].forEach(row => answers.append(row));
    }
    function advance() {
        if (question === ReasonViewModel.Why && chosen === "faulty") ask(ReasonViewModel.Received);
        else if (question === ReasonViewModel.Received) {
            ask(answer === 1 ? ReasonViewModel.ReceivedOn : ReasonViewModel.Showed);
        } else if (question === ReasonViewModel.ReceivedOn) ask(ReasonViewModel.Showed);
        else decided();
    }
    function retreat() {
        if (question === ReasonViewModel.Why) left();
        else ask(question === ReasonViewModel.Showed ? ReasonViewModel.Received
            : ReasonViewModel.Why);
    }
}
