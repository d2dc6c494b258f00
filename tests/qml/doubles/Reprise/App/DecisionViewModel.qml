import QtQuick

QtObject {
    enum Outcome { Yes, Colleague, No }

    property int outcome: DecisionViewModel.Yes
    property string badgeText: "Yes, you can return these"
    property string headline: ""
    property string amountText: "£19.80"
    property string amountNote: "to the card you paid with, ending 4242"
    property RowModel lines: RowModel {
        rows: [
            { title: "Regency cakestand 3 tier", note: "Faulty: the law decides",
                amountText: "£12.75", outcome: 0 },
            { title: "2 × White hanging heart T-light holder", note: "Faulty: the law decides",
                amountText: "£5.10", outcome: 0 },
            { title: "Jumbo bag red retrospot", note: "Faulty: the law decides",
                amountText: "£1.95", outcome: 0 }
        ]
    }
    property RowModel why: RowModel {
        rows: [
            { title: "The law",
                sentence: "You can return faulty goods for a full refund within 30 days.",
                cite: "Consumer Rights Act 2015, sections 20 and 22", icon: "balance" },
            { title: "Our policy", sentence: "You have 28 days to change your mind.",
                cite: "Store policy 12, rule 3.2", icon: "menu_book" }
        ]
    }
    property RowModel refusal: RowModel {}
    property bool hasDayLine: true
    property int dayOfPeriod: 21
    property int daysInPeriod: 30
    property string dayStartText: "Bought 31 October"
    property string dayNowText: "Today, day 21 of 30"
    property string dayEndText: "Last day 30 November"
    property string lawIsBetterText: "Our own limit is 28 days. The law is better for you here, so "
        + "we use the law."
    property bool canContinue: outcome === DecisionViewModel.Yes

    function refuse(answer) {
        outcome = answer;
        const no = answer === DecisionViewModel.No;
        badgeText = no ? "No, not this one" : "A colleague can approve this";
        headline = no ? "We can’t refund this for a change of mind."
            : "A colleague finishes this with you.";
        hasDayLine = false;
        lawIsBetterText = "";
        refusal.append({ title: "Why",
            text: "You bought it 47 days ago. Our limit for a change of mind is 28 days. It ended "
            + "on 2 November 2026.", icon: "event_busy" });
        refusal.append({ title: "Which rule",
            text: "Store policy 12, rule 3.2. By law, a shop does not have to take back goods only "
            + "because you changed your mind.", icon: "menu_book" });
        refusal.append({ title: "What you can do instead",
            text: "If it is faulty, go back and say so: then the law may give you more. Or carry "
            + "on with your other items.", icon: "lightbulb_outline" });
        refusal.append({ title: "Think this is wrong?", text: "A colleague can look at it again.",
            icon: "support_agent" });
    }
}
