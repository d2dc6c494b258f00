pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The languages there are, each by its own name.
Item {
    id: root

    required property LanguageSettings languages

    readonly property Look look: Theme.kiosk

    implicitHeight: tiles.y + tiles.height

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
            text: qsTr("Choose your language")
            voice: Words.Body
            color: Theme.colour.mutedInk
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Grid {
        id: tiles

        y: heading.height + root.look.s
        columns: 4
        spacing: root.look.s

        Repeater {
            model: root.languages.names

            SecondaryButton {
                required property string modelData
                required property int index

                objectName: "language" + index
                width: (root.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
                implicitHeight: Math.max(104, root.look.target)
                horizontalPadding: 4
                text: modelData
                chosen: index === root.languages.current
                iconName: chosen && !Theme.largeText ? "check" : ""
                onClicked: root.languages.pick(index)
            }
        }
    }
}
