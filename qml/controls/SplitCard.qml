import QtQuick
import Reprise.Ui

/// One slice of a card that is built from slices, so that a page may end between two of them. The
/// first has the upper corners, the last the lower ones; the corners of the others are square.
Item {
    id: root

    default property alias content: inner.data
    property bool isFirst: true
    property bool isLast: true
    property Look look: Theme.kiosk
    /// Lying, large letters need the room beside them.
    readonly property bool slim: Theme.largeText && Theme.landscape
    property int padding: slim ? look.m : look.m + 8
    property int verticalPadding: look.m
    /// Free room above the card itself.
    property int above: 0
    property int topGap: verticalPadding
    property int bottomGap: verticalPadding

    property int line: look.cardLine
    property color lineColour: Theme.colour.line
    /// Whether a hairline stands between this slice and the next.
    property bool divided: true

    implicitHeight: inner.childrenRect.height + above + topGap + bottomGap

    Item {
        anchors.fill: parent
        anchors.topMargin: root.above
        clip: true

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.isFirst ? 0 : -root.look.cardRadius
            anchors.bottomMargin: root.isLast ? 0 : -root.look.cardRadius
            color: Theme.colour.surface
            radius: root.look.cardRadius
            border.width: root.line
            border.color: root.lineColour
        }
        Rectangle {
            visible: !root.isLast && root.divided
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.look.cardLine
            color: Theme.colour.line
        }
    }
    Item {
        id: inner

        x: root.padding
        y: root.above + root.topGap
        width: root.width - 2 * root.padding
        height: childrenRect.height
    }
}
