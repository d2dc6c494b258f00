#include "Visit.h"

#include "reprise/base/Contract.h"

#include <utility>

namespace reprise::app {

void Visit::open(OpenReceipt receipt)
{
    REPRISE_EXPECTS(mayOpenAnother());
    m_receipt = std::move(receipt);
    m_chosen.clear();
    m_reason.reset();
    m_faultApparentOn.reset();
    emit receiptChanged();
    emit choiceChanged();
}

void Visit::choose(int line, std::int64_t units)
{
    if (units > 0) {
        m_chosen[line] = units;
    } else {
        m_chosen.erase(line);
    }
    forgetDecision();
    emit choiceChanged();
}

void Visit::clearChoice()
{
    m_chosen.clear();
    forgetDecision();
    emit choiceChanged();
}

void Visit::giveReason(rights::Reason reason, std::optional<Day> faultApparentOn)
{
    m_reason = reason;
    m_faultApparentOn = faultApparentOn;
}

void Visit::setDecision(returns::Decision decision)
{
    m_decision = std::move(decision);
    emit decisionChanged();
}

void Visit::forgetDecision()
{
    if (!m_decision) return;
    m_decision.reset();
    emit decisionChanged();
}

void Visit::setAnswer(returns::Answer answer)
{
    m_answer = std::move(answer);
    emit answerChanged();
}

void Visit::wipe()
{
    m_receipt.reset();
    m_chosen.clear();
    m_reason.reset();
    m_faultApparentOn.reset();
    m_decision.reset();
    m_answer.reset();
    m_settling = false;
    emit receiptChanged();
    emit choiceChanged();
    emit decisionChanged();
    emit answerChanged();
    emit wiped();
}

RequestDraft Visit::draft(std::string id, Instant at, policy::Remedy remedy) const
{
    REPRISE_EXPECTS(m_receipt && m_reason);
    return {std::move(id),     at,    m_receipt->receipt.number, m_chosen, *m_reason,
            m_faultApparentOn, remedy};
}

} // namespace reprise::app
