import QtQuick

QtObject {
    enum State { Asking, Thanked }

    property string question: "How was your return?"
    property int state: RatingViewModel.Asking
    property string thanksText: "Thank you."
    property RowModel faces: RowModel {
        rows: [
            { score: 5, label: "Very good" },
            { score: 4, label: "Good" },
            { score: 3, label: "Okay" },
            { score: 2, label: "Poor" },
            { score: 1, label: "Very poor" }
        ]
    }
    property int given: 0
    property int skips: 0

    signal finished

    function rate(score) { given = score; state = RatingViewModel.Thanked; }
    function skip() { ++skips; }
}
