#include "visits/ClaimStops.h"

#include "DemoStore.h"
#include "ScriptedOffice.h"
#include "visits/DemoVisitor.h"

#include <QTemporaryDir>

namespace reprise::app {

namespace {

using settlement::ClaimOutcome;

/// Nobody listens there: what is not scripted gets no answer.
constexpr const char* nobodysAddress = "https://127.0.0.1:1";

class ClaimTour : DemoVisitor {
public:
    ClaimTour(Wiring& kiosk, ScriptedOffice& office, const Stops::Look& look)
        : DemoVisitor(kiosk, look), m_office(office)
    {
    }

    bool run() { return open() && silent() && refused(); }

private:
    bool silent()
    {
        m_office.hold();
        m_office.next(ClaimOutcome::NoAnswer);
        if (!refund(0) || !at(JourneyViewModel::Paying, "06n-asking-head-office")) return false;
        m_office.release();
        if (!at(JourneyViewModel::NotPaid, "06o-head-office-silent")) return false;
        m_on.payment.confirm();
        return at(JourneyViewModel::Slip, "07h-follows-with-the-line") && leave();
    }

    bool refused()
    {
        m_office.next(ClaimOutcome::Denied);
        return refund(1) && at(JourneyViewModel::Slip, "07i-head-office-refuses") && leave();
    }

    ScriptedOffice& m_office;
};

} // namespace

bool visitClaims(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    const QTemporaryDir folder;
    if (!makeDemoStore(folder.path(), nobodysAddress)) return false;
    ScriptedPayout payout;
    ScriptedOffice office;
    Wiring kiosk(demoOptions(folder.path()), payout.rail(), office.line());
    if (!kiosk.show()) return false;
    prepare(kiosk);
    return ClaimTour(kiosk, office, look).run() && kiosk.warnings() == 0;
}

} // namespace reprise::app
