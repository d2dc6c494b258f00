#include "WedgeFilter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>

namespace reprise::app {

WedgeFilter::WedgeFilter(QObject* parent) : QObject(parent) {}

bool WedgeFilter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || m_takingBack || !qobject_cast<QQuickWindow*>(watched)) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyRelease) {
        // A button with the focus acts on the release of Return or Space.
        if (key.key() != m_swallowedKey) return false;
        m_swallowedKey = 0;
        return true;
    }
    const bool swallow = pressed(watched, key);
    if (swallow) m_swallowedKey = key.key();
    return swallow;
}

bool WedgeFilter::pressed(QObject* window, const QKeyEvent& key)
{
    const auto now = scanning::WedgeDecoder::Time::clock::now();
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (const auto code = m_decoder.terminator(now)) {
            takeBack(window, m_decoder.passedOn());
            emit scanned(QString::fromStdString(*code));
            return true;
        }
        return false;
    default: return m_decoder.key(key.text().toStdString(), now);
    }
}

/// The first keys of a burst look like a person's, so whatever takes typing has them; to anything
/// else Backspace says nothing.
void WedgeFilter::takeBack(QObject* window, std::size_t keys)
{
    m_takingBack = true;
    for (std::size_t index = 0; index < keys; ++index) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent erase(type, Qt::Key_Backspace, Qt::NoModifier);
            QCoreApplication::sendEvent(window, &erase);
        }
    }
    m_takingBack = false;
}

} // namespace reprise::app
