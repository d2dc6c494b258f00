#include "reprise/sync/SyncRunner.h"

#include <utility>

namespace reprise::sync {

namespace {

constexpr auto pauseAfterOwnFault = std::chrono::minutes(5);

bool mayBeNudged(const Result<SyncReport>& report)
{
    return report && (report->state == LineState::UpToDate || report->state == LineState::Behind);
}

} // namespace

SyncRunner::SyncRunner(SyncEngine& engine, Transport& transport, Heard heard)
    : m_engine(engine), m_transport(transport), m_heard(std::move(heard))
{
}

SyncRunner::~SyncRunner()
{
    stop();
}

void SyncRunner::start()
{
    REPRISE_EXPECTS(!m_thread.joinable());
    m_thread = std::thread([this] { run(); });
}

void SyncRunner::nudge()
{
    {
        const std::lock_guard lock(m_mutex);
        m_nudged = true;
    }
    m_changed.notify_one();
}

void SyncRunner::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_transport.interrupt();
    m_changed.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void SyncRunner::run()
{
    while (true) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) return;
            m_nudged = false;
        }
        const auto report = m_engine.round();
        std::unique_lock lock(m_mutex);
        if (m_stopping) return;
        lock.unlock();
        if (m_heard) m_heard(report);
        lock.lock();
        const auto pause = report ? report->comeBackIn : pauseAfterOwnFault;
        const auto nudgeable = mayBeNudged(report);
        m_changed.wait_for(lock, pause,
                           [this, nudgeable] { return m_stopping || (nudgeable && m_nudged); });
    }
}

} // namespace reprise::sync
