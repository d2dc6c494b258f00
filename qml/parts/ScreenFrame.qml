pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The layout every customer screen shares. Upright: message above, hands below. Lying: message at
/// the left, hands at the right. The head, the step and the training mark are always in the same
/// place.
FocusScope {
    id: root

    required property DisplaySettings display
    property int step: 0
    property int steps: 4

    property alias message: message.blocks
    property alias messageSpacing: message.spacing
    default property alias content: content.data
    property alias summary: summarySlot.data

    property string backText: qsTr("Back")
    property string backIcon: "arrow_back"
    property bool backShown: true
    property bool primaryShown: true
    property string primaryText: qsTr("Continue")
    property string primaryIcon: "arrow_forward"
    property bool primaryEnabled: true
    property string primaryOffText: ""
    property bool busy: false
    /// Lying, the message takes the whole width and the hands stay beneath it.
    property bool wide: false
    /// How much of a lying screen the message takes.
    property real messageShare: 0.4

    readonly property Look look: Theme.kiosk
    readonly property bool lying: Theme.landscape
    readonly property int margin: look.margin
    readonly property int lowering: Theme.lowered && !lying ? 320 : 0
    readonly property int headTop: (lying ? 22 : 56) + lowering
    readonly property int messageTop: headTop + (lying ? 66 : 96)
    readonly property bool beside: lying && !wide
    readonly property int columnWidth: beside ? Math.round((width - 3 * margin) * (Theme.largeText
        ? 0.39 : messageShare))
        : width - 2 * margin
    /// Lying in large letters, the step goes beside the store's name; the hands have its height.
    readonly property bool tall: beside && Theme.largeText && !display.training
        && store.width + dots.width + look.m <= columnWidth
    readonly property int handsLeft: beside ? columnWidth + 2 * margin : margin
    readonly property int handsWidth: width - handsLeft - margin
    readonly property bool hasActions: backShown || primaryShown
    readonly property int actionsTop: height - (lying ? 16 : 40) - (hasActions ? actionsHeight : 0)
    /// Words that need two lines get them.
    readonly property real actionsHeight: Math.max(
        lying && !primaryShown ? look.row : look.primary, backShown ? back.neededHeight : 0,
        primaryShown ? primary.neededHeight : 0)
    readonly property bool turned: LayoutMirroring.enabled
    readonly property int contentTop: beside ? (tall ? headTop : messageTop)
        + (Theme.lowered ? 130 : 0)
        : Math.max(lying ? 0 : 640 + lowering, message.y + message.height + (lying ? 12 : 24))
    readonly property int contentBottom: actionsTop - (hasActions ? (lying ? 16 : summarySlot.active
        ? 24 : 40) : 0)

    signal backPressed
    signal primaryPressed

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.background
    }
    TrainingMark {
        visible: root.display.training
        y: root.lying ? root.headTop + (48 - height) / 2 : 0
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Row {
        id: store

        x: root.turned ? root.width - root.margin - width : root.margin
        y: root.headTop
        height: 48
        spacing: root.look.s

        Mark {
            size: root.lying ? 36 : 40
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.display.storeName
            voice: Words.Label
            font.family: Theme.displayFont
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    StepDots {
        id: dots

        readonly property int end: root.tall ? root.margin + root.columnWidth
            : root.width - root.margin

        step: root.step
        steps: root.steps
        x: root.turned ? root.width - end : end - width
        y: root.headTop + (48 - height) / 2
    }
    PagedColumn {
        id: message

        objectName: "messageZone"
        x: root.turned ? root.width - root.margin - width : root.margin
        y: root.messageTop
        width: root.columnWidth
        height: root.beside ? root.height - root.messageTop - 16 - (summarySlot.active
            ? summarySlot.height + 16 : 0)
            : implicitHeight
        spacing: root.look.m
        sidePager: false
    }
    Item {
        id: content

        objectName: "contentZone"
        x: root.turned ? root.margin : root.handsLeft
        y: root.contentTop
        width: root.handsWidth
        height: (!root.lying && summarySlot.active ? summarySlot.y - 16 : root.contentBottom) - y
    }
    Item {
        id: summarySlot

        readonly property bool active: children.length > 0

        width: root.columnWidth
        height: childrenRect.height
        x: root.turned ? root.width - root.margin - width : root.margin
        y: root.lying ? root.height - 16 - height : root.contentBottom - height
    }
    Item {
        visible: root.hasActions
        x: content.x
        y: root.actionsTop
        width: content.width
        height: root.actionsHeight

        SecondaryButton {
            id: back

            objectName: "back"
            visible: root.backShown
            text: root.backText
            iconName: root.backIcon
            height: parent.height
            width: !root.primaryShown ? parent.width : Math.max(Theme.landscape ? 190
                : 232, implicitWidth)
            anchors.left: parent.left
            onClicked: root.backPressed()
        }
        PrimaryButton {
            id: primary

            objectName: "primary"
            visible: root.primaryShown
            text: root.primaryText
            iconName: root.primaryIcon
            busy: root.busy
            offText: root.primaryOffText
            enabled: root.primaryEnabled && !root.busy
            height: parent.height
            anchors.left: root.backShown ? back.right : parent.left
            anchors.leftMargin: root.backShown ? root.look.m : 0
            anchors.right: parent.right
            onClicked: root.primaryPressed()
        }
    }
}
