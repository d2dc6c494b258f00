#include "visits/ExchangeStops.h"

#include "DemoStore.h"
#include "ScriptedPayout.h"
#include "visits/DemoVisitor.h"

namespace reprise::app {

namespace {

using settlement::PayoutOutcome;
using Kind = ExchangeViewModel::Kind;

/// From deploy/demo/catalogue.ndjson.
constexpr auto doormat = "2000000000084";
constexpr auto cakeTins = "2000000000091";
constexpr auto lunchBag = "2000000000107";
constexpr auto ginMiniature = "2000000000121";
constexpr auto recalledCandles = "2000000000145";

class ExchangeTour : DemoVisitor {
public:
    ExchangeTour(Wiring& kiosk, ScriptedPayout& payout, const Stops::Look& look)
        : DemoVisitor(kiosk, look), m_payout(payout)
    {
    }

    bool run()
    {
        return open() && choosing() && restricted() && otherWays() && paying() && otherRemedies();
    }

private:
    bool begin(std::size_t receipt, const QString& reason);
    bool scan(const char* code);
    bool is(Kind kind, const char* name);
    bool choosing();
    bool restricted();
    bool otherWays();
    bool paying();
    bool otherRemedies();

    ScriptedPayout& m_payout;
};

/// To the remedy of the first and third line: a cakestand and a bag.
bool ExchangeTour::begin(std::size_t receipt, const QString& reason)
{
    if (!decide(receipt, {0, 2}, reason)) return false;
    m_on.journey.next();
    return waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Remedy; });
}

/// By the keys of a scanner.
bool ExchangeTour::scan(const char* code)
{
    const auto before = m_on.visit.wish().goods;
    m_robot.scan(QString::fromLatin1(code));
    return waitUntil([&] { return m_on.visit.wish().goods != before; });
}

bool ExchangeTour::is(Kind kind, const char* name)
{
    if (!waitUntil([&] { return m_on.exchange.kind() == kind; })) return false;
    shows(name);
    return true;
}

bool ExchangeTour::choosing()
{
    if (!begin(0, QStringLiteral("changed_mind"))) return false;
    m_on.remedy.choose(QStringLiteral("exchange"));
    shows("06e-remedy-exchange");
    m_on.remedy.confirm();
    if (!is(Kind::Empty, "21-exchange-empty") || !scan(doormat)
        || !is(Kind::WePay, "21b-exchange-gives-back")) {
        return false;
    }
    if (!scan(cakeTins) || !scan(cakeTins) || !scan(lunchBag)) return false;
    m_on.exchange.increase(0);
    m_on.exchange.increase(0);
    if (!waitUntil([&] { return m_on.exchange.differenceText() == QStringLiteral("£8.10"); }))
        return false;
    if (!is(Kind::CustomerPays, "21c-exchange-pays")) return false;
    m_robot.scan(QStringLiteral("5012345678900"));
    if (!waitUntil([&] { return m_on.exchange.note().contains(QStringLiteral("don't know")); }))
        return false;
    shows("21d-exchange-unknown-code");
    for (int row = 2; row >= 0; --row)
        m_on.exchange.takeOut(row);
    m_on.exchange.addAgain(0);
    if (!waitUntil([&] { return m_on.exchange.out()->count() == 1; })) return false;
    m_on.exchange.addAgain(0);
    return is(Kind::Even, "21e-exchange-even");
}

bool ExchangeTour::restricted()
{
    if (!scan(ginMiniature) || !is(Kind::WithColleague, "21f-exchange-with-colleague")
        || !scan(recalledCandles)) {
        return false;
    }
    return is(Kind::Stopped, "21g-exchange-stopped") && leave();
}

/// Back as store credit, with consent; and into the till, taken by a colleague.
bool ExchangeTour::otherWays()
{
    if (!begin(0, QStringLiteral("changed_mind"))) return false;
    m_on.remedy.choose(QStringLiteral("exchange"));
    m_on.remedy.confirm();
    if (!scan(doormat) || !m_robot.tap(QStringLiteral("way"))) return false;
    m_on.exchange.chooseWay(QStringLiteral("store_credit"));
    if (!waitUntil([&] { return !m_on.exchange.consentText().isEmpty(); })) return false;
    shows("21h-exchange-credit");
    m_on.exchange.retreat();
    if (!scan(cakeTins) || !scan(cakeTins) || !is(Kind::CustomerPays, "21i-exchange-pays-little"))
        return false;
    m_on.exchange.askWay();
    m_on.exchange.chooseWay(QStringLiteral("cash"));
    if (!is(Kind::WithColleague, "21j-exchange-cash")) return false;
    m_on.exchange.confirm();
    if (!waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Help; })) return false;
    m_on.journey.showHandOver();
    if (!at(JourneyViewModel::HandOver, "22j-take-cash")) return false;
    m_on.handOver.giveReason(0, {});
    m_on.handOver.approve(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    return at(JourneyViewModel::Slip, "07g-exchanged-in-cash") && leave();
}

bool ExchangeTour::paying()
{
    if (!begin(0, QStringLiteral("changed_mind"))) return false;
    m_on.remedy.choose(QStringLiteral("exchange"));
    m_on.remedy.confirm();
    if (!scan(doormat) || !scan(cakeTins) || !scan(cakeTins)) return false;
    m_payout.hold();
    m_payout.next({PayoutOutcome::Declined, {}, {}, "refused by the bank"});
    m_on.exchange.confirm();
    if (!at(JourneyViewModel::Paying, "06f-collecting")) return false;
    m_payout.release();
    if (!at(JourneyViewModel::NotPaid, "06g-not-collected")) return false;
    m_on.payment.confirm();
    return at(JourneyViewModel::Slip, "07d-exchanged") && leave();
}

bool ExchangeTour::otherRemedies()
{
    if (!decide(2, {1}, QStringLiteral("faulty"))) return false;
    m_on.journey.next();
    m_on.remedy.choose(QStringLiteral("store_credit"));
    if (!waitUntil([&] { return !m_on.remedy.consentText().isEmpty(); })) return false;
    shows("06h-store-credit");
    m_on.remedy.choose(QStringLiteral("replacement"));
    if (!waitUntil([&] { return m_on.remedy.canConfirm(); })) return false;
    shows("06i-replacement");
    return leave();
}

} // namespace

bool visitExchanges(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    return visitDemoStore(prepare, [&look](Wiring& kiosk, ScriptedPayout& payout) {
        return ExchangeTour(kiosk, payout, look).run();
    });
}

} // namespace reprise::app
