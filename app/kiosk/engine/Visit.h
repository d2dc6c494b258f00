// Visit: what the person in front of the screen has shown, chosen and been told, and nothing about
// anybody else: wipe() leaves no trace of it in memory that a screen could show.
#pragma once

#include "OpenReceipt.h"

#include "reprise/policy/Decide.h"
#include "reprise/returns/Return.h"
#include "reprise/rights/Reason.h"

#include <QObject>

#include <optional>
#include <string>

namespace reprise::app {

/// Everything the desk needs to be asked, as plain values that may cross threads.
struct RequestDraft {
    std::string id;
    Instant at;
    ReceiptNumber receipt;
    Units units;
    rights::Reason reason;
    std::optional<Day> faultApparentOn;
    policy::Remedy remedy = policy::Remedy::Refund;
};

class Visit : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const OpenReceipt* receipt() const { return m_receipt ? &*m_receipt : nullptr; }
    const Units& chosen() const { return m_chosen; }
    const returns::Decision* decision() const { return m_decision ? &*m_decision : nullptr; }
    const returns::Answer* answer() const { return m_answer ? &*m_answer : nullptr; }

    /// Another receipt may be scanned until something was decided.
    bool mayOpenAnother() const { return !m_decision && !m_answer && !m_settling; }
    /// While a confirmation is being made durable nobody may end the visit.
    bool settling() const { return m_settling; }

    void open(OpenReceipt receipt);
    /// 0 takes the line out again. Any decision so far is void.
    void choose(int line, std::int64_t units);
    void clearChoice();
    void giveReason(rights::Reason reason, std::optional<Day> faultApparentOn);
    void setDecision(returns::Decision decision);
    void forgetDecision();
    void beginSettling() { m_settling = true; }
    void endSettling() { m_settling = false; }
    void setAnswer(returns::Answer answer);
    void wipe();

    /// What to ask the desk; a receipt must be open and a reason given.
    RequestDraft draft(std::string id, Instant at, policy::Remedy remedy) const;

signals:
    void receiptChanged();
    void choiceChanged();
    void decisionChanged();
    void answerChanged();
    void wiped();

private:
    std::optional<OpenReceipt> m_receipt;
    Units m_chosen;
    std::optional<rights::Reason> m_reason;
    std::optional<Day> m_faultApparentOn;
    std::optional<returns::Decision> m_decision;
    std::optional<returns::Answer> m_answer;
    bool m_settling = false;
};

} // namespace reprise::app
