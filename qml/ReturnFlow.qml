pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// One visit, screen by screen. Screens say that they are finished; what follows is decided here.
FocusScope {
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
    required property HandOverViewModel handOver
    required property ManagerViewModel manager
    required property OpenReturnsViewModel openReturns
    required property OldGoodsViewModel oldGoods
    required property PapersViewModel papers
    required property DeskReturnViewModel deskReturn
    required property JourneyViewModel journey

    /// On the attract stage only: somebody types the number by hand.
    property bool keyingIn: false
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool choosingReceipt: scan.status === ScanViewModel.SeveralReceipts
    /// Made new each time, so that nothing of the last customer can stay in it.
    property Item screen: null
    /// Which screen is due: a stage, or one of the three faces that Attract has.
    readonly property int due: journey.stage !== JourneyViewModel.Attract ? journey.stage
        : choosingReceipt ? ReturnFlow.Several : keyingIn ? ReturnFlow.KeyIn
        : JourneyViewModel.Attract
    /// Read when the first of its screens is due: it costs the start nothing.
    property ScreenShelf late: null

    enum Face { Several = 101, KeyIn }

    function callHelp() {
        root.help.call();
        root.journey.showHelp();
    }

    function stopCalling() {
        root.help.cancel();
        root.journey.back();
    }

    function screenFor(place: int): Component {
        switch (place) {
        case JourneyViewModel.Attract: return attractScreen;
        case ReturnFlow.Several: return severalScreen;
        case ReturnFlow.KeyIn: return keyInScreen;
        case JourneyViewModel.Items: return itemsScreen;
        case JourneyViewModel.Reason: return reasonScreen;
        case JourneyViewModel.Decision: return decisionScreen;
        case JourneyViewModel.Remedy: return remedyScreen;
        case JourneyViewModel.Slip: return slipScreen;
        case JourneyViewModel.Rating: return ratingScreen;
        case JourneyViewModel.Help: return helpScreen;
        }
        if (root.late === null) {
            root.late = Qt.createComponent("LateScreens.qml").createObject(root,
                { flow: root }) as ScreenShelf;
        }
        root.late.stage = place;
        return root.late.screen;
    }

    // Qt 6.4 has no Loader for bound components, so the flow makes its screens itself.
    function showDue() {
        entrance.complete();
        if (root.screen !== null) {
            root.screen.visible = false;
            root.screen.destroy();
        }
        root.screen = screenFor(root.due).createObject(stage) as Item;
        root.screen.forceActiveFocus();
        // Attract wipes what was there at once; every other screen slides in.
        if (root.journey.stage !== JourneyViewModel.Attract) entrance.restart();
    }

    Component.onCompleted: showDue()
    onDueChanged: if (root.screen !== null) showDue()

    Connections {
        target: root.journey

        function onStageChanged() { root.keyingIn = false; }
    }
    Item {
        id: stage

        width: root.width
        height: root.height
    }
    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: stage
            property: "opacity"
            from: Theme.screenMs > 0 ? 0 : 1
            to: 1
            duration: Theme.screenMs
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: stage
            property: "x"
            from: root.mirrored ? -Theme.screenSlide : Theme.screenSlide
            to: 0
            duration: Theme.screenMs
            easing.type: Easing.OutCubic
        }
    }

    Component {
        id: attractScreen

        AttractScreen {
            anchors.fill: parent
            display: root.display
            languages: root.languages
            status: root.status
            viewModel: root.scan
            onKeyInRequested: root.keyingIn = true
            onManagerRequested: root.journey.showManager()
        }
    }
    Component {
        id: keyInScreen

        KeyInScreen {
            anchors.fill: parent
            display: root.display
            viewModel: root.scan
            onCancelled: {
                root.scan.dismiss();
                root.keyingIn = false;
            }
        }
    }
    Component {
        id: severalScreen

        SeveralReceiptsScreen {
            anchors.fill: parent
            display: root.display
            viewModel: root.scan
            onCancelled: root.scan.dismiss()
        }
    }
    Component {
        id: itemsScreen

        ItemsScreen {
            anchors.fill: parent
            display: root.display
            step: root.journey.step
            viewModel: root.items
            onFinished: root.journey.next()
            onCancelled: root.journey.back()
        }
    }
    Component {
        id: reasonScreen

        ReasonScreen {
            anchors.fill: parent
            display: root.display
            step: root.journey.step
            viewModel: root.reason
        }
    }
    Component {
        id: decisionScreen

        DecisionScreen {
            anchors.fill: parent
            display: root.display
            step: root.journey.step
            viewModel: root.decision
            onFinished: root.journey.next()
            onCancelled: root.journey.back()
            onHelpRequested: root.decision.contest()
            onCoverageRequested: root.journey.showCoverage()
        }
    }
    Component {
        id: remedyScreen

        RemedyScreen {
            anchors.fill: parent
            display: root.display
            step: root.journey.step
            viewModel: root.remedy
            onFinished: root.remedy.confirm()
            onCancelled: root.journey.back()
        }
    }
    Component {
        id: slipScreen

        SlipScreen {
            anchors.fill: parent
            display: root.display
            viewModel: root.slip
            onFinished: root.slip.done()
            onPrintRequested: root.slip.print()
            onStoreCopyRequested: root.slip.printStoreCopy()
        }
    }
    Component {
        id: ratingScreen

        RatingScreen {
            anchors.fill: parent
            display: root.display
            viewModel: root.rating
        }
    }
    Component {
        id: helpScreen

        HelpScreen {
            anchors.fill: parent
            display: root.display
            viewModel: root.help
            approvable: root.journey.awaitsApproval
            onCancelled: root.stopCalling()
            onColleagueArrived: root.journey.showHandOver()
        }
    }
}
