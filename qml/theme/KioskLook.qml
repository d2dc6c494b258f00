import QtQuick

/// The sizes of the self-service kiosk, upright or lying, in normal or large text. A person stands
/// about 600 mm away: nothing to press is under 20 mm, and capitals are 4.5 mm or, large, 7.3 mm.
Look {
    id: look

    required property bool largeText
    required property bool landscape

    function pick(upright: int, lying: int, largeUpright: int, largeLying: int): int {
        if (look.largeText) return look.landscape ? largeLying : largeUpright;
        return look.landscape ? lying : upright;
    }

    hero: pick(118, 76, 118, 84)
    amount: pick(136, 92, 148, 100)
    closing: pick(92, 52, 92, 60)
    headline: pick(72, 48, 76, 54)
    total: pick(60, 44, 64, 50)
    title: pick(36, 28, 50, 44)
    primaryLabel: pick(40, 31, 50, 44)
    label: pick(34, 30, 46, 44)
    lead: pick(36, 30, 46, 42)
    body: pick(32, 27, 44, 42)
    small: pick(27, 26, 42, 42)
    rail: pick(26, 26, 42, 42)

    hair: atLeast(3, 13)
    s: pick(16, 12, 16, 12)
    m: pick(24, 18, 24, 18)
    l: pick(40, 28, 40, 28)
    xl: pick(56, 36, 56, 36)
    margin: pick(72, 40, 72, 32)

    controlRadius: 20
    cardRadius: 24
    dialogRadius: 32
    pictureRadius: 16
    badgeRadius: badge / 2

    cardLine: highContrast ? 3 : 2
    controlLine: highContrast ? 5 : 3
    selectedLine: largeText || highContrast ? 6 : 5

    target: atLeast(20, 81)
    stepper: atLeast(20, 84)
    railTile: atLeast(20, landscape ? 96 : 112)
    primary: atLeast(20, pick(136, 96, 136, 104))
    row: atLeast(20, landscape ? 96 : 120)
    listCard: atLeast(20, landscape ? 112 : 150)
    choice: atLeast(20, landscape ? 104 : 160)
    face: atLeast(20, landscape ? 81 : 164)
    badge: pick(72, 60, 88, 80)
    disc: pick(64, 52, 76, 64)

    smallIcon: pick(38, 32, 46, 42)
    icon: pick(44, 38, 50, 46)
    largeIcon: pick(56, 44, 60, 50)
    hugeIcon: pick(76, 60, 76, 60)

    focusRing: 4
}
