// DemoVisitor: somebody with a demo store's receipts in hand who goes through its screens: what the
// tours of single subjects have in common.
#pragma once

#include "Robot.h"
#include "ScriptedPayout.h"
#include "Stops.h"
#include "Wiring.h"

#include <QString>

#include <functional>
#include <vector>

namespace reprise::app {

class DemoVisitor {
public:
    DemoVisitor(Wiring& kiosk, const Stops::Look& look);

    /// Waits for the terminal, and takes its receipts. False when there are none.
    bool open();
    /// The picture of what is on the screen once it rests.
    void shows(const char* name);
    /// The same once that screen is due; false when it never is.
    bool at(JourneyViewModel::Stage stage, const char* name);
    /// From the scan to the decision about these rows of a receipt, whatever is asked on the way.
    bool decide(std::size_t receipt, const std::vector<int>& rows, const QString& reason);
    /// The same receipt by the code of its gift receipt, up to its items.
    bool openGift(std::size_t receipt);
    /// From the items, some of them chosen, to the decision.
    bool decideChosen(const QString& reason);
    /// The first row of a receipt, faulty, up to the press that asks for its money back.
    bool refund(std::size_t receipt);
    bool leave();
    /// The demo store's manager, up to what they may see.
    bool signIn();
    /// Sign by sign, as the keys on the glass give it.
    template <typename Form>
    static void type(Form& form, const QString& words)
    {
        for (const QChar each : words)
            form.type(QString(each));
    }

protected:
    Wiring& m_kiosk;
    Screens& m_on;
    Robot m_robot;
    const Stops::Look& m_look;
    std::vector<receipts::Receipt> m_receipts;
};

/// For a kiosk on the demo store in that folder.
Options demoOptions(const QString& folder);

/// A fresh demo store, with a payment terminal that answers as it is told, for one tour. False when
/// the tour is, or a screen complained.
bool visitDemoStore(const std::function<void(Wiring&)>& prepare,
                    const std::function<bool(Wiring&, ScriptedPayout&)>& tour);

} // namespace reprise::app
