#include "HeadOfficeLine.h"

#include "reprise/sync/HttpsTransport.h"

namespace reprise::cli {

sync::EnrolmentPorts enrolmentPorts(storage::TerminalStore& store, OpenTerminal::Ports& ports)
{
    return {store.credentials(), ports.requests,        store.outbox(),           ports.hasher,
            ports.clock,         sync::makeProvingLine, store.settings().office()};
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
    auto transport = sync::makeHttpsTransport(
        sync::officeLine(settings.office(), terminal.store().credentials(), settings.deliveryKey));
    if (!transport) return transport.error();
    return std::unique_ptr<HeadOfficeLine>(new HeadOfficeLine(terminal, std::move(*transport)));
}

HeadOfficeLine::HeadOfficeLine(OpenTerminal& terminal, std::unique_ptr<sync::Transport> transport)
    : m_transport(std::move(transport)),
      m_enrolment(enrolmentPorts(terminal.store(), terminal.ports())),
      m_engine({terminal.store().outbox(), terminal.store().receiptArchive(),
                terminal.store().policyArchive(), *m_transport, terminal.ports().hasher,
                terminal.ports().random, &terminal.store().claimOutbox(),
                sync::OfficeWord{terminal.store().officeKeys(), terminal.ports().signatures,
                                 terminal.store().budgets(), terminal.store().checkpoints(),
                                 terminal.ports().bootClock, &terminal.store().feeds()},
                &m_enrolment},
               terminal.store().settings().store, terminal.zone())
{
}

} // namespace reprise::cli
