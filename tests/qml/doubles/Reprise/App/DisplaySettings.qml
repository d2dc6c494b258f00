import QtQuick

QtObject {
    enum Theme { Light, Dark, HighContrast }
    enum Form { Portrait, Landscape }

    property int theme: DisplaySettings.Light
    property bool largeText: false
    property bool lowered: false
    property bool reducedMotion: true
    property real mmPerPixel: 0.248
    property int form: DisplaySettings.Portrait
    property string storeName: "Fernhill"
    property bool training: false

    function cycleTheme() { theme = (theme + 1) % 3; }
    function toggleLargeText() { largeText = !largeText; }
    function toggleLowered() { lowered = !lowered; }
    function resetForNextCustomer() { theme = 0; largeText = false; lowered = false; }
}
