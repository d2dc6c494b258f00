// Stops: brings the kiosk from screen to screen and from state to state on the demo store, by the
// real use cases behind the real view models; nothing is put into a view model from outside.
#pragma once

#include "Robot.h"
#include "Wiring.h"

#include "reprise/receipts/Receipt.h"

#include <QString>

#include <functional>
#include <vector>

namespace reprise::app {

class Stops {
public:
    /// Called at each stop, with a name such as "02-items".
    using Look = std::function<void(const QString& name)>;

    Stops(Wiring& kiosk, Look look);

    /// False when a stop could not be reached; lost() says which.
    bool visitAll();
    const QString& lost() const { return m_lost; }

private:
    bool open();
    bool reach(const QString& name, const std::function<bool()>& arrived);
    bool scan(const QString& code, ScanViewModel::Status expected, const QString& name);
    bool openReceipt(const QString& number);
    /// From the items to the decision; of each question after the reason the first answer.
    bool decide(const QString& reason);
    bool answer(const QString& button, const QString& name);
    bool startAgain();

    bool attract();
    bool authorised();
    bool moneyAndRating();
    bool withColleague();
    bool refused();
    bool idleAndHelp();
    bool manager();

    Wiring& m_kiosk;
    Screens& m_on;
    Robot m_robot;
    Look m_look;
    QString m_lost;
    std::vector<receipts::Receipt> m_receipts;
};

/// A kiosk whose terminal can't be opened, and the screen it shows.
bool visitTrouble(const Stops::Look& look, const std::function<void(Wiring&)>& prepare);

} // namespace reprise::app
