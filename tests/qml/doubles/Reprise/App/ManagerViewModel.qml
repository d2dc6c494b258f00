import QtQuick

QtObject {
    enum Outcome { Yes, Colleague, No }

    property string dayText: "Saturday 21 November 2026"
    property string completedText: "6 returns"
    property string refundedText: "£102.35"
    property string ratingText: "4.2 of 5, from 5 answers"
    property string deniedText: "1 refused"
    property string contestedText: ""
    property RowModel returns: RowModel {
        rows: [
            { timeText: "17:02", returnNumber: "K1-0007", receiptNumber: "536365",
                summary: "2 × WHITE HANGING HEART T-LIGHT HOLDER, changed mind",
                outcomeText: "Authorised", outcome: 0, amountText: "£5.10", ratingText: "Good",
                journalText: "7f3a90c1" },
            { timeText: "14:41", returnNumber: "K1-0006", receiptNumber: "536367",
                summary: "REGENCY CAKESTAND 3 TIER, faulty", outcomeText: "Authorised", outcome: 0,
                amountText: "£12.75", ratingText: "", journalText: "11c2b4d0" },
            { timeText: "13:58", returnNumber: "K1-0005", receiptNumber: "536370",
                summary: "PARTY BUNTING, 47 days, limit 28", outcomeText: "Overridable denial",
                outcome: 1, amountText: "£4.95", ratingText: "Poor", journalText: "aa0192ff" },
            { timeText: "12:20", returnNumber: "K1-0004", receiptNumber: "536372",
                summary: "24 × JUMBO BAG RED RETROSPOT", outcomeText: "Denial", outcome: 2,
                amountText: "£0.00", ratingText: "", journalText: "90cd77e1" }
        ]
    }
    property bool empty: returns.count === 0
    property bool signedIn: false
    property bool mayReadDay: true
    property bool busy: false
    property string badgeHolder: ""
    property string badgeName: ""
    property string operatorName: "Priya Nair"
    property string message: ""
    property string tried: ""

    function signIn(operatorId, pin) { tried = operatorId + "/" + pin; signedIn = true; }
    function signOut() { signedIn = false; }
    function refresh() {}
}
