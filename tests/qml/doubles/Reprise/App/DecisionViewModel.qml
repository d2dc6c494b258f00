import QtQuick

QtObject {
    enum Outcome { Yes, Colleague, No, Later }

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
    property string itemText: ""
    property string itemNote: ""
    property string linesText: "Three lines, four items"
    property int panels: 2
    property RowModel why: RowModel {}
    property RowModel notes: RowModel {}
    property RowModel refusal: RowModel {}
    property RowModel alternatives: RowModel {}
    property string contestText: ""
    property bool hasCoverage: true
    property bool canContinue: outcome === DecisionViewModel.Yes
        || outcome === DecisionViewModel.Later
    property var calls: []

    signal colleagueNeeded(about: string)

    function take(alternativeId) { calls.push("take " + alternativeId); }
    function contest() {
        calls.push("contest");
        colleagueNeeded("Party bunting: refused, please look again");
    }

    function tell(panel, kind, text, last) {
        why.append({ panel: panel, kind: kind, text: text, icon: kind === "head" ? "balance" : "",
            last: last, day: 21, days: 30, startText: "Bought 31 October",
            nowText: "Today, day 21 of 30", endText: "Last day 30 November" });
    }
    function warn() {
        lines.append({ title: "Restocking, kept back",
            note: "Our policy. Never for something faulty", amountText: "−£1.98", outcome: 0 });
        notes.append({ title: "What we keep back",
            text: "We keep back £1.98, because the box was opened. You get the rest.",
            icon: "info_outline" });
        notes.append({ title: "Good to know",
            text: "You have brought back 4 things in 30 days. From 5 on a colleague looks at it.",
            icon: "info_outline" });
    }
    function wait() {
        outcome = DecisionViewModel.Later;
        badgeText = "We keep the goods and look for the receipt";
        headline = "The refund follows when the receipt has come in.";
        amountText = "";
        amountNote = "";
        itemText = "Regency cakestand 3 tier with a name that goes on over more than one line";
        itemNote = "";
    }
    function refuse(answer) {
        outcome = answer;
        const no = answer === DecisionViewModel.No;
        badgeText = no ? "No, not this one" : "A colleague can approve this";
        headline = no ? "We can’t refund this for a change of mind."
            : "A colleague finishes this with you.";
        itemText = "Party bunting";
        itemNote = "£4.95, bought 5 October 2026";
        contestText = "Think this is wrong? A colleague can look at it again.";
        why.clear();
        panels = 0;
        refusal.append({ title: "Why",
            text: "You bought it 47 days ago. Our limit for a change of mind is 28 days. It ended "
            + "on 2 November 2026.", icon: "event_busy" });
        refusal.append({ title: "Which rule",
            text: "Store policy uk-high-street, version 12, rule window. Your statutory rights are "
            + "not affected.", icon: "menu_book" });
        refusal.append({ title: "", text: "By law, a shop does not have to take back goods only "
            + "because you changed your mind.", icon: "" });
        alternatives.append({ alternativeId: "faulty", label: "It is faulty",
            note: "Then the law may give you more",
            icon: "broken_image" });
        alternatives.append({ alternativeId: "exchange", label: "Exchange or store credit",
            note: "A colleague does this with you", icon: "swap_horiz" });
        alternatives.append({ alternativeId: "keep", label: "Keep it",
            note: "Carry on with your other items", icon: "shopping_bag" });
    }

    Component.onCompleted: {
        tell(0, "head", "Why? Regency cakestand 3 tier", false);
        tell(0, "sentence", "You told us that it is faulty. By law you can have all of your money "
            + "back until 30 November 2026.", false);
        tell(0, "sentence", "We may ask you to show us what is wrong. We pay by 4 December 2026 at "
            + "the latest.", false);
        tell(0, "cite", "Consumer Rights Act 2015, sections 20 and 22", false);
        tell(0, "days", "", false);
        tell(0, "after", "Our own limit is 28 days (Store policy uk-high-street, version 12, rule "
            + "window).", false);
        tell(0, "after", "The law is better for you here, so we use the law.", true);
        tell(1, "head", "Why? 2 of your items", false);
        tell(1, "sentence", "You can change your mind and return this until 28 November 2026.",
            false);
        tell(1, "cite", "Store policy uk-high-street, version 12, rule window", true);
    }
}
