// Visit: what the person in front of the screen has shown, chosen and been told, and nothing about
// anybody else: wipe() leaves no trace of it in memory that a screen could show.
#pragma once

#include "DeskBasket.h"
#include "LineCovers.h"
#include "OpenReceipt.h"
#include "RequestDraft.h"

#include "reprise/people/Approvals.h"
#include "reprise/policy/Decide.h"
#include "reprise/returns/Return.h"
#include "reprise/rights/Reason.h"

#include <QObject>

#include <optional>
#include <string>

namespace reprise::app {

/// What the customer has answered about the chosen items.
struct Answers {
    rights::Reason reason;
    std::optional<Day> receivedOn = {};
    std::optional<Day> faultApparentOn = {};
    policy::Condition condition = policy::Condition::Opened;
};

class Visit : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one that all of it is of; a colleague may take several together, or none.
    const OpenReceipt* receipt() const { return m_receipt ? &*m_receipt : nullptr; }
    /// The one that a decided line is of; null where it was not there to be opened.
    const OpenReceipt* receiptOf(const returns::DecidedLine& line) const;
    /// A gift receipt is open: no price and no card of the giver's is for these eyes.
    bool isGift() const;
    /// A colleague who has signed in takes this return, and carries it out with the customer.
    bool isServed() const { return m_served.has_value(); }
    const Units& chosen() const { return m_chosen; }
    /// With the wish in it: what is shown, approved and confirmed.
    const returns::Decision* decision() const { return m_decision ? &*m_decision : nullptr; }
    /// The one for a refund, whatever has been wished for since.
    const returns::Decision* refundDecision() const;
    const Wish& wish() const { return m_wish; }
    const Covers& covers() const { return m_covers; }
    const returns::Answer* answer() const { return m_answer ? &*m_answer : nullptr; }
    /// A colleague stands by this decision; their word goes with it when it goes.
    bool isApproved() const { return m_approval.has_value(); }
    /// Who of the store is there: whoever takes the return, or stands by it; null for nobody.
    const OperatorId* colleague() const;
    /// They want money off and keep the goods: a colleague has yet to say how much.
    bool wantsReduction() const { return m_wantsReduction; }
    /// What new goods cost more goes into a till: nobody but a colleague can say that it has.
    bool isPaidAtTill() const;
    /// The decision is a yes, and whoever of the store has to be there for it is.
    bool mayConfirm() const;

    /// Another receipt may be scanned until something was decided.
    bool mayOpenAnother() const { return !m_decision && !m_answer && !m_settling; }
    /// While a confirmation is being made durable, or money is moving, nobody may end the visit.
    bool settling() const { return m_settling; }

    void open(OpenReceipt receipt);
    /// All that a colleague has written down, in place of whatever was there.
    void serve(DeskBasket basket, OperatorId by);
    /// 0 takes the line out again. Any decision so far is void.
    void choose(int line, std::int64_t units);
    void clearChoice();
    void giveAnswers(const Answers& answers);
    /// What covers the decided lines is told with the decision, and goes with it.
    void setDecision(returns::Decision decision, Covers covers = {});
    /// The decision with one colleague's word in it, or two, which are kept for the confirmation.
    void approve(returns::Decision decision, people::Approval approval,
                 std::optional<people::Approval> second = {});
    void forgetDecision();
    /// The decision with this in it, which needs a word of its own where a colleague has to give
    /// one. There must be a decision.
    void wishFor(Wish wish, returns::Decision decision);
    /// Until there is a decision about it, or they want something else. There must be a decision.
    void wantReduction();
    /// Back to the decision for a refund, and to whoever stands by that.
    void dropWish();
    void beginSettling() { m_settling = true; }
    void endSettling() { m_settling = false; }
    void setAnswer(returns::Answer answer);
    void wipe();

    /// What to ask the desk; a receipt must be open and a reason given, or a colleague serve.
    RequestDraft draft(std::string id, Instant at) const;
    /// The same with another wish, and no colleague's word for it.
    RequestDraft draft(std::string id, Instant at, Wish wish) const;

signals:
    void receiptChanged();
    void choiceChanged();
    void decisionChanged();
    void answerChanged();
    void wiped();

private:
    /// A decision, and the colleagues who stand by it.
    struct Standing {
        returns::Decision decision;
        std::optional<people::Approval> approval;
        std::optional<people::Approval> secondApproval;
    };

    /// A colleague's return: what of, and who takes it.
    struct Served {
        DeskBasket basket;
        OperatorId by;
    };

    void forgetWish();
    void fill(RequestDraft& draft) const;

    std::optional<OpenReceipt> m_receipt;
    std::optional<Served> m_served;
    Units m_chosen;
    std::optional<Answers> m_answers;
    std::optional<returns::Decision> m_decision;
    std::optional<returns::RulesName> m_startedUnder;
    std::optional<people::Approval> m_approval;
    std::optional<people::Approval> m_secondApproval;
    Wish m_wish;
    std::optional<Standing> m_beforeWish; ///< Only while there is one.
    bool m_wantsReduction = false;
    Covers m_covers;
    std::optional<returns::Answer> m_answer;
    bool m_settling = false;
};

} // namespace reprise::app
