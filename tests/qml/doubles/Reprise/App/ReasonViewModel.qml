import QtQuick

QtObject {
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
    property bool asksWhenFaultShowed: chosen === "faulty"
    property RowModel faultAnswers: RowModel {
        rows: [
            { label: "It was like that from the start" },
            { label: "It showed later" },
            { label: "I am not sure" }
        ]
    }
    property int faultAnswer: -1
    property bool canContinue: chosen !== "" && (!asksWhenFaultShowed || faultAnswer >= 0)
    property bool busy: false
    property string itemsText: "Regency cakestand 3 tier and 3 more items"

    signal decided
    signal colleagueNeeded(message: string)

    function choose(reasonId) { chosen = reasonId; faultAnswer = -1; }
    function chooseFaultAnswer(row) { faultAnswer = row; }
    function decide() { decided(); }
}
