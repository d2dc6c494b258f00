import QtQuick
import Reprise.App
import Reprise.Ui

/// Which terminal this is and how the line stands: for whoever looks, in nobody's way. A line that
/// is down is news for staff, not a fault of the customer's, so it is never red.
Row {
    id: root

    required property StatusViewModel status
    property Look look: Theme.kiosk
    property color ink: Theme.colour.mutedInk

    readonly property string iconName: status.lineState === StatusViewModel.UpToDate ? "cloud_done"
        : status.lineState === StatusViewModel.Sending ? "autorenew"
        : status.lineState === StatusViewModel.Attention ? "sync_problem"
        : status.lineState === StatusViewModel.Alone ? "store" : "cloud_off"

    visible: status.lineText !== ""
    spacing: look.s / 2

    OneLine {
        id: natural

        text: words.text
        look: root.look
        voice: words.voice
    }
    Icon {
        id: cloud

        name: root.iconName
        size: root.look.smallIcon
        color: root.ink
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words

        objectName: "lineText"
        text: root.status.lineText
        look: root.look
        voice: Words.Small
        color: root.ink
        width: Math.min(natural.room, root.width - cloud.width - root.spacing)
        anchors.verticalCenter: parent.verticalCenter
    }
}
