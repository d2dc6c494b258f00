pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Reprise.App
import Reprise.Ui

/// "Are you still there?": asked in time, by sight, with the seconds in figures and as a ring.
FocusScope {
    id: root

    required property IdleViewModel viewModel
    /// The return is on record already: stopping ends the visit, not the return.
    property bool recorded: false

    readonly property Look look: Theme.kiosk
    readonly property bool lying: Theme.landscape
    readonly property int ringSize: lying ? 150 : Theme.largeText ? 200 : 260
    readonly property int pad: lying ? look.l : 64

    signal stopped

    visible: viewModel.warning
    onVisibleChanged: if (visible && Theme.dialogMs > 0) fade.restart()

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
    // A touch beside the dialog reaches nothing beneath it.
    MouseArea { anchors.fill: parent }

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

        Column {
            id: column

            x: root.pad
            y: root.pad
            width: parent.width - 2 * root.pad
            spacing: root.look.m

            Item {
                width: parent.width
                height: root.ringSize

                Ring { anchors.horizontalCenter: parent.horizontalCenter }
            }
            Words {
                width: parent.width
                topPadding: root.lying ? 0 : root.look.m
                text: qsTr("Are you still there?")
                voice: Words.Headline
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Words {
                width: parent.width
                bottomPadding: root.lying ? 0 : root.look.l
                objectName: "consequence"
                text: root.recorded
                    ? qsTr("Your return is recorded. If you stop now, we clear this screen to keep "
                        + "your details private.")
                    : qsTr("If you stop now, nothing is returned. Your items stay with you, and we "
                        + "clear this screen to keep your details private.")
                voice: Words.Lead
                horizontalAlignment: Text.AlignHCenter
            }
            Grid {
                id: answers

                readonly property real share: root.lying ? (column.width - spacing) / 2
                    : column.width

                columns: root.lying ? 2 : 1
                spacing: root.look.m

                PrimaryButton {
                    objectName: "stillHere"
                    width: answers.share
                    text: qsTr("Yes, give me more time")
                    onClicked: root.viewModel.stillHere()
                }
                SecondaryButton {
                    objectName: "stopHere"
                    width: answers.share
                    implicitHeight: root.look.primary
                    text: qsTr("No, stop here")
                    onClicked: root.stopped()
                }
            }
        }
    }

    component Ring: Item {
        width: root.ringSize
        height: root.ringSize

        Shape {
            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.colour.line
                strokeWidth: 20
                fillColor: "transparent"
                PathAngleArc {
                    centerX: root.ringSize / 2
                    centerY: root.ringSize / 2
                    radiusX: root.ringSize / 2 - 10
                    radiusY: radiusX
                    sweepAngle: 360
                }
            }
            ShapePath {
                strokeColor: Theme.colour.accent
                strokeWidth: 20
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                PathAngleArc {
                    centerX: root.ringSize / 2
                    centerY: root.ringSize / 2
                    radiusX: root.ringSize / 2 - 10
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360 * root.viewModel.secondsLeft / Math.max(1,
                        root.viewModel.secondsTotal)
                }
            }
        }
        Column {
            anchors.centerIn: parent

            Words {
                objectName: "secondsLeft"
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.viewModel.secondsLeft
                voice: root.lying ? Words.Headline : Words.Closing
            }
            Words {
                visible: !root.lying && !Theme.largeText
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("seconds")
                voice: Words.Small
                color: Theme.colour.mutedInk
            }
        }
    }
}
