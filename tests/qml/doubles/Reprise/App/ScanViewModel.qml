import QtQuick

QtObject {
    id: root

    enum Status { Ready, Looking, UnknownCode, NotAReceipt, ReturnSlip, SeveralReceipts,
        OutOfService }

    property int status: ScanViewModel.Ready
    property string message: ""
    property string note: ""
    property bool cameraAvailable: false
    property RowModel candidates: RowModel {
        rows: [
            { number: "0147 2610 31 0088", soldOnText: "Saturday 31 October 2026",
                totalText: "£43.66" },
            { number: "0147 2610 30 0088", soldOnText: "Friday 30 October 2026",
                totalText: "£8.10" }
        ]
    }
    property var calls: []

    signal receiptOpened
    signal scanIgnored

    function submitCode(text) { calls.push("submitCode " + text); }
    function pickCandidate(row) { calls.push("pickCandidate " + row); }
    function dismiss() { calls.push("dismiss"); }
}
