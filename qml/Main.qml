pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The window of a terminal: one visit above, the rail below, and the question whether anybody is
/// still there over the visit alone, so that Help stays lit.
Window {
    id: root

    required property DisplaySettings display
    required property LanguageSettings languages
    required property StatusViewModel status
    required property ScanViewModel scan
    required property ItemsViewModel items
    required property ReasonViewModel reason
    required property DecisionViewModel decision
    required property CoverageViewModel coverage
    required property RemedyViewModel remedy
    required property ExchangeViewModel exchange
    required property PaymentViewModel payment
    required property SlipViewModel slip
    required property RatingViewModel rating
    required property HelpViewModel help
    required property IdleViewModel idle
    required property HandOverViewModel handOver
    required property ManagerViewModel manager
    required property OpenReturnsViewModel openReturns
    required property OldGoodsViewModel oldGoods
    required property PapersViewModel papers
    required property DeskReturnViewModel deskReturn
    required property JourneyViewModel journey

    width: 1080
    height: 1920
    visible: true
    title: qsTr("Returns")
    color: Theme.colour.background

    Binding {
        target: Theme
        property: "colour"
        value: root.display.theme === DisplaySettings.Dark ? Theme.darkColours
            : root.display.theme === DisplaySettings.HighContrast ? Theme.highContrastColours
            : Theme.lightColours
    }
    Binding {
        target: Theme
        property: "largeText"
        value: root.display.largeText
    }
    Binding {
        target: Theme
        property: "lowered"
        value: root.display.lowered
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.display.reducedMotion
    }
    Binding {
        target: Theme
        property: "latin"
        value: root.languages.latin
    }
    Binding {
        target: Theme
        property: "mmPerPixel"
        value: root.display.mmPerPixel
    }
    Binding {
        target: Theme
        property: "landscape"
        value: root.width > root.height
    }
    ReturnFlow {
        id: flow

        anchors.top: parent.top
        anchors.bottom: rail.visible ? rail.top : parent.bottom
        width: parent.width
        focus: true
        enabled: !question.visible && !sheet.visible
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true
        display: root.display
        languages: root.languages
        status: root.status
        scan: root.scan
        items: root.items
        reason: root.reason
        decision: root.decision
        coverage: root.coverage
        remedy: root.remedy
        exchange: root.exchange
        payment: root.payment
        slip: root.slip
        rating: root.rating
        help: root.help
        handOver: root.handOver
        manager: root.manager
        openReturns: root.openReturns
        oldGoods: root.oldGoods
        papers: root.papers
        deskReturn: root.deskReturn
        journey: root.journey
    }
    Banner {
        objectName: "scanNote"
        // Over the head of a customer's screen, where nothing is pressed.
        text: root.journey.atDesk ? "" : root.scan.note
        tone: OutcomeBadge.Accent
        x: Theme.kiosk.margin
        y: Theme.landscape ? 8 : 28 + (Theme.lowered ? 320 : 0)
        width: parent.width - 2 * x
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
    LanguageSheet {
        id: sheet

        anchors.fill: flow
        languages: root.languages
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true
        onClosed: flow.forceActiveFocus()
    }
    // One dialog at a time: whoever is asked whether they are there has the whole screen.
    IdleDialog {
        id: question

        anchors.fill: flow
        onVisibleChanged: if (visible) sheet.close()
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true
        viewModel: root.idle
        recorded: root.journey.stage === JourneyViewModel.Slip
            || root.journey.stage === JourneyViewModel.Rating
            || root.journey.stage === JourneyViewModel.NotPaid
        onStopped: root.journey.startAgain()
    }
    Rail {
        id: rail

        visible: !root.journey.atDesk
        width: parent.width
        anchors.bottom: parent.bottom
        display: root.display
        languages: root.languages
        onHelpRequested: {
            sheet.close();
            flow.callHelp();
        }
        onLanguagesRequested: sheet.visible ? sheet.close() : sheet.open()
    }
}
