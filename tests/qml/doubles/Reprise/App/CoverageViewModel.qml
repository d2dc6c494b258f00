import QtQuick

QtObject {
    id: root

    enum State { NotYet, Open, Over }

    property string itemText: "Regency cakestand 3 tier"
    property string itemNote: "Bought 31 October 2026"
    property string placeText: "Item 1 of 3"
    property bool hasSeveral: placeText !== ""
    property string emptyText: ""
    property string reminderText: "Your statutory rights are not affected."
    property int turns: 0
    property RowModel covers: RowModel {}

    function nextItem() { ++turns; }
    function add(title, period, source, icon, standing, share) {
        covers.append({ title: title, period: period, source: "", icon: icon, standing: standing,
            share: share });
        covers.append({ title: "", period: "", source: source, icon: icon, standing: standing,
            share: share });
    }
    function empty() {
        covers.clear();
        placeText = "";
        emptyText = "We know of no cover for this item. A colleague can look at it with you. Your "
            + "statutory rights are not affected.";
    }

    Component.onCompleted: {
        add("If it is faulty: all of your money back", "Until 30 November 2026. 9 days left.",
            "The law: Consumer Rights Act 2015, sections 20 and 22", "balance", 1, 0.7);
        add("If it is faulty: a repair or a new one, and you prove nothing",
            "Until 29 April 2027.", "The law: Consumer Rights Act 2015, section 19(14)-(15)",
            "balance", 1, 0.12);
        add("If the repair fails: your money, with nothing off for use",
            "From 1 November 2026 until 30 April 2027.",
            "The law: Consumer Rights Act 2015, section 24(8)-(13)", "balance", 0, 0);
        add("A free promise on top of the law", "Until 31 October 2027.",
            "Guarantee of Fernhill: Store policy electronics, version 1, rule guarantee 1",
            "verified_user", 1, 0.1);
        add("If you change your mind: bring it back", "It ended on 14 November 2026.",
            "Our policy: Store policy electronics, version 1, rule window", "store", 2, 1);
    }
}
