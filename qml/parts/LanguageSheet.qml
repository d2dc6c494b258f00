pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The languages over whatever is shown, from the rail: one press, and everything goes on in it.
FocusScope {
    id: root

    required property LanguageSettings languages

    readonly property Look look: Theme.kiosk
    readonly property bool lying: Theme.landscape
    readonly property int pad: lying ? look.l : 48

    function open() {
        root.visible = true;
        tiles.itemAt(root.languages.current).forceActiveFocus();
        if (Theme.dialogMs > 0) fade.restart();
    }

    signal closed

    function close() {
        root.visible = false;
        root.closed();
    }

    visible: false
    Keys.onEscapePressed: close()

    NumberAnimation {
        id: fade

        target: root
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.dialogMs
        easing.type: Easing.OutQuad
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.scrimOpacity
    }
    // A touch beside the sheet closes it, and reaches nothing beneath it.
    MouseArea {
        anchors.fill: parent
        onClicked: root.close()
    }
    Rectangle {
        x: root.look.margin
        width: root.width - 2 * x
        height: column.height + 2 * root.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.lying ? Math.max(8, (root.height - height) / 2) : 32
        radius: root.look.dialogRadius
        color: Theme.colour.background
        border.width: Theme.highContrast ? root.look.controlLine : 0
        border.color: Theme.colour.line

        MouseArea { anchors.fill: parent }
        Column {
            id: column

            x: root.pad
            y: root.pad
            width: parent.width - 2 * root.pad
            spacing: root.look.m

            Row {
                spacing: root.look.s

                Icon {
                    name: "language"
                    size: root.look.icon
                    color: Theme.colour.ink
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: qsTr("Choose your language")
                    voice: Words.Title
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
            Grid {
                id: grid

                columns: !root.lying ? 2 : Theme.largeText ? 3 : 4
                spacing: root.look.s

                Repeater {
                    id: tiles

                    model: root.languages.names

                    SecondaryButton {
                        required property string modelData
                        required property int index

                        objectName: "speak" + index
                        width: (column.width - (grid.columns - 1) * grid.spacing) / grid.columns
                        implicitHeight: root.lying ? root.look.target : root.look.row
                        text: modelData
                        chosen: index === root.languages.current
                        iconName: chosen ? "check" : ""
                        onClicked: {
                            root.languages.pick(index);
                            root.close();
                        }
                    }
                }
            }
            SecondaryButton {
                objectName: "closeLanguages"
                width: column.width
                text: qsTr("Close")
                iconName: "close"
                onClicked: root.close()
            }
        }
    }
}
