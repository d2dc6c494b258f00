pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// One line of the slip as it prints: black on white in every theme, because it shows paper. Lines
/// are separate so that a long slip may end a page between two of them.
Rectangle {
    id: root

    required property int style
    required property string leftText
    required property string rightText
    property bool isFirst: false
    property bool isLast: false
    property bool heads: false ///< No page ends between it and the next.
    property Look look: Theme.kiosk

    readonly property color ink: "#1E1A16"
    readonly property int edge: look.m
    readonly property bool rule: style === SlipViewModel.Rule
    readonly property bool strong: style === SlipViewModel.Strong || style === SlipViewModel.Large
    readonly property int letters: style === SlipViewModel.Large ? Math.round(look.small * 1.3)
        : look.small

    // Paper is printed in the store's own language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    visible: style !== SlipViewModel.Barcode
    implicitHeight: (rule ? 18 : Math.max(words.height, figures.height)) + (isFirst ? edge
        : 0) + (isLast ? edge : 0)
    color: "#FFFFFF"

    component Print: Words {
        visible: !root.rule
        look: root.look
        voice: Words.Small
        font.pixelSize: root.letters
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        lineHeight: Math.round(root.letters * 1.3)
        color: root.ink
        y: root.isFirst ? root.edge : 0
    }

    Rectangle {
        visible: root.rule
        x: root.edge
        y: 8
        width: parent.width - 2 * x
        height: 2
        color: root.ink
    }
    Print {
        id: words

        text: root.leftText
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: figures.left
        anchors.rightMargin: root.rightText === "" ? 0 : 16
    }
    Print {
        id: figures

        text: root.rightText
        wrapMode: Text.NoWrap
        anchors.right: parent.right
        anchors.rightMargin: root.edge
    }
}
