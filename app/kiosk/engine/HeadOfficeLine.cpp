#include "HeadOfficeLine.h"

#include "reprise/sync/HttpsTransport.h"

#include <utility>

namespace reprise::app {

HeadOfficeLine::HeadOfficeLine(storage::TerminalStore& store, const TimeZone& zone,
                               storage::StorePorts ports, proof::CertificateRequests* requests,
                               Log& log, Heard heard)
    : m_log(log), m_heard(std::move(heard))
{
    const storage::TerminalSettings& settings = store.settings();
    auto transport = sync::makeHttpsTransport(
        sync::officeLine(settings.office(), store.credentials(), settings.deliveryKey));
    if (!transport) {
        sync::SyncReport report;
        report.state = sync::LineState::Refused;
        report.detail = transport.error().detail;
        hear(report);
        return;
    }
    m_transport = std::move(*transport);
    sync::SyncPorts parts{store.outbox(),      store.receiptArchive(), store.policyArchive(),
                          *m_transport,        ports.hasher,           ports.random,
                          &store.claimOutbox()};
    if (ports.signatures != nullptr && ports.bootClock != nullptr)
        parts.word.emplace(sync::OfficeWord{store.officeKeys(), *ports.signatures, store.budgets(),
                                            store.checkpoints(), *ports.bootClock, &store.feeds()});
    if (requests != nullptr)
        m_enrolment = std::make_unique<sync::Enrolment>(
            sync::EnrolmentPorts{store.credentials(), *requests, store.outbox(), ports.hasher,
                                 ports.clock, sync::makeProvingLine, settings.office()});
    parts.enrolment = m_enrolment.get();
    m_engine = std::make_unique<sync::SyncEngine>(parts, settings.store, zone);
    m_runner = std::make_unique<sync::SyncRunner>(
        *m_engine, *m_transport, [this](const Result<sync::SyncReport>& report) { hear(report); });
    m_runner->start();
}

HeadOfficeLine::~HeadOfficeLine()
{
    if (m_runner) m_runner->stop();
}

void HeadOfficeLine::nudge()
{
    if (m_runner) m_runner->nudge();
}

/// The same trouble again and again is one line in the log.
void HeadOfficeLine::hear(const Result<sync::SyncReport>& heard)
{
    sync::SyncReport report;
    if (heard) {
        report = *heard;
    } else {
        report.state = sync::LineState::Refused;
        report.detail = heard.error().detail;
    }
    if (report.detail != m_lastDetail) {
        m_lastDetail = report.detail;
        if (!m_lastDetail.empty()) m_log.write(Severity::Warning, "sync", m_lastDetail);
    }
    if (report.alarm != m_lastAlarm) {
        m_lastAlarm = report.alarm;
        if (!m_lastAlarm.empty()) m_log.write(Severity::Failure, "sync", m_lastAlarm);
    }
    if (report.renewed)
        m_log.write(Severity::Info, "sync", "this terminal has another certificate from now on");
    if (report.noRenewal != m_lastNoRenewal) {
        m_lastNoRenewal = report.noRenewal;
        if (!m_lastNoRenewal.empty())
            m_log.write(Severity::Warning, "sync",
                        "the certificate is not renewed: " + m_lastNoRenewal);
    }
    m_heard(report);
}

} // namespace reprise::app
