import QtQuick
import Reprise.Ui

/// One of a few answers, as a row: a round mark, an icon, and two lines of words. With an arrow in
/// place of the mark it leads somewhere; where a key does the same, that key's cap is the arrow.
TouchButton {
    id: root

    property string iconName: ""
    property string note: ""
    property bool leads: false
    property string keyName: ""
    property bool small: false
    /// As low as a finger allows: several of these stand under other things.
    property bool tight: false
    /// Lying, large letters need the room beside them.
    readonly property bool slim: Theme.largeText && Theme.landscape
    /// Not what holds the words: that follows them a frame later.
    readonly property real spoken: label.height + (remark.visible ? remark.height : 0)

    implicitHeight: Math.max(tight ? look.target : small ? look.row : look.choice,
        spoken + (tight ? look.s : 2 * look.s))
    horizontalPadding: slim ? look.m : look.m + 8
    Accessible.name: note === "" ? text : text + ". " + note
    Accessible.checkable: !leads
    Accessible.checked: chosen

    RoundMark {
        id: mark

        visible: !root.leads
        chosen: root.chosen
        size: Math.min(Math.round(root.look.disc * 0.86), root.look.choice - 24)
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
    }
    Icon {
        id: icon

        visible: root.iconName !== "" && !root.slim
        name: root.iconName
        size: root.look.largeIcon
        color: Theme.colour.accent
        anchors.left: root.leads ? parent.left : mark.right
        anchors.leftMargin: root.leads ? 0 : root.look.m
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        anchors.left: icon.visible ? icon.right : mark.visible ? mark.right : parent.left
        anchors.leftMargin: icon.visible || mark.visible ? root.look.m : 0
        anchors.right: root.keyName !== "" ? cap.left : root.leads ? arrow.left : parent.right
        anchors.rightMargin: root.keyName !== "" || root.leads ? root.look.s : 0
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: label

            width: parent.width
            text: root.text
            look: root.look
            voice: Words.Title
            Accessible.ignored: true
        }
        Words {
            id: remark

            visible: root.note !== ""
            width: parent.width
            text: root.note
            look: root.look
            voice: Words.Small
            color: Theme.colour.mutedInk
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        visible: root.leads && root.keyName === ""
        name: "arrow_forward"
        size: root.look.smallIcon
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
    KeyCap {
        id: cap

        visible: root.keyName !== ""
        keyName: root.keyName
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
