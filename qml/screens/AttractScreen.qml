pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// One sentence and one arrow: the first scan is the start. Below stand the ways on without a scan.
FocusScope {
    id: root

    required property DisplaySettings display
    required property StatusViewModel status
    required property ScanViewModel viewModel
    required property LanguageSettings languages

    readonly property Look look: Theme.kiosk
    readonly property bool lying: Theme.landscape
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool told: viewModel.message !== ""
    /// Lying and in large text, a message needs the room of the picture.
    readonly property bool compact: lying && told && Theme.largeText
    readonly property bool pictured: !closed && !compact
    readonly property bool closed: viewModel.status === ScanViewModel.OutOfService

    /// Lying, the arrow stands beside the picture.
    readonly property int arrowRoom: 170 + 48

    readonly property int spoken: lying ? head.y + head.height
        : hint.visible ? hint.y + hint.height : sentence.y + sentence.height

    signal keyInRequested
    signal managerRequested

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.background
    }
    Rectangle {
        id: hero

        width: root.width
        height: below.y - (root.lying ? 24 : 48)
        color: Theme.highContrast ? Theme.colour.background : Theme.colour.accent
        clip: true

        readonly property color ink: Theme.highContrast ? Theme.colour.ink : Theme.colour.accentInk

        TrainingMark {
            visible: root.display.training
            y: root.lying ? 24 : 0
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Row {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: root.look.margin
            y: root.lying ? 24 : 56
            spacing: root.look.s

            Mark {
                size: 44
                colour: Theme.highContrast ? Theme.colour.accent : hero.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: root.display.storeName
                voice: Words.PrimaryLabel
                font.family: Theme.displayFont
                color: hero.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Words {
            text: qsTr("Returns")
            voice: Words.Lead
            color: hero.ink
            anchors.right: parent.right
            anchors.rightMargin: root.look.margin
            anchors.verticalCenter: head.verticalCenter
        }
        Words {
            id: sentence

            objectName: "sentence"
            anchors.left: parent.left
            anchors.leftMargin: root.look.margin
            anchors.top: head.bottom
            anchors.topMargin: root.lying ? 36 : 84
            width: parent.width - 2 * root.look.margin - (root.lying && root.pictured
                ? picture.width + root.arrowRoom + 24 : 0)
            text: root.closed ? qsTr("Please see a colleague.")
                : qsTr("Scan your receipt to return something.")
            voice: root.compact || (root.lying && hint.visible) ? Words.Closing : Words.Hero
            color: hero.ink
        }
        Words {
            id: hint

            visible: root.viewModel.cameraAvailable && !root.closed && !root.told
            anchors.left: sentence.left
            anchors.top: sentence.bottom
            anchors.topMargin: 16
            width: sentence.width
            text: qsTr("The camera reads it too: hold the barcode still in front of it.")
            voice: Words.Body
            color: hero.ink
        }
        ReceiptPicture {
            id: picture

            readonly property real at: root.lying
                ? root.width - root.look.margin - root.arrowRoom - width : root.look.margin

            x: root.mirrored ? root.width - at - width : at
            y: root.lying ? head.y + head.height + 24
                : Math.max(hero.height - Math.round(width * 0.86), root.spoken + 40)
            width: !root.lying ? 590 : root.told ? 330 : 400
            storeName: root.display.storeName
            shown: hero.height - y
            visible: root.pictured
            border.width: Theme.highContrast ? root.look.controlLine : 0
            border.color: Theme.colour.line
        }
        ScanArrow {
            id: arrow

            size: Math.min(root.lying ? 170 : 288, hero.height - root.spoken - (root.lying ? 60
                : 110))
            visible: root.pictured && size > 100
            color: Theme.highContrast ? Theme.colour.accent : Theme.colour.accentInk
            ink: Theme.highContrast ? Theme.colour.accentInk : Theme.colour.accent
            anchors.right: parent.right
            anchors.rightMargin: root.look.margin
            y: hero.height - height - (root.lying ? 70 : 96)
        }
    }
    Column {
        id: below

        x: root.look.margin
        y: root.height - height - 24
        width: root.width - x - root.look.margin
        spacing: root.look.m

        readonly property real half: (width - root.look.m) / 2

        Banner {
            width: parent.width
            text: root.viewModel.message
            tone: root.viewModel.status === ScanViewModel.Looking ? OutcomeBadge.Accent
                : OutcomeBadge.Caution
        }
        Flow {
            width: parent.width
            spacing: root.look.m

            ChoiceRow {
                objectName: "noReceipt"
                visible: !root.closed
                width: root.lying ? below.half : below.width
                leads: true
                small: true
                iconName: "receipt_long"
                text: qsTr("No receipt, or it won’t scan?")
                onClicked: root.keyInRequested()
            }
            Item {
                width: root.lying ? below.half : below.width
                height: Math.max(staff.height, place.height)

                Column {
                    id: place

                    anchors.left: parent.left
                    anchors.right: staff.left
                    anchors.rightMargin: root.look.m
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 8

                    StatusLine {
                        width: parent.width
                        status: root.status
                    }
                }
                SecondaryButton {
                    id: staff

                    objectName: "staff"
                    implicitHeight: root.look.target
                    text: qsTr("Staff")
                    iconName: "badge"
                    fill: "transparent"
                    lineWidth: root.look.cardLine
                    lineColour: Theme.colour.line
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    onClicked: root.managerRequested()
                }
            }
            LanguageRow {
                width: below.width
                visible: !root.closed && !root.told && !root.lying
                height: visible ? implicitHeight : 0
                languages: root.languages
            }
        }
    }
}
