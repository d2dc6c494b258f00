pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// The two buttons that turn pages, for people who can't or don't flick. Lying screens have them at
/// the side, where height is scarce.
Item {
    id: root

    property Look look: Theme.kiosk
    property bool upright: Theme.landscape
    property bool hasEarlier: false
    property bool hasMore: false
    property string placeText: ""

    signal earlier
    signal more

    /// How much room they take: across when upright, else in height.
    readonly property int thickness: upright ? look.row : look.primary


    component Turn: SecondaryButton {
        look: root.look
        horizontalPadding: 4
        verticalPadding: 4
        wordless: root.upright || root.width < 560
    }

    OneLine {
        id: measured

        text: root.placeText
        look: root.look
        voice: place.voice
    }
    Turn {
        id: up

        objectName: "earlierPage"
        text: qsTr("Earlier")
        iconName: "expand_less"
        visible: root.hasEarlier
        width: root.upright ? root.width : (root.width - place.width - 2 * root.look.hair) / 2
        height: root.upright ? Math.min(140, (root.height - place.height - 2 * root.look.hair) / 2)
            : root.height
        anchors.left: parent.left
        anchors.bottom: root.upright ? place.top : parent.bottom
        anchors.bottomMargin: root.upright ? root.look.hair : 0
        onClicked: root.earlier()
    }
    Words {
        id: place

        width: root.upright ? root.width
            : Math.max(measured.room + 1, root.look.target)
        text: root.placeText
        look: root.look
        voice: Words.Rail
        color: Theme.colour.mutedInk
        horizontalAlignment: Text.AlignHCenter
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.upright ? down.y - height - root.look.hair : (root.height - height) / 2
    }
    Turn {
        id: down

        objectName: "morePage"
        text: qsTr("More")
        iconName: "expand_more"
        visible: root.hasMore
        width: up.width
        height: up.height
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onClicked: root.more()
    }
}
