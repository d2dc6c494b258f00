// Engine: the threads on which everything runs that may outlast a frame: one for the terminal, one
// for paper. The screens ask; the answer comes back on their own thread, unless the one who asked
// is gone by then.
#pragma once

#include "Terminal.h"
#include "WorkThread.h"

#include "reprise/devices/ReceiptPrinter.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace reprise::app {

class Engine : public QObject {
    Q_OBJECT

public:
    /// Without a printer this terminal's slips are on the screen only.
    explicit Engine(TerminalParts parts, std::unique_ptr<devices::ReceiptPrinter> printer = {},
                    QObject* parent = nullptr);
    /// Waits for the piece of work under way: what was begun is finished.
    ~Engine() override;

    Clock& clock() { return m_parts.clock; }
    Log& log() { return m_parts.log; }
    bool hasPrinter() const { return m_printer != nullptr; }

    /// Opens the terminal unless it is; opened() or failed() says how it went. May be tried again.
    void start();

    /// Runs `job(Terminal&)` on the terminal's thread and then `then(answer)` on this one. Nothing
    /// runs while the terminal is not open.
    template <typename Job, typename Then>
    void ask(QObject* asker, Job job, Then then);

    /// Prints on a thread of its own, so that a printer which keeps us waiting keeps nobody else
    /// waiting, and then runs `then` on this one. There must be a printer.
    void print(QObject* asker, slips::SlipDocument slip,
               std::function<void(devices::PrintAnswer)> then);

signals:
    void opened(const reprise::app::Place& place);
    /// Something was being paid when the last process ended: it is asked about before opened().
    void recovering();
    void failed(const reprise::Error& error);
    void lineHeard(const reprise::sync::SyncReport& report);

private:
    Result<std::unique_ptr<Terminal>> open();
    void deliver(std::function<void()> news);

    TerminalParts m_parts;
    std::unique_ptr<devices::ReceiptPrinter> m_printer; ///< Touched on the paper's thread only.
    std::unique_ptr<Terminal> m_terminal;               ///< Touched on its thread only.
    std::unique_ptr<WorkThread> m_paperThread;          ///< Only where there is a printer.
    WorkThread m_thread; ///< Last: what it still does may need all of the above.
};

template <typename Job, typename Then>
void Engine::ask(QObject* asker, Job job, Then then)
{
    m_thread.post([this, asker = QPointer<QObject>(asker), job = std::move(job),
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
