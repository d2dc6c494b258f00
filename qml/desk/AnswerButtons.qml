import QtQuick
import Reprise.Ui

/// What ends a question: on with what was answered, around it, or back.
Column {
    id: root

    /// On the button that goes on; empty where there is none. While it can't be pressed, `offText`.
    required property string goOnText
    required property string offText
    required property bool canGoOn
    /// On the second button; empty where there is none.
    required property string otherText
    required property string otherIcon
    required property bool canRetreat
    required property bool busy

    readonly property Look look: Theme.desk

    signal wentOn
    signal wentAround
    signal retreated

    spacing: look.m

    SecondaryButton {
        objectName: "goAround"
        visible: root.otherText !== ""
        width: parent.width
        look: root.look
        text: root.otherText
        iconName: root.otherIcon
        enabled: !root.busy
        onClicked: root.wentAround()
    }
    Row {
        width: parent.width
        spacing: root.look.hair

        SecondaryButton {
            id: back

            objectName: "retreat"
            visible: root.canRetreat
            look: root.look
            height: next.visible ? next.height : implicitHeight
            text: qsTr("Back")
            iconName: "arrow_back"
            enabled: !root.busy
            onClicked: root.retreated()
        }
        PrimaryButton {
            id: next

            objectName: "goOn"
            visible: root.goOnText !== ""
            width: parent.width - (back.visible ? back.width + parent.spacing : 0)
            look: root.look
            text: root.goOnText
            offText: root.offText
            enabled: root.canGoOn && !root.busy
            busy: root.busy
            onClicked: root.wentOn()
        }
    }
}
