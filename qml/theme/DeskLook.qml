import QtQuick

/// The sizes of the staff desk: read at arm's length, pressed by trained hands, never under 12 mm.
Look {
    id: look

    /// Upright, the same screen is read standing, from further away.
    required property bool landscape
    required property bool largeText

    function size(lying: int): int {
        return Math.round(lying * (look.landscape ? 1 : 1.45) * (look.largeText ? 1.3 : 1));
    }

    hero: size(64)
    amount: size(64)
    closing: size(40)
    headline: size(34)
    total: size(34)
    title: size(20)
    primaryLabel: size(22)
    label: size(19)
    lead: size(20)
    body: size(18)
    small: size(16)
    rail: size(16)

    hair: 12
    s: 8
    m: 12
    l: 20
    xl: 24
    margin: 32

    controlRadius: 12
    cardRadius: 16
    dialogRadius: 20
    pictureRadius: 10
    badgeRadius: badge / 2

    cardLine: highContrast ? 2 : 1
    controlLine: highContrast ? 3 : 2
    selectedLine: 4

    target: atLeast(12, 60)
    stepper: atLeast(12, 60)
    railTile: atLeast(12, 60)
    primary: atLeast(12, 72)
    row: atLeast(12, 60)
    listCard: atLeast(12, 62)
    choice: atLeast(12, 60)
    face: atLeast(12, 60)
    badge: size(40)
    disc: size(48)

    smallIcon: size(21)
    icon: size(24)
    largeIcon: size(26)
    hugeIcon: size(28)

    focusRing: 3
}
