import QtQuick

/// The same paper with the lights out.
Colours {
    background: "#171411"
    surface: "#221E1A"
    sunken: "#0F0D0B"
    ink: "#F6F1E9"
    mutedInk: "#C9BFB2"
    line: "#3B352E"
    controlLine: "#8C8174"
    accent: "#B9C1FF"
    accentPressed: "#D5DAFF"
    accentInk: "#141A57"
    accentTint: "#272B57"
    accentTintInk: "#DADEFF"
    positive: "#9FDDB0"
    positiveTint: "#16301F"
    caution: "#F4CB7A"
    cautionTint: "#3A2A0C"
    negative: "#FFB9AE"
    negativeTint: "#421814"
    focus: "#B9C1FF"
    focusOuter: "#171411"
}
