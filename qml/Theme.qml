pragma Singleton

import QtQuick
import Reprise.Ui

/// The one place for colours, sizes, lines and motion. Main.qml sets the four choices and the
/// panel's pitch from the display settings; everything else here follows from them.
QtObject {
    id: theme

    property Colours colour: lightColours
    property bool largeText: false
    property bool lowered: false
    property bool reducedMotion: false
    property bool landscape: false
    /// The letters of the language are Latin: others join, and stand higher.
    property bool latin: true
    property real mmPerPixel: 0.248

    readonly property bool highContrast: colour === highContrastColours

    readonly property Colours lightColours: LightColours {}
    readonly property Colours darkColours: DarkColours {}
    readonly property Colours highContrastColours: HighContrastColours {}

    readonly property color scrim: "#1E1A16"
    readonly property real scrimOpacity: 0.62

    readonly property string displayFont: "Inter Display"
    readonly property string textFont: "Inter"
    readonly property string iconFont: "Material Icons"
    readonly property string arabicFont: "Noto Sans Arabic UI"
    readonly property string gurmukhiFont: "Noto Sans Gurmukhi UI"
    readonly property IconCodes icons: IconCodes {}

    readonly property KioskLook kiosk: KioskLook {
        largeText: theme.largeText
        landscape: theme.landscape
        highContrast: theme.highContrast
        mmPerPixel: theme.mmPerPixel
    }
    readonly property DeskLook desk: DeskLook {
        largeText: theme.largeText
        landscape: theme.landscape
        highContrast: theme.highContrast
        mmPerPixel: theme.mmPerPixel
    }

    /// The font for what stands in a text: Inter has Latin letters only, and names of goods and of
    /// languages come in any.
    function fontFor(text: string, display: bool): string {
        if (/[\u0600-\u06ff]/.test(text)) return theme.arabicFont;
        if (/[\u0a00-\u0a7f]/.test(text)) return theme.gurmukhiFont;
        return display ? theme.displayFont : theme.textFont;
    }

    readonly property int screenMs: reducedMotion ? 0 : 180
    readonly property int expandMs: reducedMotion ? 0 : 160
    readonly property int selectMs: reducedMotion ? 0 : 100
    readonly property int dialogMs: reducedMotion ? 0 : 120
    readonly property int scanArrowMs: reducedMotion ? 0 : 1800
    readonly property int scanArrowRestMs: 10000
    readonly property int screenSlide: reducedMotion ? 0 : 24
}
