import QtQuick
import Reprise.App
import Reprise.Ui

/// A whole terminal: the real window with a double for every view model.
Main {
    id: root

    readonly property ReturnFlow flow: contentItem.children[0] as ReturnFlow
    readonly property Item screen: flow.screen

    /// The item of that name which people can see, searched as they see it.
    function find(name, from = contentItem) {
        for (let i = from.children.length - 1; i >= 0; --i) {
            const child = from.children[i];
            if (!child.visible || child.opacity < 0.5) continue;
            if (child.objectName === name) return child;
            const found = find(name, child);
            if (found !== null) return found;
        }
        return null;
    }

    display: DisplaySettings {}
    languages: LanguageSettings {}
    status: StatusViewModel {}
    scan: ScanViewModel {}
    items: ItemsViewModel {}
    reason: ReasonViewModel {}
    decision: DecisionViewModel {}
    coverage: CoverageViewModel {}
    remedy: RemedyViewModel {}
    exchange: ExchangeViewModel {}
    payment: PaymentViewModel {}
    slip: SlipViewModel {}
    rating: RatingViewModel {}
    help: HelpViewModel {}
    idle: IdleViewModel {}
    handOver: HandOverViewModel {}
    manager: ManagerViewModel {}
    openReturns: OpenReturnsViewModel {}
    oldGoods: OldGoodsViewModel {}
    papers: PapersViewModel {}
    deskReturn: DeskReturnViewModel {}
    journey: JourneyViewModel {}
}
