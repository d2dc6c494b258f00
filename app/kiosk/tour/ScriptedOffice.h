// ScriptedOffice: a head office that answers claims as it was told to, and not before it may: for
// tours and tests of what a customer sees meanwhile.
#pragma once

#include "OfficeClaims.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace reprise::app {

class ScriptedOffice {
public:
    /// For the next claim; without one it grants.
    void next(settlement::ClaimOutcome outcome);
    /// From now on it keeps everybody waiting until release().
    void hold();
    void release();
    /// The ids that it was asked about, one for each time.
    std::vector<std::string> asked();

    /// It may be called for each terminal that opens.
    OfficeClaimsMaker line();

private:
    class Line;

    struct Script {
        std::mutex mutex;
        std::condition_variable released;
        std::deque<settlement::ClaimOutcome> answers;
        std::vector<std::string> asked;
        bool held = false;
    };

    std::shared_ptr<Script> m_script = std::make_shared<Script>();
};

} // namespace reprise::app
