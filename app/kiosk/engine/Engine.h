// Engine: the thread on which everything runs that may outlast a frame. The screens ask; the answer
// comes back on their own thread, unless the one who asked is gone by then.
#pragma once

#include "Terminal.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace reprise::app {

class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(TerminalParts parts, QObject* parent = nullptr);
    /// Waits for the piece of work under way: what was begun is finished.
    ~Engine() override;

    Clock& clock() { return m_parts.clock; }
    Log& log() { return m_parts.log; }

    /// Opens the terminal unless it is; opened() or failed() says how it went. May be tried again.
    void start();

    /// Runs `job(Terminal&)` on the engine's thread and then `then(answer)` on this one. Nothing
    /// runs while the terminal is not open.
    template <typename Job, typename Then>
    void ask(QObject* asker, Job job, Then then);

signals:
    void opened(const reprise::app::Place& place);
    void failed(const reprise::Error& error);
    void lineHeard(const reprise::sync::SyncReport& report);

private:
    void post(std::function<void()> work);
    void deliver(std::function<void()> news);

    TerminalParts m_parts;
    QThread m_thread;
    QObject* m_hand; ///< Lives on the thread; its event queue is the queue of work.
    std::unique_ptr<Terminal> m_terminal; ///< Touched on the thread only.
};

template <typename Job, typename Then>
void Engine::ask(QObject* asker, Job job, Then then)
{
    post([this, asker = QPointer<QObject>(asker), job = std::move(job),
          then = std::move(then)]() mutable {
        if (!m_terminal) return;
        using Answer = std::invoke_result_t<Job, Terminal&>;
        auto answer = std::make_shared<Answer>(job(*m_terminal));
        deliver([asker, then = std::move(then), answer]() mutable {
            if (asker) then(std::move(*answer));
        });
    });
}

} // namespace reprise::app
