import QtQuick
import Reprise.Ui

/// One answer to "How was it?": a face and the word for it.
TouchButton {
    id: root

    required property int score

    implicitHeight: look.face
    horizontalPadding: look.m + 20
    Face {
        id: face

        score: root.score
        size: Math.round(root.height * 0.68)
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.text
        look: root.look
        voice: Words.PrimaryLabel
        anchors.left: face.right
        anchors.leftMargin: root.look.l
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
