import QtQuick

QtObject {
    property RowModel choices: RowModel {
        rows: [
            { remedyId: "refund", label: "Refund to your card",
                note: "To the card you paid with, ending 4242", icon: "credit_card" },
            { remedyId: "exchange", label: "Exchange",
                note: "Pick something else. We settle the difference", icon: "swap_horiz" },
            { remedyId: "replacement", label: "Replacement",
                note: "The same again, with nothing to pay", icon: "autorenew" },
            { remedyId: "store_credit", label: "Store credit",
                note: "To spend with us. Only if you want it", icon: "card_giftcard" }
        ]
    }
    property string chosen: "refund"
    property string chosenText: "Refund to your card"
    property string footText: "Refunds go back the way you paid, with no fee, unless you choose "
        + "something else."
    property RowModel legs: RowModel {
        rows: [
            { label: "Card ending 4242", amountText: "£19.80" }
        ]
    }
    property RowModel items: RowModel {
        rows: [
            { label: "Regency cakestand 3 tier", amountText: "£12.75" },
            { label: "2 × White hanging heart T-light holder", amountText: "£5.10" },
            { label: "Jumbo bag red retrospot", amountText: "£1.95" }
        ]
    }
    property string totalLabel: "You get back"
    property string consentText: ""
    property string totalText: "£19.80"
    property string taxText: "What you paid, including £3.30 VAT"
    property string confirmLabel: "Refund £19.80 to card 4242"
    property bool canConfirm: !busy && chosen !== ""
    property bool busy: false
    property string message: ""
    property int confirmations: 0

    signal committed
    signal refused
    signal failed(message: string)

    function choose(remedyId) { chosen = remedyId; }
    function agree() {
        chosen = "store_credit";
        consentText = "I agree to get store credit instead of my money back the way I paid.";
    }
    function confirm() { ++confirmations; }
}
