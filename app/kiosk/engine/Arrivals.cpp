#include "Arrivals.h"

#include "Engine.h"
#include "JourneyViewModel.h"

#include <utility>

namespace reprise::app {

Arrivals::Arrivals(Engine& engine, const JourneyViewModel& journey, QObject* parent)
    : QObject(parent), m_engine(engine), m_journey(journey)
{
    connect(&engine, &Engine::opened, this, &Arrivals::settleSoon);
    connect(&engine, &Engine::lineHeard, this, &Arrivals::hear);
    connect(&journey, &JourneyViewModel::stageChanged, this, &Arrivals::settle);
}

void Arrivals::hear(const sync::SyncReport& report)
{
    m_receiptsDue = m_receiptsDue || report.receiptsTaken > 0;
    m_claimsDue = m_claimsDue || report.isReached();
    settle();
}

void Arrivals::settleSoon()
{
    m_receiptsDue = true;
    m_claimsDue = true;
    settle();
}

void Arrivals::settle()
{
    if (m_journey.stage() != JourneyViewModel::Attract) return;
    // What fails is tried after the next customer, or the next exchange.
    if (std::exchange(m_receiptsDue, false))
        m_engine.ask(
            this, [](Terminal& terminal) { return terminal.settleArrived(); },
            [this](const Result<std::size_t>& settled) {
                m_receiptsDue = m_receiptsDue || !settled;
            });
    if (std::exchange(m_claimsDue, false))
        m_engine.ask(
            this, [](Terminal& terminal) { return terminal.payWaiting(); },
            [this](const Result<std::size_t>& paid) { m_claimsDue = m_claimsDue || !paid; });
}

} // namespace reprise::app
