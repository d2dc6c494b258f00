pragma ComponentBehavior: Bound

import QtQuick
import Reprise.App
import Reprise.Ui

/// The screens that not every visit sees, and what follows each.
ScreenShelf {
    id: root

    required property ReturnFlow flow

    screen: stage === JourneyViewModel.Coverage ? coverageScreen
        : stage === JourneyViewModel.Exchange ? exchangeScreen
        : stage === JourneyViewModel.Paying ? payingScreen
        : stage === JourneyViewModel.NotPaid ? notPaidScreen
        : stage === JourneyViewModel.HandOver ? handOverScreen
        : stage === JourneyViewModel.Manager ? managerScreen
        : stage === JourneyViewModel.Desk ? deskReturnScreen
        : stage === JourneyViewModel.Trouble ? troubleScreen : null

    readonly property Component coverageScreen: Component {
        CoverageScreen {
            anchors.fill: parent
            display: root.flow.display
            step: root.flow.journey.step
            viewModel: root.flow.coverage
            onBackPressed: root.flow.journey.back()
        }
    }
    readonly property Component exchangeScreen: Component {
        ExchangeScreen {
            anchors.fill: parent
            display: root.flow.display
            step: root.flow.journey.step
            viewModel: root.flow.exchange
            onFinished: root.flow.exchange.confirm()
            onCancelled: root.flow.exchange.retreat()
        }
    }
    readonly property Component payingScreen: Component {
        PayingScreen {
            anchors.fill: parent
            display: root.flow.display
            step: root.flow.journey.step
            viewModel: root.flow.payment
        }
    }
    readonly property Component notPaidScreen: Component {
        NotPaidScreen {
            anchors.fill: parent
            display: root.flow.display
            step: root.flow.journey.step
            viewModel: root.flow.payment
            onFinished: root.flow.payment.confirm()
        }
    }
    readonly property Component handOverScreen: Component {
        HandOverScreen {
            anchors.fill: parent
            display: root.flow.display
            status: root.flow.status
            viewModel: root.flow.handOver
            decision: root.flow.decision
            onHelpRequested: root.flow.callHelp()
        }
    }
    readonly property Component managerScreen: Component {
        ManagerScreen {
            anchors.fill: parent
            display: root.flow.display
            status: root.flow.status
            viewModel: root.flow.manager
            openReturns: root.flow.openReturns
            oldGoods: root.flow.oldGoods
            papers: root.flow.papers
            onDeskRequested: root.flow.journey.showDesk()
            onCancelled: root.flow.journey.back()
            onHelpRequested: root.flow.callHelp()
        }
    }
    readonly property Component deskReturnScreen: Component {
        DeskReturnScreen {
            anchors.fill: parent
            display: root.flow.display
            status: root.flow.status
            viewModel: root.flow.deskReturn
            onCancelled: root.flow.journey.back()
            onSignedOut: {
                root.flow.manager.signOut();
                root.flow.journey.startAgain();
            }
            onHelpRequested: root.flow.callHelp()
        }
    }
    readonly property Component troubleScreen: Component {
        TroubleScreen {
            anchors.fill: parent
            display: root.flow.display
            viewModel: root.flow.journey
            onCancelled: root.flow.journey.startAgain()
            onHelpRequested: root.flow.callHelp()
        }
    }
}
