import QtQuick

/// The colours of one theme, by what they mean. Every pair that carries text reaches 7:1.
QtObject {
    required property color background
    required property color surface
    required property color sunken
    required property color ink
    required property color mutedInk
    required property color line
    required property color controlLine
    required property color accent
    required property color accentPressed
    required property color accentInk
    required property color accentTint
    required property color accentTintInk
    required property color positive
    required property color positiveTint
    required property color caution
    required property color cautionTint
    required property color negative
    required property color negativeTint
    required property color focus
    required property color focusOuter
}
