import QtQuick

/// Black, white and one yellow. A store's own accent never reaches it.
Colours {
    background: "#000000"
    surface: "#000000"
    sunken: "#1A1A1A"
    ink: "#FFFFFF"
    mutedInk: "#FFFFFF"
    line: "#FFFFFF"
    controlLine: "#FFFFFF"
    accent: "#FFE14A"
    accentPressed: "#FFF2A8"
    accentInk: "#000000"
    accentTint: "#1A1A1A"
    accentTintInk: "#FFE14A"
    positive: "#8DFFB0"
    positiveTint: "#000000"
    caution: "#FFE14A"
    cautionTint: "#000000"
    negative: "#FFC2B8"
    negativeTint: "#000000"
    focus: "#5CE1FF"
    focusOuter: "#000000"
}
