#include "StatusViewModel.h"

#include "Phrases.h"

namespace reprise::app {

namespace {

StatusViewModel::LineState shownFor(sync::LineState state)
{
    using sync::LineState;
    switch (state) {
    case LineState::NeverTried:
    case LineState::Behind: return StatusViewModel::Sending;
    case LineState::UpToDate: return StatusViewModel::UpToDate;
    case LineState::Unreachable: return StatusViewModel::Offline;
    case LineState::Refused:
    case LineState::Quarantined: return StatusViewModel::Attention;
    }
    return StatusViewModel::Attention;
}

} // namespace

StatusViewModel::StatusViewModel(Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &StatusViewModel::showTime);
}

void StatusViewModel::setPlace(const TimeZone& zone, const QString& placeText)
{
    m_zone = zone;
    m_placeText = placeText;
    emit placeChanged();
    showTime();
}

void StatusViewModel::setLine(const sync::SyncReport& report)
{
    m_lineState = shownFor(report.state);
    switch (m_lineState) {
    case UpToDate: m_lineText = tr("Online"); break;
    case Sending: m_lineText = tr("Sending"); break;
    case Offline: m_lineText = tr("Working offline"); break;
    case Attention: m_lineText = tr("Working offline, service needed"); break;
    case Alone: m_lineText.clear(); break;
    }
    emit lineChanged();
}

/// Wakes up once a minute, when the minute turns.
void StatusViewModel::showTime()
{
    const Instant now = m_clock.now();
    m_clockText =
        phrase::listed({phrase::briefDate(m_zone->dayOf(now)), phrase::timeOfDay(now, *m_zone)});
    emit clockChanged();
    const auto intoMinute = now - std::chrono::floor<std::chrono::minutes>(now);
    m_tick.start(std::chrono::minutes{1} - intoMinute);
}

} // namespace reprise::app
