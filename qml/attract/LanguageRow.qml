pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// The languages there are, each by its own name. With only one there is nothing to press, so the
/// row just says which it is.
Item {
    id: root

    required property list<string> languages
    property int current: 0
    property Look look: Theme.kiosk

    signal picked(row: int)

    implicitHeight: languages.length > 1 ? tiles.y + tiles.height : heading.height

    Row {
        id: heading

        spacing: root.look.s

        Icon {
            name: "language"
            size: root.look.smallIcon
            color: Theme.colour.mutedInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.languages.length > 1 ? qsTr("Choose your language") : root.languages[0]
            voice: Words.Body
            color: Theme.colour.mutedInk
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Grid {
        id: tiles

        y: heading.height + root.look.s
        visible: root.languages.length > 1
        columns: Theme.largeText || Theme.landscape ? 2 : 4
        spacing: root.look.s

        Repeater {
            model: root.languages.length > 1 ? root.languages : []

            SecondaryButton {
                required property string modelData
                required property int index

                width: (root.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
                implicitHeight: Math.max(104, root.look.target)
                text: modelData
                chosen: index === root.current
                iconName: chosen ? "check" : ""
                onClicked: root.picked(index)
            }
        }
    }
}
