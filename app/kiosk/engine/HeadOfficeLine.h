// HeadOfficeLine: keeps this terminal's records going to head office while customers are served. It
// never stops a return, and a line that can't even be set up is only a report.
#pragma once

#include "reprise/base/Log.h"
#include "reprise/storage/TerminalStore.h"
#include "reprise/sync/Enrolment.h"
#include "reprise/sync/SyncEngine.h"
#include "reprise/sync/SyncRunner.h"

#include <functional>
#include <memory>

namespace reprise::app {

class HeadOfficeLine {
public:
    /// Called on the line's own thread after each round.
    using Heard = std::function<void(const sync::SyncReport&)>;

    HeadOfficeLine(storage::TerminalStore& store, const TimeZone& zone, storage::StorePorts ports,
                   proof::CertificateRequests* requests, Log& log, Heard heard);
    ~HeadOfficeLine();

    /// Something new is durable: send it soon.
    void nudge();

private:
    void hear(const Result<sync::SyncReport>& report);

    Log& m_log;
    Heard m_heard;
    std::string m_lastDetail;
    std::string m_lastAlarm;
    std::string m_lastNoRenewal;
    std::unique_ptr<sync::Transport> m_transport;
    std::unique_ptr<sync::Enrolment> m_enrolment;
    std::unique_ptr<sync::SyncEngine> m_engine;
    std::unique_ptr<sync::SyncRunner> m_runner;
};

} // namespace reprise::app
