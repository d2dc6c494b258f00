import QtQuick
import QtTest
import Reprise.Ui

TestCase {
    id: root

    name: "Theme"

    readonly property var texts: [
        ["ink", "background"], ["ink", "surface"], ["ink", "sunken"], ["mutedInk", "background"],
        ["mutedInk", "surface"], ["mutedInk", "sunken"], ["accent", "background"], ["accent",
            "surface"],
        ["accentInk", "accent"], ["accentInk", "accentPressed"], ["accentTintInk", "accentTint"],
        ["ink", "accentTint"], ["mutedInk", "accentTint"], ["positive", "background"],
        ["positive", "surface"], ["positive", "positiveTint"], ["caution", "background"],
        ["caution", "surface"], ["caution", "cautionTint"], ["negative", "background"],
        ["negative", "surface"], ["negative", "negativeTint"], ["background", "ink"]
    ]
    readonly property var parts: [
        ["controlLine", "background"], ["controlLine", "surface"], ["focus", "background"],
            ["focus", "surface"]
    ]

    function linear(channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    function luminance(colour) {
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    /// WCAG 2 contrast of two colours.
    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function init() {
        Theme.colour = Theme.lightColours;
        Theme.largeText = false;
        Theme.landscape = false;
        Theme.reducedMotion = false;
        Theme.mmPerPixel = 0.248;
    }

    function test_contrast_data() {
        return [
            { tag: "light", colours: Theme.lightColours }, { tag: "dark",
                colours: Theme.darkColours },
            { tag: "high contrast", colours: Theme.highContrastColours }
        ];
    }

    function test_contrast(row) {
        for (const [text, on] of texts) {
            const ratio = contrast(row.colours[text], row.colours[on]);
            verify(ratio >= 7, text + " on " + on + " is " + ratio);
        }
        for (const [part, on] of parts) {
            const ratio = contrast(row.colours[part], row.colours[on]);
            verify(ratio >= 3, part + " on " + on + " is " + ratio);
        }
    }

    function test_knownContrast() {
        fuzzyCompare(contrast(Qt.color("black"), Qt.color("white")), 21, 0.01);
        fuzzyCompare(contrast(Theme.lightColours.ink, Theme.lightColours.background), 15.49, 0.02);
    }

    function test_targetsGrowOnAFinerPanel() {
        compare(Theme.kiosk.target, 81);
        Theme.mmPerPixel = 0.16;
        compare(Theme.kiosk.target, 125);
        compare(Theme.kiosk.stepper, 125);
        compare(Theme.desk.target, 75);
    }

    function test_whatStaffReadGrowsToo() {
        const body = Theme.desk.body;
        const small = Theme.desk.small;
        Theme.largeText = true;
        verify(Theme.desk.body >= body * 1.25);
        verify(Theme.desk.small >= small * 1.25);
        Theme.largeText = false;
        compare(Theme.desk.body, body);
    }

    function test_lettersKeepTheirMinimum_data() {
        return [
            { tag: "upright", large: false, lying: false, least: 26 },
            { tag: "upright large", large: true, lying: false, least: 42 },
            { tag: "lying", large: false, lying: true, least: 26 },
            { tag: "lying large", large: true, lying: true, least: 42 }
        ];
    }

    function test_lettersKeepTheirMinimum(row) {
        Theme.largeText = row.large;
        Theme.landscape = row.lying;
        const look = Theme.kiosk;
        for (const size of [look.hero, look.amount, look.closing, look.headline, look.total,
            look.title,
                look.primaryLabel, look.label, look.lead, look.body, look.small, look.rail]) {
            verify(size >= row.least, size);
        }
    }

    function test_reducedMotionStandsStill() {
        verify(Theme.screenMs > 0);
        Theme.reducedMotion = true;
        compare([Theme.screenMs, Theme.expandMs, Theme.selectMs, Theme.dialogMs, Theme.screenSlide],
            [0, 0, 0, 0, 0]);
    }

    function test_fontsAreInstalled() {
        verify(Qt.fontFamilies().includes("Inter"));
        verify(Qt.fontFamilies().includes("Inter Display"));
        verify(Qt.fontFamilies().includes("Material Icons"));
    }

    function test_anUnknownIconShowsNothing() {
        compare(Theme.icons.code("no_such_icon"), "");
        compare(Theme.icons.code("print"), "\ue8ad");
    }
}
