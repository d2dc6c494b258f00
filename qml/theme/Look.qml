import QtQuick

/// Every size one kind of station uses, in pixels: letters, gaps, corners, lines and things to
/// press. Kiosk and desk are two of these, so a component never asks where it stands.
QtObject {
    id: look

    required property bool highContrast
    required property real mmPerPixel

    required property int hero
    required property int amount
    required property int closing
    required property int headline
    required property int total
    required property int title
    required property int primaryLabel
    required property int label
    required property int lead
    required property int body
    required property int small
    required property int rail

    required property int hair
    required property int s
    required property int m
    required property int l
    required property int xl
    required property int margin

    required property int controlRadius
    required property int cardRadius
    required property int dialogRadius
    required property int pictureRadius
    required property int badgeRadius

    required property int cardLine
    required property int controlLine
    required property int selectedLine

    required property int target
    required property int stepper
    required property int railTile
    required property int primary
    required property int row
    required property int listCard
    required property int choice
    required property int face
    required property int badge
    required property int disc

    required property int smallIcon
    required property int icon
    required property int largeIcon
    required property int hugeIcon

    required property int focusRing

    /// Pixels that cover `mm` on this panel, rounded up, and at least `drawn`, the size in the
    /// design.
    function atLeast(mm: real, drawn: int): int {
        return Math.max(drawn, Math.ceil(mm / look.mmPerPixel - 1e-6));
    }
}
