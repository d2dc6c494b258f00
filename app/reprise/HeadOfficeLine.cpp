#include "HeadOfficeLine.h"

#include <chrono>

namespace reprise::cli {

namespace {

/// So that a program which is told to stop is not held up for long.
constexpr std::chrono::seconds patienceForProof{5};

} // namespace

sync::HttpsSettings lineOf(storage::TerminalStore& store)
{
    const auto& settings = store.settings();
    sync::HttpsSettings line{settings.headOffice, settings.caFile, {}, {}, settings.deliveryKey};
    line.identity = [&store] { return store.credentials().inUse(); };
    return line;
}

sync::EnrolmentPorts enrolmentPorts(storage::TerminalStore& store, OpenTerminal::Ports& ports)
{
    const auto lineTo = [](const wire::OfficeAddress& office, const wire::CredentialFiles& shown) {
        return sync::makeHttpsTransport(
            {office.url, office.caFile, shown.certificate, shown.key, {}, patienceForProof});
    };
    const auto& settings = store.settings();
    return {store.credentials(),
            ports.requests,
            store.outbox(),
            ports.hasher,
            ports.clock,
            lineTo,
            {settings.headOffice, settings.caFile}};
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
    auto transport = sync::makeHttpsTransport(lineOf(terminal.store()));
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
