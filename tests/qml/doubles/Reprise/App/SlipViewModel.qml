import QtQuick

QtObject {
    enum PrintState { NoPrinter, Printing, Printed, PaperOut }
    enum LineStyle { Plain, Strong, Large, Rule, Barcode }

    enum Tone { Recorded, Waiting, TakenBack }

    property int tone: SlipViewModel.Recorded
    property string badgeText: "Proof of your return"
    property string badgeIcon: "receipt_long"
    property RowModel parts: RowModel { rows: [] }
    property string doneText: "Done"
    property string headline: "Your return is recorded"
    property string returnNumber: "R-0412-K1-ESD4SV9B"
    property string amountText: "£19.80"
    property string moneyText: "Your return is recorded and the refund goes to the card you paid "
        + "with, ending 4242. Cards usually take 3 to 5 working days. This slip is your proof."
    property RowModel lines: RowModel {
        rows: [
            { style: 2, leftText: "Fernhill York", rightText: "" },
            { style: 0, leftText: "Return R-0412-K1-ESD4SV9B", rightText: "21 Nov 2026" },
            { style: 0, leftText: "Receipt 0147 2610 31 0088", rightText: "" },
            { style: 3, leftText: "", rightText: "" },
            { style: 0, leftText: "REGENCY CAKESTAND 3 TIER", rightText: "12.75" },
            { style: 0, leftText: "2 × WHITE HANGING HEART T-LIGHT HOLDER", rightText: "5.10" },
            { style: 0, leftText: "JUMBO BAG RED RETROSPOT", rightText: "1.95" },
            { style: 3, leftText: "", rightText: "" },
            { style: 1, leftText: "Refund", rightText: "19.80" },
            { style: 0, leftText: "of which VAT", rightText: "3.30" },
            { style: 0, leftText: "Card ending 4242", rightText: "19.80" },
            { style: 0, leftText: "Reason: faulty. Consumer Rights Act 2015, sections 20 and 22",
                rightText: "" },
            { style: 4, leftText: "R-0412-K1-ESD4SV9B", rightText: "" }
        ]
    }
    property string barcode: returnNumber
    property int printState: SlipViewModel.NoPrinter
    property string storeCopyText: ""
    property string printText: "This terminal has no printer. Take a picture of this screen, or "
        + "ask a colleague for a printed slip."

    function doubt() {
        tone = SlipViewModel.Waiting;
        badgeText = "We are checking";
        badgeIcon = "help_outline";
        headline = "We don't know yet if your refund has left.";
        moneyText = "The card terminal did not answer in time. You get your £19.80 once: we find "
            + "out for you.";
        parts.append({ title: "What to do now", text: "Keep your slip. Please do not return these "
            + "items again anywhere else.", icon: "front_hand" });
        parts.append({ title: "Your money", text: "Either £19.80 to card ending 4242 has left "
            + "already, or we will send it. Never twice.", icon: "payments" });
        doneText = "I have my slip";
    }

    signal finished

    function done() { finished(); }
}
