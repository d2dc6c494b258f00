#include "Engine.h"

#include "reprise/base/Contract.h"

#include <QMetaObject>

namespace reprise::app {

Engine::Engine(TerminalParts parts, std::unique_ptr<devices::ReceiptPrinter> printer,
               QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_printer(std::move(printer)),
      m_thread(QStringLiteral("engine"))
{
    if (m_printer) m_paperThread = std::make_unique<WorkThread>(QStringLiteral("paper"));
}

Engine::~Engine()
{
    m_thread.post([this] { m_terminal.reset(); });
}

void Engine::start()
{
    m_thread.post([this] {
        if (m_terminal) return;
        auto terminal = open();
        if (!terminal) {
            m_parts.log.write(Severity::Failure, "kiosk", terminal.error().detail);
            deliver([this, error = terminal.error()] { emit failed(error); });
            return;
        }
        m_terminal = std::move(*terminal);
        deliver([this, place = m_terminal->place()] { emit opened(place); });
        m_terminal->startSync([this](const sync::SyncReport& report) {
            deliver([this, report] { emit lineHeard(report); });
        });
    });
}

/// Nobody is served before it is known, or written down as doubt, what became of earlier money.
Result<std::unique_ptr<Terminal>> Engine::open()
{
    auto terminal = Terminal::open(m_parts);
    if (!terminal) return terminal;
    const auto doubts = (*terminal)->hasDoubts();
    if (!doubts) return doubts.error();
    if (!*doubts) return terminal;
    deliver([this] { emit recovering(); });
    if (const auto recovered = (*terminal)->recover(); !recovered) return recovered.error();
    return terminal;
}

void Engine::print(QObject* asker, slips::SlipDocument slip,
                   std::function<void(devices::PrintAnswer)> then)
{
    REPRISE_EXPECTS(m_printer);
    m_paperThread->post(
        [this, asker = QPointer<QObject>(asker), slip = std::move(slip), then = std::move(then)] {
            const auto printed = m_printer->print(slip);
            deliver([asker, then, printed] {
                if (asker) then(printed);
            });
        });
}

void Engine::deliver(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

} // namespace reprise::app
