pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// How many of one line: minus, the number, plus. Figures read left to right everywhere; where they
/// stand is their owner's.
Item {
    id: root

    required property int value
    required property int most
    property int least: 1
    required property string what
    property Look look: Theme.kiosk
    /// Whether the limit stands under the number.
    property bool saysMost: true

    signal increased
    signal decreased

    implicitWidth: keys.width
    implicitHeight: keys.height

    component Step: SecondaryButton {
        look: root.look
        width: root.look.stepper
        height: root.look.stepper
        horizontalPadding: 0
        verticalPadding: 0
        wordless: true
    }

    Row {
        id: keys

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        spacing: root.look.s

        Step {
            objectName: "fewer"
            iconName: "remove"
            enabled: root.value > root.least
            text: qsTr("One fewer, %1").arg(root.what)
            onClicked: root.decreased()
        }
        Column {
            width: Math.max(root.look.stepper, root.saysMost ? ofMost.implicitWidth + 4 : 0)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                objectName: "value"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                look: root.look
                voice: Words.Title
                text: root.value
            }
            Words {
                id: ofMost

                visible: root.saysMost
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                look: root.look
                voice: Words.Small
                color: Theme.colour.mutedInk
                text: qsTr("of %1").arg(root.most)
            }
        }
        Step {
            objectName: "more"
            iconName: "add"
            enabled: root.value < root.most
            text: qsTr("One more, %1").arg(root.what)
            onClicked: root.increased()
        }
    }
}
