#include "visits/PaymentStops.h"

#include "DemoStore.h"
#include "ScriptedPayout.h"
#include "visits/DemoVisitor.h"

namespace reprise::app {

namespace {

using settlement::PayoutOutcome;

class PaymentTour : DemoVisitor {
public:
    PaymentTour(Wiring& kiosk, ScriptedPayout& payout, const Stops::Look& look)
        : DemoVisitor(kiosk, look), m_payout(payout)
    {
    }

    bool run()
    {
        return open() && notPaid() && inDoubt() && approval() && reduction() && openReturns();
    }

private:
    bool notPaid();
    bool inDoubt();
    bool approval();
    bool reduction();
    bool sell(receipts::Receipt sale);
    bool openReturns();

    ScriptedPayout& m_payout;
};

/// Declined, and left to follow.
bool PaymentTour::notPaid()
{
    m_payout.hold();
    m_payout.next({PayoutOutcome::Declined, {}, {}, "refused by the bank"});
    if (!refund(0) || !at(JourneyViewModel::Paying, "06b-paying")) return false;
    m_payout.release();
    if (!at(JourneyViewModel::NotPaid, "06c-not-paid")) return false;
    m_on.payment.choose(QStringLiteral("store_credit"));
    shows("06d-consent");
    m_on.payment.choose(QStringLiteral("later"));
    m_on.payment.confirm();
    return at(JourneyViewModel::Slip, "07b-pending") && leave();
}

bool PaymentTour::inDoubt()
{
    m_payout.next(PayoutOutcome::Unknown);
    if (!refund(1) || !at(JourneyViewModel::Slip, "08-in-doubt") || !leave()) return false;
    m_payout.next(PayoutOutcome::Declined);
    if (!refund(2) || !waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::NotPaid; }))
        return false;
    m_on.payment.choose(QStringLiteral("withdraw"));
    m_on.payment.confirm();
    if (!at(JourneyViewModel::Slip, "08b-taken-back")) return false;
    m_on.slip.done();
    if (!waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Attract; })) return false;
    return refund(2) && at(JourneyViewModel::Slip, "07c-paid") && leave();
}

/// The oldest receipt is past its window: a colleague steps up and says yes.
bool PaymentTour::approval()
{
    if (!decide(m_receipts.size() - 1, {0}, QStringLiteral("changed_mind"))) return false;
    m_on.decision.contest();
    if (!at(JourneyViewModel::Help, "11c-colleague-here")) return false;
    m_on.journey.showHandOver();
    if (!at(JourneyViewModel::HandOver, "22-approval")) return false;
    if (!m_robot.tap(QStringLiteral("reason3"))) return false;
    shows("22b-approval-note");
    m_on.handOver.giveReason(1, QStringLiteral("In hospital until Monday"));
    shows("22c-approval-pin");
    m_robot.scan(QString::fromLatin1(demoManagerBadge));
    if (!waitUntil([&] { return !m_on.handOver.badgeHolder().isEmpty(); })) return false;
    shows("22f-approval-badge");
    m_on.handOver.approve(QString::fromLatin1(demoManager), QStringLiteral("0000"));
    if (!waitUntil([&] { return !m_on.handOver.message().isEmpty(); })) return false;
    shows("22d-approval-wrong");
    m_on.handOver.approve(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    return at(JourneyViewModel::Decision, "22e-approved") && m_on.decision.canContinue() && leave();
}

/// Files a sale that the demo store does not have, as the last of its receipts.
bool PaymentTour::sell(receipts::Receipt sale)
{
    auto& engine = m_kiosk.engine();
    bool isFiled = false;
    engine.ask(
        &engine,
        [sale](Terminal& terminal) { return terminal.store().receiptArchive().file({sale}); },
        [&isFiled](const auto& filed) { isFiled = filed.operator bool(); });
    m_receipts.push_back(std::move(sale));
    return waitUntil([&] { return isFiled; });
}

/// Beyond repair, and beyond the days of a full refund: kept, for less.
bool PaymentTour::reduction()
{
    auto sale = m_receipts.front();
    sale.number = ReceiptNumber(sale.number.text() + "7");
    sale.codes.clear();
    sale.soldAt -= std::chrono::days{60};
    sale.lines.front().traits = {"repair_and_replacement_unavailable"};
    if (!sell(std::move(sale)) || !decide(m_receipts.size() - 1, {0}, QStringLiteral("faulty")))
        return false;
    m_on.journey.next();
    m_on.remedy.choose(QStringLiteral("price_reduction"));
    if (!at(JourneyViewModel::Remedy, "06j-price-reduction")) return false;
    m_on.remedy.confirm();
    if (!waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Help; })) return false;
    m_on.journey.showHandOver();
    if (!at(JourneyViewModel::HandOver, "22g-amount")) return false;
    for (const auto* figure : {"9", "9", "9", "9", "0"})
        m_on.handOver.typeAmount(QString::fromLatin1(figure));
    m_on.handOver.giveAmount();
    shows("22h-too-much");
    while (!m_on.handOver.typedText().isEmpty())
        m_on.handOver.eraseAmount();
    for (const auto* figure : {"3", "0", "0"})
        m_on.handOver.typeAmount(QString::fromLatin1(figure));
    m_on.handOver.giveAmount();
    if (!waitUntil([&] { return !m_on.handOver.asksAmount(); })) return false;
    shows("22i-reason-for-less");
    m_on.handOver.giveReason(0, {});
    m_on.handOver.approve(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    if (!at(JourneyViewModel::Remedy, "06k-reduction-agreed")) return false;
    m_on.remedy.confirm();
    return at(JourneyViewModel::Slip, "07e-reduced") && leave();
}

bool PaymentTour::openReturns()
{
    m_on.journey.showManager();
    m_on.manager.signIn(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    if (!waitUntil([&] { return m_on.openReturns.waiting()->count() == 2; })) return false;
    if (!m_robot.tap(QStringLiteral("tab-open"))) return false;
    shows("31-open-returns");
    m_on.openReturns.select(0);
    shows("31b-pending");
    m_on.openReturns.retreat();
    m_on.openReturns.select(1);
    shows("31c-in-doubt");
    m_payout.next(PayoutOutcome::NotFound);
    m_on.openReturns.choose(QStringLiteral("inquire"));
    if (!waitUntil([&] { return !m_on.openReturns.busy(); })) return false;
    shows("31d-no-news");
    m_on.openReturns.choose(QStringLiteral("paid"));
    shows("31e-evidence");
    m_on.openReturns.carryOut(QStringLiteral("031337"), 1, {});
    if (!waitUntil([&] { return m_on.openReturns.waiting()->count() == 1; })) return false;
    shows("31f-settled");
    return leave();
}

} // namespace

bool visitPayments(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    return visitDemoStore(prepare, [&look](Wiring& kiosk, ScriptedPayout& payout) {
        return PaymentTour(kiosk, payout, look).run();
    });
}

} // namespace reprise::app
