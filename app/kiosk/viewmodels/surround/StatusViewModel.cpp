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
    connect(&m_tick, &QTimer::timeout, this, &StatusViewModel::followTime);
}

void StatusViewModel::setPlace(const TimeZone& zone, const Saying& placeText)
{
    m_zone = zone;
    m_placeText = placeText;
    emit placeChanged();
    followTime();
}

void StatusViewModel::setLine(const sync::SyncReport& report)
{
    m_lineState = shownFor(report.state);
    emit lineChanged();
}

QString StatusViewModel::lineText() const
{
    switch (m_lineState) {
    case UpToDate: return tr("Online");
    case Sending: return tr("Sending");
    case Offline: return tr("Working offline");
    case Attention: return tr("Working offline, service needed");
    case Alone: break;
    }
    return {};
}

void StatusViewModel::retell()
{
    emit lineChanged();
    emit placeChanged();
    if (m_zone) showTime();
}

/// Wakes up once a minute, when the minute turns.
void StatusViewModel::followTime()
{
    showTime();
    const Instant now = m_clock.now();
    const auto intoMinute = now - std::chrono::floor<std::chrono::minutes>(now);
    m_tick.start(std::chrono::minutes{1} - intoMinute);
}

void StatusViewModel::showTime()
{
    const Instant now = m_clock.now();
    m_clockText =
        phrase::listed({phrase::briefDate(m_zone->dayOf(now)), phrase::timeOfDay(now, *m_zone)});
    emit clockChanged();
}

} // namespace reprise::app
