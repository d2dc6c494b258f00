import QtQuick

QtObject {
    enum Kind { Empty, Even, CustomerPays, WePay, WithColleague, Stopped }

    property RowModel back: RowModel {
        rows: [
            { label: "Regency cakestand 3 tier", note: "Changed my mind", amountText: "£12.75" },
            { label: "Jumbo bag red retrospot", note: "Changed my mind", amountText: "£1.95" }
        ]
    }
    property RowModel out: RowModel {
        rows: [
            { label: "Doormat new england", note: "1 at £7.95", amountText: "£7.95", units: 1,
                most: 99, warning: "" },
            { label: "Set of 3 cake tins pantry design", note: "2 at £4.95", amountText: "£9.90",
                units: 2, most: 99, warning: "" },
            { label: "Lunch bag red retrospot", note: "3 at £1.65", amountText: "£4.95", units: 3,
                most: 99, warning: "" }
        ]
    }
    property RowModel again: RowModel {
        rows: [
            { sku: "22423", label: "Regency cakestand 3 tier", units: 1 }
        ]
    }
    property RowModel sums: RowModel {
        rows: [
            { label: "Going out", amountText: "£22.80", strong: false },
            { label: "Coming back", amountText: "−£14.70", strong: false },
            { label: "To pay, with £1.35 VAT", amountText: "£8.10", strong: true }
        ]
    }
    property RowModel ways: RowModel {
        rows: [
            { wayId: "card", label: "By card", note: "On the card terminal", icon: "credit_card" },
            { wayId: "cash", label: "In cash", note: "A colleague takes it here",
                icon: "payments" },
            { wayId: "gift_card", label: "With a gift card", note: "A colleague takes it here",
                icon: "card_giftcard" }
        ]
    }
    property string way: "card"
    property bool choosesWay: false
    property string wayLabel: "Pay it another way"
    property string consentText: ""
    property string backTotal: "£14.70"
    property string outTotal: "£22.80"
    property int kind: ExchangeViewModel.CustomerPays
    property string badgeText: "Uneven exchange"
    property string differenceLabel: "You pay the difference"
    property string differenceText: "£8.10"
    property string rightsText: "Both halves happen, or neither. New items keep 31 October 2026 as "
        + "first purchase date in our policy. Legal rights for them start today."
    property string note: ""
    property string confirmLabel: "Pay £8.10 by card"
    property string offText: "Scan an item first"
    property bool canConfirm: !busy && kind !== ExchangeViewModel.Empty
        && kind !== ExchangeViewModel.Stopped
    property bool busy: false
    property string message: ""
    property var calls: []
    property int confirmations: 0

    function addAgain(row) { calls.push("again " + row); }
    function increase(row) { calls.push("more " + row); }
    function decrease(row) { calls.push("fewer " + row); }
    function takeOut(row) { calls.push("out " + row); }
    function warn() {
        kind = ExchangeViewModel.WithColleague;
        out.setProperty(0, "warning", "The new item is for people of 18 and over, so a colleague "
            + "hands it over. You can have your money back here instead.");
    }
    function askWay() { choosesWay = true; }
    function chooseWay(wayId) { way = wayId; }
    function retreat() { calls.push("retreat"); }
    function confirm() { ++confirmations; }
}
