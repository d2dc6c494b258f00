#include "Visit.h"

#include "reprise/base/Contract.h"
#include "reprise/policy/Rule.h"

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

bool isLifted(const policy::Findings& findings)
{
    return std::ranges::count(findings, policy::rule::approval, &policy::Finding::rule) > 0;
}

/// An approval has made it a yes.
bool isLifted(const returns::Decision& decision)
{
    const auto isOne = [](const auto& each) { return isLifted(each.findings); };
    return std::ranges::any_of(decision.lines, isOne)
           || (decision.exchange && std::ranges::any_of(decision.exchange->items, isOne));
}

} // namespace

void Visit::open(OpenReceipt receipt)
{
    REPRISE_EXPECTS(mayOpenAnother());
    m_receipt = std::move(receipt);
    m_chosen.clear();
    m_answers.reset();
    m_startedUnder.reset();
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

const returns::Decision* Visit::refundDecision() const
{
    return m_beforeWish ? &m_beforeWish->decision : decision();
}

bool Visit::isPaidAtTill() const
{
    const bool isDue = m_decision && m_decision->exchange && !m_decision->exchange->due.isZero();
    return isDue && m_wish.takenBy == returns::Rail::Till;
}

bool Visit::mayConfirm() const
{
    return m_decision && m_decision->outcome == policy::Outcome::Authorised
           && ((m_decision->route == returns::Route::Self && !isPaidAtTill()) || isApproved());
}

void Visit::giveAnswers(const Answers& answers)
{
    dropWish();
    m_answers = answers;
    m_approval.reset();
    m_secondApproval.reset();
}

void Visit::setDecision(returns::Decision decision, Covers covers)
{
    forgetWish();
    m_decision = std::move(decision);
    if (!m_startedUnder) m_startedUnder = m_decision->rules;
    m_covers = std::move(covers);
    emit decisionChanged();
}

void Visit::approve(returns::Decision decision, people::Approval approval,
                    std::optional<people::Approval> second)
{
    REPRISE_EXPECTS(m_decision);
    m_approval = std::move(approval);
    m_secondApproval = std::move(second);
    m_decision = std::move(decision);
    emit decisionChanged();
}

void Visit::forgetDecision()
{
    m_approval.reset();
    m_secondApproval.reset();
    forgetWish();
    if (!m_decision) return;
    m_decision.reset();
    m_covers.clear();
    emit decisionChanged();
}

void Visit::wishFor(Wish wish, returns::Decision decision)
{
    REPRISE_EXPECTS(m_decision);
    if (!m_beforeWish)
        m_beforeWish =
            Standing{*std::move(m_decision), std::move(m_approval), std::move(m_secondApproval)};
    m_approval.reset();
    m_secondApproval.reset();
    m_wish = std::move(wish);
    m_wantsReduction = false;
    m_decision = std::move(decision);
    emit decisionChanged();
}

void Visit::wantReduction()
{
    REPRISE_EXPECTS(m_decision);
    m_wantsReduction = true;
}

void Visit::dropWish()
{
    m_wantsReduction = false;
    if (!m_beforeWish) return;
    m_decision = std::move(m_beforeWish->decision);
    m_approval = std::move(m_beforeWish->approval);
    m_secondApproval = std::move(m_beforeWish->secondApproval);
    forgetWish();
    emit decisionChanged();
}

void Visit::forgetWish()
{
    m_wish = {};
    m_wantsReduction = false;
    m_beforeWish.reset();
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
    m_answers.reset();
    m_decision.reset();
    m_startedUnder.reset();
    m_approval.reset();
    m_secondApproval.reset();
    forgetWish();
    m_covers.clear();
    m_answer.reset();
    m_settling = false;
    emit receiptChanged();
    emit choiceChanged();
    emit decisionChanged();
    emit answerChanged();
    emit wiped();
}

RequestDraft Visit::draft(std::string id, Instant at) const
{
    RequestDraft draft = this->draft(std::move(id), at, m_wish);
    draft.approval = m_approval;
    draft.secondApproval = m_secondApproval;
    // Where it was not for them to allow anything, they carry it out with the customer.
    if (isPaidAtTill() && m_approval && !isLifted(*m_decision))
        draft.takenBy = m_approval->approver;
    return draft;
}

RequestDraft Visit::draft(std::string id, Instant at, Wish wish) const
{
    REPRISE_EXPECTS(m_receipt && m_answers);
    return {.id = std::move(id),
            .at = at,
            .receipt = m_receipt->receipt.number,
            .units = m_chosen,
            .reason = m_answers->reason,
            .faultApparentOn = m_answers->faultApparentOn,
            .wish = std::move(wish),
            .bearer = m_receipt->bearer,
            .receivedOn = m_answers->receivedOn,
            .condition = m_answers->condition,
            .startedUnder = m_startedUnder};
}

} // namespace reprise::app
