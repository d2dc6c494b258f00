import QtQuick
import Reprise.Ui

/// Says on every screen of a training terminal that nothing here counts: a strip along the upper
/// edge, or on a lying screen a mark in the head.
Rectangle {
    id: root

    property Look look: Theme.kiosk
    property bool strip: !Theme.landscape

    objectName: "training"
    width: strip ? parent.width : words.width + 2 * look.m
    height: words.height + 6
    radius: strip ? 0 : height / 2
    color: Theme.colour.cautionTint
    border.width: Theme.highContrast && !strip ? look.cardLine : 0
    border.color: Theme.colour.caution

    Words {
        id: words

        anchors.centerIn: parent
        text: Theme.largeText && !root.strip ? qsTr("Training")
            : qsTr("Training: nothing here is a real return")
        look: root.look
        voice: Words.Rail
        wrapMode: Text.NoWrap
        color: Theme.colour.caution
    }
}
