import QtQuick

/// Warm paper and one ink: what the shop opens with.
Colours {
    background: "#F6F2EB"
    surface: "#FFFFFF"
    sunken: "#ECE6DC"
    ink: "#1E1A16"
    mutedInk: "#4F463D"
    line: "#D8CFC2"
    controlLine: "#857A6D"
    accent: "#2231AE"
    accentPressed: "#18237F"
    accentInk: "#FFFFFF"
    accentTint: "#E6E8F8"
    accentTintInk: "#1B2790"
    positive: "#14512F"
    positiveTint: "#E2EFE4"
    caution: "#6A3F00"
    cautionTint: "#FBEBCB"
    negative: "#8C1D18"
    negativeTint: "#FAE5E0"
    focus: "#2231AE"
    focusOuter: "#FFFFFF"
}
