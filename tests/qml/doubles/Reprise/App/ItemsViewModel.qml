import QtQuick

QtObject {
    id: root

    property string receiptNumber: "0147 2610 31 0088"
    property string soldOnText: "Saturday 31 October 2026"
    property string summaryText: "5 lines, £43.66, paid by card ending 4242"
    property string policyText: "Changed your mind? Full refund until 28 November 2026. Faulty? "
        + "You have more rights. Your statutory rights are not affected."
    property RowModel lines: RowModel {
        rows: [
            { lineNumber: 1, description: "Regency cakestand 3 tier", priceText: "£12.75",
                unitsLeft: 1, unitsSold: 1, chosen: 1, available: true, note: "1 left",
                category: "", sku: "22423" },
            { lineNumber: 2, description: "White hanging heart T-light holder",
                priceText: "£2.55 each", unitsLeft: 6, unitsSold: 6, chosen: 2, available: true,
                note: "6 left", category: "", sku: "85123A" },
            { lineNumber: 3, description: "Jumbo bag red retrospot", priceText: "£1.95 each",
                unitsLeft: 2, unitsSold: 2, chosen: 1, available: true, note: "2 left",
                category: "", sku: "85099B" },
            { lineNumber: 4, description: "Assorted colour bird ornament", priceText: "£1.69 each",
                unitsLeft: 4, unitsSold: 4, chosen: 0, available: true, note: "4 left",
                category: "", sku: "84879" },
            { lineNumber: 5, description: "Party bunting", priceText: "£4.95", unitsLeft: 0,
                unitsSold: 1, chosen: 0, available: false, note: "Already returned", category: "",
                sku: "47566" }
        ]
    }
    property int chosenCount: 4
    property string chosenText: chosenCount + " items chosen"
    property string amountText: "£19.80"
    property bool canContinue: chosenCount > 0
    property string note: ""

    function set(row, units) {
        const before = lines.get(row).chosen;
        const wanted = Math.max(0, Math.min(units, lines.get(row).unitsLeft));
        lines.setProperty(row, "chosen", wanted);
        chosenCount += wanted - before;
    }
    function toggle(row) { set(row, lines.get(row).chosen > 0 ? 0 : 1); }
    function increase(row) { set(row, lines.get(row).chosen + 1); }
    function decrease(row) { set(row, lines.get(row).chosen - 1); }
    function clear() { for (let i = 0; i < lines.count; ++i) set(i, 0); }
    function fill(count) {
        lines.clear();
        for (let i = 0; i < count; ++i) {
            lines.append({ lineNumber: i + 1, description: "Line " + (i + 1), priceText: "£1.00",
                unitsLeft: 3, unitsSold: 3, chosen: 0, available: true, note: "3 left",
                category: "", sku: "" });
        }
        chosenCount = 0;
    }
}
