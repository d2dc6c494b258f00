#include "Arrivals.h"

#include "Engine.h"
#include "JourneyViewModel.h"

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
    if (report.receiptsTaken > 0) settleSoon();
}

void Arrivals::settleSoon()
{
    m_due = true;
    settle();
}

void Arrivals::settle()
{
    if (!m_due || m_journey.stage() != JourneyViewModel::Attract) return;
    m_due = false;
    m_engine.ask(
        this, [](Terminal& terminal) { return terminal.settleArrived(); },
        [this](const Result<std::size_t>& settled) {
            if (!settled) m_due = true; // After the next customer, or the next receipts.
        });
}

} // namespace reprise::app
