#include "visits/GiftStops.h"

#include "visits/DemoVisitor.h"

namespace reprise::app {

namespace {

class GiftTour : DemoVisitor {
public:
    using DemoVisitor::DemoVisitor;

    bool run() { return open() && unwanted() && faulty(); }

private:
    bool unwanted();
    bool faulty();
};

bool GiftTour::unwanted()
{
    if (!openGift(0)) return false;
    m_on.items.toggle(0);
    m_on.items.toggle(2);
    shows("02c-items-gift");
    if (!decideChosen(QStringLiteral("gift_unwanted"))) return false;
    shows("04g-decision-gift");
    m_on.journey.next();
    if (!waitUntil([&] { return m_on.remedy.canConfirm(); })) return false;
    shows("06l-remedy-gift");
    m_on.remedy.confirm();
    return at(JourneyViewModel::Slip, "07f-gift-credit") && leave();
}

bool GiftTour::faulty()
{
    if (!openGift(3)) return false;
    m_on.items.toggle(0);
    if (!decideChosen(QStringLiteral("faulty"))) return false;
    m_on.journey.next();
    shows("06m-remedy-faulty-gift");
    return leave();
}

} // namespace

bool visitGifts(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    return visitDemoStore(
        prepare, [&look](Wiring& kiosk, ScriptedPayout&) { return GiftTour(kiosk, look).run(); });
}

} // namespace reprise::app
