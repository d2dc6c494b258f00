// HeadOfficeLine: what an opened terminal needs to exchange letters with its head office.
#pragma once

#include "OpenTerminal.h"

#include "reprise/sync/SyncEngine.h"
#include "reprise/sync/Transport.h"

#include <memory>

namespace reprise::cli {

/// Nothing is sent yet. Invalid for an address or certificate that can't be used.
Result<std::unique_ptr<sync::Transport>> transportOf(const storage::TerminalSettings& settings);

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
    sync::SyncEngine m_engine;
};

} // namespace reprise::cli
