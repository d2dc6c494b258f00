pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// A colleague has been called. The number is what they look for; the return stays as it is.
ScreenFrame {
    id: root

    required property HelpViewModel viewModel

    /// A colleague could say yes to what the customer wants, here.
    property bool approvable: false

    signal cancelled
    signal colleagueArrived

    primaryShown: approvable
    primaryText: qsTr("Colleague: sign in here")
    primaryIcon: "badge"
    backText: approvable ? qsTr("Back") : qsTr("I can carry on by myself")
    backIcon: approvable ? "arrow_back" : ""
    onPrimaryPressed: colleagueArrived()
    onBackPressed: cancelled()

    message: [
        OutcomeBadge {
            text: qsTr("Colleague called")
            tone: OutcomeBadge.Accent
        },
        Words {
            width: root.columnWidth
            text: qsTr("Somebody is coming to help you.")
            voice: root.lying || Theme.largeText ? Words.Headline : Words.Closing
        },
        Words {
            objectName: "message"
            width: root.columnWidth
            text: root.viewModel.message
            voice: Words.Lead
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    ]

    PagedColumn {
        id: blocks

        anchors.fill: parent

        CallCard {
            width: blocks.blockWidth
            number: root.viewModel.callNumber
            text: qsTr("Your colleague sees the same number, so you don’t have to explain again.")
        }
        Item {
            width: 1
            height: root.look.m
        }
        PartRow {
            visible: root.viewModel.about !== ""
            width: blocks.blockWidth
            isLast: false
            title: qsTr("What your colleague knows")
            sentence: root.viewModel.about
            iconName: "info_outline"
        }
        PartRow {
            width: blocks.blockWidth
            isFirst: root.viewModel.about === ""
            isLast: false
            title: qsTr("Your return")
            sentence: qsTr("It stays as it is. Nothing is lost while you wait.")
            iconName: "bookmark_border"
        }
        PartRow {
            width: blocks.blockWidth
            isFirst: false
            title: qsTr("Need something now?")
            sentence: qsTr("A colleague can read the screen to you, type for you, or take you to "
                + "the returns desk.")
            iconName: "hearing"
        }
    }
}
