// ScriptedPayout: a payment terminal that answers as it was told to, and not before it may: for
// tours and tests of what a customer sees while money moves.
#pragma once

#include "PaymentLink.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace reprise::app {

class ScriptedPayout {
public:
    /// For the next question of either kind; without one it answers Paid.
    void next(settlement::PayoutAnswer answer);
    void next(settlement::PayoutOutcome outcome) { next({outcome, {}, {}, {}}); }
    /// From now on it keeps everybody waiting until release().
    void hold();
    void release();
    int asked();
    int inquiries();

    /// Of card payments; it may be called for each terminal that opens.
    PaymentLinkMaker rail();
    /// As if a colleague keyed card payments into a terminal of their own.
    static PaymentLinkMaker manualRail();

private:
    class Line;

    struct Script {
        std::mutex mutex;
        std::condition_variable released;
        std::deque<settlement::PayoutAnswer> answers;
        bool held = false;
        int asked = 0;
        int inquiries = 0;
    };

    std::shared_ptr<Script> m_script = std::make_shared<Script>();
};

} // namespace reprise::app
