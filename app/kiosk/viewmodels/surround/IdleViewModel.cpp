#include "IdleViewModel.h"

#include <QEvent>

#include <algorithm>

namespace reprise::app {

namespace {

bool isPresence(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress: return true;
    default: return false;
    }
}

} // namespace

IdleViewModel::IdleViewModel(IdleTimes times, QObject* parent) : QObject(parent), m_times(times)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &IdleViewModel::step);
}

std::chrono::milliseconds IdleViewModel::scaled(std::chrono::milliseconds time) const
{
    return m_moreTime && m_moreTime() ? time * 2 : time;
}

int IdleViewModel::secondsLeft() const
{
    if (!m_warning) return secondsTotal();
    return static_cast<int>((std::max<qint64>(0, m_deadline.remainingTime()) + 999) / 1000);
}

int IdleViewModel::secondsTotal() const
{
    return static_cast<int>((scaled(m_times.question).count() + 999) / 1000);
}

void IdleViewModel::watch()
{
    m_watching = true;
    begin();
}

void IdleViewModel::rest()
{
    m_watching = false;
    m_tick.stop();
    if (!m_warning) return;
    m_warning = false;
    emit changed();
}

void IdleViewModel::stillHere()
{
    if (m_watching) begin();
}

void IdleViewModel::begin()
{
    m_deadline.setRemainingTime(scaled(m_times.quiet));
    m_tick.start(scaled(m_times.quiet));
    if (!m_warning) return;
    m_warning = false;
    emit changed();
}

void IdleViewModel::ask()
{
    if (m_watching && !m_warning) step();
}

void IdleViewModel::step()
{
    if (!m_warning) {
        m_warning = true;
        m_deadline.setRemainingTime(scaled(m_times.question));
    } else if (m_deadline.hasExpired()) {
        rest();
        emit expired();
        return;
    }
    emit changed();
    const std::chrono::milliseconds remaining{std::max<qint64>(1, m_deadline.remainingTime())};
    m_tick.start(std::min<std::chrono::milliseconds>(remaining, std::chrono::seconds{1}));
}

bool IdleViewModel::eventFilter(QObject* watched, QEvent* event)
{
    if (m_watching && isPresence(event->type())) begin();
    return QObject::eventFilter(watched, event);
}

} // namespace reprise::app
