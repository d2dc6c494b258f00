// HeadOfficeLine: what an opened terminal needs to exchange letters with its head office.
#pragma once

#include "OpenTerminal.h"

#include "reprise/sync/Enrolment.h"
#include "reprise/sync/SyncEngine.h"
#include "reprise/sync/Transport.h"

#include <memory>

namespace reprise::cli {

/// For getting certificates: with a head office that has yet to be made known, or the one in use.
sync::EnrolmentPorts enrolmentPorts(storage::TerminalStore& store, OpenTerminal::Ports& ports);

class HeadOfficeLine {
public:
    /// Invalid for a practice terminal and for one without head office. The terminal outlives the
    /// line.
    static Result<std::unique_ptr<HeadOfficeLine>> of(OpenTerminal& terminal);

    sync::Transport& transport() { return *m_transport; }
    sync::SyncEngine& engine() { return m_engine; }

private:
    HeadOfficeLine(OpenTerminal& terminal, std::unique_ptr<sync::Transport> transport);

    std::unique_ptr<sync::Transport> m_transport;
    sync::Enrolment m_enrolment;
    sync::SyncEngine m_engine;
};

} // namespace reprise::cli
