import QtQuick

QtObject {
    enum LineState { UpToDate, Sending, Offline, Attention, Alone }

    property int lineState: StatusViewModel.UpToDate
    property string lineText: "Online"
    property string clockText: "Sat 21 Nov 2026, 14:32"
    property string placeText: "Returns kiosk K1"
}
