#include "HeadOfficeLine.h"

#include "reprise/sync/HttpsTransport.h"

namespace reprise::cli {

Result<std::unique_ptr<sync::Transport>> transportOf(const storage::TerminalSettings& settings)
{
    return sync::makeHttpsTransport({settings.headOffice, settings.caFile, settings.certFile,
                                     settings.keyFile, settings.deliveryKey});
}

Result<std::unique_ptr<HeadOfficeLine>> HeadOfficeLine::of(OpenTerminal& terminal)
{
    const auto& settings = terminal.store().settings();
    if (settings.training)
        return Error{ErrorCode::Invalid, "this is a practice terminal, which never syncs"};
    if (settings.headOffice.empty())
        return Error{ErrorCode::Invalid,
                     "this terminal has no head office, expected one given to init by "
                     "--head-office"};
    auto transport = transportOf(settings);
    if (!transport) return transport.error();
    return std::unique_ptr<HeadOfficeLine>(new HeadOfficeLine(terminal, std::move(*transport)));
}

HeadOfficeLine::HeadOfficeLine(OpenTerminal& terminal, std::unique_ptr<sync::Transport> transport)
    : m_transport(std::move(transport)),
      m_engine({terminal.store().outbox(), terminal.store().receiptArchive(),
                terminal.store().policyArchive(), *m_transport, terminal.ports().hasher,
                terminal.ports().random, &terminal.store().claimOutbox(),
                sync::OfficeWord{terminal.store().officeKeys(), terminal.ports().signatures,
                                 terminal.store().budgets(), terminal.store().checkpoints(),
                                 terminal.ports().bootClock, &terminal.store().feeds()}},
               terminal.store().settings().store, terminal.zone())
{
}

} // namespace reprise::cli
