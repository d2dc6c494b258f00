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

/// The same lines where money comes off their price: those that it comes off, and nothing comes in.
std::vector<returns::RequestLine> reduced(const std::vector<returns::RequestLine>& lines,
                                          const std::map<int, std::int64_t>& reductions)
{
    std::vector<returns::RequestLine> kept;
    for (const returns::RequestLine& line : lines) {
        const auto off = line.line ? reductions.find(*line.line) : reductions.end();
        if (off == reductions.end()) continue;
        kept.push_back(line);
        kept.back().reduction = off->second;
        kept.back().received.reset();
        kept.back().disposition.reset();
    }
    return kept;
}

} // namespace

void Visit::open(OpenReceipt receipt)
{
    REPRISE_EXPECTS(mayOpenAnother());
    m_served.reset();
    m_receipt = std::move(receipt);
    m_chosen.clear();
    m_answers.reset();
    m_startedUnder.reset();
    emit receiptChanged();
    emit choiceChanged();
}

void Visit::serve(DeskBasket basket, OperatorId by)
{
    REPRISE_EXPECTS(!m_answer && !m_settling);
    forgetDecision();
    m_answers.reset();
    m_receipt.reset();
    if (const OpenReceipt* only = basket.onlyReceipt()) m_receipt = *only;
    m_chosen = basket.unitsOfOnly();
    m_served = Served{std::move(basket), std::move(by)};
    emit receiptChanged();
    emit choiceChanged();
}

const OpenReceipt* Visit::receiptOf(const returns::DecidedLine& line) const
{
    if (!line.receipt) return nullptr;
    if (m_served) return m_served->basket.receipt(*line.receipt);
    return m_receipt && m_receipt->receipt.number == *line.receipt ? &*m_receipt : nullptr;
}

bool Visit::isGift() const
{
    const bool isHolders = m_served && m_served->basket.bearer() == returns::Bearer::GiftHolder;
    return isHolders || (m_receipt && m_receipt->isGift());
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

const OperatorId* Visit::colleague() const
{
    if (m_served) return &m_served->by;
    return m_approval ? &m_approval->approver : nullptr;
}

bool Visit::isPaidAtTill() const
{
    const bool isDue = m_decision && m_decision->exchange && !m_decision->exchange->due.isZero();
    return isDue && m_wish.takenBy == returns::Rail::Till;
}

bool Visit::mayConfirm() const
{
    if (!m_decision) return false;
    // The goods stay, and the paper is looked for: whoever took them in is answerable for that.
    if (isServed() && returns::awaitsProof(*m_decision)) return true;
    return m_decision->outcome == policy::Outcome::Authorised
           && ((m_decision->route == returns::Route::Self && !isPaidAtTill()) || isApproved()
               || isServed());
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
    m_served.reset();
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
    if (!isServed() && isPaidAtTill() && m_approval && !isLifted(*m_decision))
        draft.takenBy = m_approval->approver;
    return draft;
}

RequestDraft Visit::draft(std::string id, Instant at, Wish wish) const
{
    RequestDraft draft{.id = std::move(id),
                       .at = at,
                       .lines = {},
                       .wish = std::move(wish),
                       .startedUnder = m_startedUnder};
    fill(draft);
    if (draft.wish.remedy == policy::Remedy::PriceReduction)
        draft.lines = reduced(draft.lines, draft.wish.reductions);
    return draft;
}

void Visit::fill(RequestDraft& draft) const
{
    if (m_served) {
        m_served->basket.fill(draft);
        draft.mode = returns::Mode::Desk;
        draft.takenBy = m_served->by;
        return;
    }
    REPRISE_EXPECTS(m_receipt && m_answers);
    draft.bearer = m_receipt->bearer;
    for (const auto& [number, units] : m_chosen)
        draft.lines.push_back({.receipt = m_receipt->receipt.number,
                               .line = number,
                               .sku = {},
                               .quantity = units,
                               .reason = m_answers->reason,
                               .condition = m_answers->condition,
                               .serial = {},
                               .faultApparentOn = m_answers->faultApparentOn,
                               .receivedOn = m_answers->receivedOn});
}

} // namespace reprise::app
