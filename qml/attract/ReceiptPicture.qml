pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// A drawn receipt, so that everybody sees what to hold where: the barcode at the bottom.
Rectangle {
    id: root

    required property string storeName
    /// How much of it is to be seen: a number that would be cut is left out.
    property real shown: height

    readonly property int pad: Math.round(width * 0.085)
    readonly property int letters: Math.round(width * 0.053)
    readonly property color ink: "#1E1A16"
    readonly property color paleInk: "#4F463D"
    readonly property string bars: "2113121121312112312131121213121131211231121321121312113121"

    implicitHeight: column.height + 2 * pad
    color: "#FFFFFF"
    radius: 16
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A receipt with its barcode at the bottom")

    component Line: Item {
        id: line

        required property string words
        required property string figures

        width: column.width
        height: Math.round(root.letters * 1.55)

        Words {
            text: line.words
            font.pixelSize: root.letters
            lineHeight: parent.height
            color: root.paleInk
            anchors.left: parent.left
            Accessible.ignored: true
        }
        Words {
            text: line.figures
            font.pixelSize: root.letters
            lineHeight: parent.height
            color: root.paleInk
            anchors.right: parent.right
            Accessible.ignored: true
        }
    }

    Column {
        id: column

        // Paper reads as the store's own language does.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        spacing: 2

        Words {
            width: parent.width
            bottomPadding: 14
            text: root.storeName
            font.family: Theme.displayFont
            font.pixelSize: Math.round(root.letters * 1.3)
            font.weight: Font.DemiBold
            lineHeight: Math.round(root.letters * 1.7)
            color: root.ink
            Accessible.ignored: true
        }
        Line { words: "CAKESTAND 3 TIER"; figures: "12.75" }
        Line { words: "PARTY BUNTING"; figures: "4.95" }
        Rectangle {
            width: parent.width
            height: 2
            color: "#D8CFC2"
        }
        Item {
            width: 1
            height: 20
        }
        Row {
            Repeater {
                model: root.bars.length

                Item {
                    required property int index

                    readonly property int thickness: Number(root.bars.charAt(index))

                    width: (thickness + 0.7) * column.width / 134
                    height: Math.round(root.width * 0.3)

                    Rectangle {
                        visible: parent.index % 2 === 0
                        width: Math.max(2, Math.round(parent.width))
                        height: parent.height
                        color: root.ink
                    }
                }
            }
        }
        Words {
            opacity: column.y + y + height <= root.shown ? 1 : 0
            width: parent.width
            topPadding: 10
            text: "0147 2610 31 0088"
            font.pixelSize: root.letters
            font.letterSpacing: 2
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
    }
}
