pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// "Step 2 of 4", in words and as bars.
Row {
    id: root

    required property int step
    required property int steps

    visible: step > 0
    spacing: Theme.kiosk.s

    Words {
        text: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)
        voice: Words.Small
        color: Theme.colour.mutedInk
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
    Row {
        visible: !Theme.largeText
        spacing: 8
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.steps

            Rectangle {
                required property int index

                width: Theme.landscape ? 30 : 44
                height: 8
                radius: 4
                color: index < root.step ? Theme.colour.accent : Theme.colour.line
            }
        }
    }
}
