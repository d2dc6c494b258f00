import QtQuick
import Reprise.Ui

/// A piece of text in one of the theme's voices. It always wraps, never elides, and never reads
/// markup, because much of what it shows was typed by somebody else.
Text {
    id: root

    enum Voice { Hero, Amount, Closing, Headline, Total, Title, PrimaryLabel, Label, Lead, Body,
        Small, Rail }

    property int voice: Words.Body
    property Look look: Theme.kiosk

    readonly property bool display: voice <= Words.Total
    readonly property int size: [look.hero, look.amount, look.closing, look.headline, look.total,
        look.title, look.primaryLabel, look.label, look.lead, look.body, look.small,
            look.rail][voice]
    /// What Arabic letters and the signs above Gurmukhi ones need, so that no line touches another.
    readonly property real leastLeading: Theme.latin ? 1 : 1.3
    readonly property real leading: [1.04, 1.02, 1.08, 1.1, 1.06, 1.25, 1.2, 1.2, 1.35, 1.4, 1.38,
        1.2][voice]
    readonly property real tracking: [-0.026, -0.018, -0.018, -0.018, -0.012, 0, 0, 0, 0, 0, 0,
        0][voice]

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    /// Where reading begins, also for a Latin name among Arabic words: unset, each text would go by
    /// its own letters.
    horizontalAlignment: Text.AlignLeft
    color: Theme.colour.ink
    font.family: Theme.fontFor(text, display)
    font.pixelSize: size
    font.weight: voice <= Words.Label ? Font.DemiBold : voice === Words.Rail ? Font.Medium
        : Font.Normal
    font.letterSpacing: Theme.latin ? tracking * size : 0
    lineHeightMode: Text.FixedHeight
    /// Lying, large letters stand closer: a line more to the page is a page less to turn.
    lineHeight: Math.round(size * Math.max(leastLeading, Theme.largeText && Theme.landscape
        ? Math.min(leading, voice === Words.PrimaryLabel ? 1.1 : 1.22) : leading))
}
