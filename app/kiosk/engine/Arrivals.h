// Arrivals: returns whose receipt was only shown on paper, decided and paid once it has come in,
// and those whose refund waited for head office, in the moments in which nobody is served: a card
// may have to be paid for it, and that takes a while.
#pragma once

#include "reprise/sync/SyncEngine.h"

#include <QObject>

namespace reprise::app {

class Engine;
class JourneyViewModel;

class Arrivals : public QObject {
    Q_OBJECT

public:
    Arrivals(Engine& engine, const JourneyViewModel& journey, QObject* parent = nullptr);

    /// Looks now, or when the customer who is here has gone. What was left by the last process is
    /// looked for once the terminal is open.
    void settleSoon();

private:
    void hear(const sync::SyncReport& report);
    void settle();

    Engine& m_engine;
    const JourneyViewModel& m_journey;
    bool m_receiptsDue = false; ///< Some have come in.
    bool m_claimsDue = false;   ///< Head office was reached.
};

} // namespace reprise::app
