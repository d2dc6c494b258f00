import QtQuick

QtObject {
    property string movingHeadline: "Follow the card terminal"
    property string movingText: "This can take up to a minute. Please stay here: your slip comes "
        + "next."
    property RowModel legs: RowModel {
        rows: [
            { label: "To card ending 4242", amountText: "£19.80", stateText: "on its way",
                icon: "more_horiz" }
        ]
    }
    property string headline: "The card terminal did not pay."
    property string text: "We have your items, and your £19.80 is written down. What now?"
    property RowModel choices: RowModel {
        rows: [
            { choiceId: "again", label: "Try the card terminal again",
                note: "The same way as before", iconName: "credit_card" },
            { choiceId: "store_credit", label: "Take it as store credit",
                note: "Only if you want it. You get it now", iconName: "card_giftcard" },
            { choiceId: "later", label: "Let it follow",
                note: "You don't need to wait. We send it later", iconName: "schedule" },
            { choiceId: "withdraw", label: "Take my items back",
                note: "Nothing is returned, and nothing is paid", iconName: "undo" }
        ]
    }
    property string chosen: "again"
    property string confirmLabel: chosen === "store_credit" ? "I agree: store credit" : "Try again"
    property string consentText: chosen === "store_credit" ? "By pressing the button you agree to "
        + "store credit instead." : ""
    property bool busy: false
    property string message: ""
    property int confirmations: 0

    function choose(choiceId) { chosen = choiceId; }
    function confirm() { ++confirmations; }
}
