#include "JourneyViewModel.h"

#include "Visit.h"

#include "reprise/returns/Decision.h"

namespace reprise::app {

JourneyViewModel::JourneyViewModel(Visit& visit, QObject* parent) : QObject(parent), m_visit(visit)
{
}

int JourneyViewModel::step() const
{
    switch (m_stage) {
    case Items: return 1;
    case Reason: return 2;
    case Decision:
    case Coverage: return 3;
    case Remedy:
    case Exchange:
    case Paying:
    case NotPaid: return 4;
    case Attract:
    case Slip:
    case Rating:
    case Help:
    case Manager:
    case Trouble:
    case Desk:
    case HandOver: return 0;
    }
    return 0;
}

bool JourneyViewModel::hasBegun() const
{
    return m_stage != Attract && m_stage != Trouble;
}

bool JourneyViewModel::takesScans() const
{
    switch (m_stage) {
    case Attract:
    case Items:
    case Reason:
    case Help: return true;
    case Decision:
    case Remedy:
    case Slip:
    case Rating:
    case Manager:
    case Trouble:
    case Coverage:
    case Paying:
    case NotPaid:
    case HandOver:
    case Desk:
    case Exchange: return false;
    }
    return false;
}

void JourneyViewModel::receiptOpened()
{
    if (m_stage != Trouble && m_stage != Manager && m_stage != Desk) go(Items);
}

void JourneyViewModel::decided()
{
    if (m_stage == Reason || m_stage == Remedy || m_stage == Exchange || m_stage == Desk)
        go(Decision);
}

void JourneyViewModel::committed()
{
    // Even a customer who called for help meanwhile gets to see that the money is recorded.
    if (m_visit.answer()) go(Slip);
}

void JourneyViewModel::paying()
{
    // Also from Help: whoever waits there has to see what the card terminal asks of them.
    if (m_visit.answer()) go(Paying);
}

void JourneyViewModel::notPaid()
{
    if (m_visit.answer()) go(NotPaid);
}

bool JourneyViewModel::owesAnswer() const
{
    return m_stage == NotPaid || (m_stage == Help && m_beforeHelp == NotPaid);
}

bool JourneyViewModel::awaitsApproval() const
{
    const returns::Decision* decision = m_visit.decision();
    if (decision && !m_visit.answer() && m_visit.wantsReduction()) return true;
    return decision && !m_visit.answer() && !m_visit.isApproved() && !m_visit.mayConfirm()
           && decision->outcome != policy::Outcome::Denial;
}

void JourneyViewModel::showHandOver()
{
    const bool isAnswered = m_stage == Decision || m_stage == Coverage;
    // Who serves a customer needs no call for it.
    const bool isServed = m_visit.isServed() && (m_stage == Remedy || m_stage == Exchange);
    if ((m_stage == Help || isAnswered || isServed) && awaitsApproval()) go(HandOver);
}

void JourneyViewModel::approved()
{
    if (m_stage == HandOver) go(stageOfDecision());
}

JourneyViewModel::Stage JourneyViewModel::stageOfDecision() const
{
    if (m_visit.wantsReduction()) return Remedy;
    switch (m_visit.wish().remedy) {
    case policy::Remedy::Refund: return Decision;
    case policy::Remedy::Exchange: return Exchange;
    case policy::Remedy::StoreCredit:
    case policy::Remedy::Repair:
    case policy::Remedy::Replacement:
    case policy::Remedy::PriceReduction: return Remedy;
    }
    return Decision;
}

bool JourneyViewModel::atDesk() const
{
    return m_stage == Manager || m_stage == HandOver || m_stage == Desk;
}

void JourneyViewModel::outOfService(const Saying& title, const Saying& text)
{
    m_troubleTitle = title;
    m_troubleText = text;
    emit troubleChanged();
    go(Trouble);
}

void JourneyViewModel::retell()
{
    emit troubleChanged();
}

void JourneyViewModel::inService()
{
    if (m_stage == Trouble) go(Attract);
    if (m_beforeHelp == Trouble) m_beforeHelp = Attract;
}

void JourneyViewModel::next()
{
    switch (m_stage) {
    case Items:
        if (!m_visit.chosen().empty()) go(Reason);
        return;
    case Decision:
        if (m_visit.decision()) go(Remedy);
        return;
    case Slip: return go(Rating);
    case Attract:
    case Reason:
    case Remedy:
    case Rating:
    case Help:
    case Manager:
    case Trouble:
    case Coverage:
    case Paying:
    case NotPaid:
    case HandOver:
    case Desk:
    case Exchange: return;
    }
}

void JourneyViewModel::back()
{
    // Nobody leaves money that is moving, but from the call for help there is a way to it.
    if (m_visit.settling() && m_stage != Help) return;
    switch (m_stage) {
    case Items:
    case Manager: return startAgain();
    case Reason: return go(Items);
    case Decision: return go(m_visit.isServed() ? Desk : Reason);
    case Desk: return go(Manager);
    case Remedy: m_visit.dropWish(); return go(Decision);
    case Exchange: m_visit.dropWish(); return go(Remedy);
    case Help: return go(m_beforeHelp);
    case Coverage: return go(Decision);
    case HandOver: return go(stageOfDecision());
    case Attract:
    case Slip:
    case Rating:
    case Trouble:
    case Paying:
    case NotPaid: return;
    }
}

void JourneyViewModel::showHelp()
{
    if (m_stage == Help) return;
    m_beforeHelp = m_stage;
    go(Help);
}

void JourneyViewModel::showCoverage()
{
    if (m_stage == Decision) go(Coverage);
}

void JourneyViewModel::showExchange()
{
    if (m_stage == Remedy && m_visit.decision()) go(Exchange);
}

void JourneyViewModel::showManager()
{
    if (m_stage == Attract) go(Manager);
}

void JourneyViewModel::showDesk()
{
    if (m_stage == Manager) go(Desk);
}

void JourneyViewModel::startAgain()
{
    if (m_visit.settling()) return;
    if (m_stage == Trouble) {
        emit retryRequested();
        return;
    }
    emit leaving();
    m_beforeHelp = Attract;
    m_visit.wipe();
    emit wiped();
    go(Attract);
}

void JourneyViewModel::go(Stage stage)
{
    if (stage == m_stage) return;
    m_stage = stage;
    emit stageChanged();
}

} // namespace reprise::app
