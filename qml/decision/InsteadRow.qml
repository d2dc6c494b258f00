import QtQuick
import Reprise.Ui

/// One thing that can be done instead. The first has the heading in its own block, so that no page
/// ends between them.
Item {
    id: root

    required property int index
    required property string alternativeId
    required property string label
    required property string note
    required property string icon
    property Look look: Theme.kiosk

    signal taken

    implicitHeight: way.y + way.implicitHeight + look.hair

    Words {
        id: heading

        visible: root.index === 0
        width: parent.width
        topPadding: root.look.s
        bottomPadding: root.look.s
        leftPadding: 4
        text: qsTr("What you can do instead")
        voice: Words.Small
        font.weight: Font.Medium
        color: Theme.colour.mutedInk
    }
    ChoiceRow {
        id: way

        y: heading.visible ? heading.height : 0
        objectName: "instead-" + root.alternativeId
        width: parent.width
        leads: true
        tight: true
        text: root.label
        note: root.note
        iconName: root.icon
        onClicked: root.taken()
    }
}
