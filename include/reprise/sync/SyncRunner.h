// SyncRunner: a thread that keeps the line to head office going, one round after the other, for the
// kiosk and for `reprise sync --watch`. Stops promptly, also in the middle of an exchange.
#pragma once

#include "reprise/sync/SyncEngine.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace reprise::sync {

class SyncRunner {
public:
    /// Called on the runner's thread after each round. An error means our own storage failed; the
    /// runner goes on trying, at the slowest pace.
    using Heard = std::function<void(const Result<SyncReport>&)>;

    SyncRunner(SyncEngine& engine, Transport& transport, Heard heard);
    ~SyncRunner();
    SyncRunner(const SyncRunner&) = delete;
    SyncRunner& operator=(const SyncRunner&) = delete;

    void start();

    /// Something new is waiting: don't sleep on. From any thread, at no cost. While head office
    /// can't be reached the pause is kept, so that a busy kiosk does not hammer a dead line.
    void nudge();

    /// Returns when the thread has ended; no report comes afterwards.
    void stop();

private:
    void run();

    SyncEngine& m_engine;
    Transport& m_transport;
    Heard m_heard;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_nudged = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace reprise::sync
