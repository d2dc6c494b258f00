#include "Engine.h"

#include <QMetaObject>

namespace reprise::app {

Engine::Engine(TerminalParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_hand(new QObject)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_hand->moveToThread(&m_thread);
    m_thread.start();
}

Engine::~Engine()
{
    post([this] { m_terminal.reset(); });
    QObject::connect(m_hand, &QObject::destroyed, &m_thread, &QThread::quit,
                     Qt::DirectConnection); // This thread is about to wait and takes no events.
    m_hand->deleteLater();
    m_thread.wait();
}

void Engine::start()
{
    post([this] {
        if (m_terminal) return;
        auto terminal = Terminal::open(m_parts);
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

void Engine::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_hand, std::move(work), Qt::QueuedConnection);
}

void Engine::deliver(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

} // namespace reprise::app
