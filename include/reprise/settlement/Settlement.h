// Settlement: carries a decided return to its end: granted by head office where there is one, then
// paid, owed, in doubt, or given up. No money moves without a grant in the journal, or a debit
// there from the budget that head office signed for the time without it. Whatever it does is
// durable before and after; a crash at any point is found again at the next start and settled by
// asking, never by guessing.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/returns/CashLimits.h"
#include "reprise/returns/ReturnJournal.h"
#include "reprise/settlement/Claims.h"
#include "reprise/settlement/Escrow.h"
#include "reprise/settlement/OrderAges.h"
#include "reprise/settlement/Payout.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace reprise::settlement {

/// What it needs; all of it outlives the settlement.
struct SettlementPorts {
    returns::ReturnJournal& journal;
    Payout* terminal; ///< Null where this workstation has no payment terminal.
    Clock& clock;
    RandomSource& random;
    returns::Rails rails = {};
    returns::CashLimits* cash = nullptr; ///< Null: nothing is handed out in cash later on.
    Claims* claims = nullptr;            ///< Null: head office can't be asked; claims wait.
    Escrow* escrow = nullptr;            ///< Null: nothing is paid without its answer.
    OrderAges* ages = nullptr;           ///< Null: "not found" is never believed.
};

/// How long the other side is trusted to act or to remember.
struct TerminalMemory {
    /// For so long after it was last spoken to "not found" may mean that the order is still on its
    /// way (claims.md, 1.3).
    std::chrono::seconds mayStillAct{180};
    /// So long after it was asked "not found" may mean that it was forgotten (rights: H-6, at least
    /// 48 hours).
    std::chrono::hours remembers{48};
};

/// What somebody with the other side's paper or report in hand says about an order.
struct Evidence {
    OrderId order;
    bool paid = false;
    std::string authorisation = {}; ///< Expected where it was paid.
    OperatorId by;
    std::string reason; ///< Never empty: what they have seen.
};

/// Other means than those that could not be paid to.
struct OtherMeans {
    std::string type;     ///< "cash", "store_credit".
    bool consent = false; ///< The customer's, express.
    std::optional<OperatorId> by;
    std::string consentText = {};          ///< Which sentence they agreed to: wording::Consent::id.
    std::optional<Instant> consentAt = {}; ///< When they did, where it was seen.
};

/// What becomes of a return for which head office gives no answer: with whoever it is for here it
/// may be paid from the budget.
enum class Unheard : std::uint8_t { Waits, IsPaidOffline };

class Settlement {
public:
    explicit Settlement(SettlementPorts ports, TerminalMemory memory = {})
        : m_ports(std::move(ports)), m_memory(memory)
    {
    }

    /// Asks head office for the lines of a return that is Claiming, and records what it said:
    /// Paying or Committed when they are granted, Denied, with the units free again, and when no
    /// answer came in time OfflinePaid where the budget allows it, else Pending. A return that
    /// isn't Claiming is answered as it is.
    Result<returns::Answer> claim(returns::Answer answer);

    /// Asks for each order of a return that is Paying, and records what came of it: Committed when
    /// all are paid, InDoubt when one is unknown, else Pending. Orders of the manual rail wait for
    /// confirm(); while one waits the return stays Paying. One that is Claiming is claimed first.
    /// The answer as it stands then; any other return is answered as it is.
    Result<returns::Answer> pay(const ReturnId& id);
    /// The same for an answer that is as the journal has it: just recorded, or just found.
    Result<returns::Answer> pay(returns::Answer answer);

    /// For the start, before anybody is served: what is Paying was left by a process that died. It
    /// becomes InDoubt, durably, and is then inquired after; what waits for a colleague's word
    /// alone goes on waiting. What is Claiming is given up (Releasing): whoever stood here may be
    /// gone, and no money has moved. Cash that was being paid from the budget is in doubt; what the
    /// store itself issues was for certain not issued, and is owed. The returns it looked at.
    Result<std::vector<returns::Answer>> recover();

    /// For when head office can be reached again: claims once more, under the same id, what is
    /// Pending since it could not be asked, and pays it; oldest first, until it gives no answer.
    /// What needs somebody present waits for payAgain(): cash, a card without a reference, what a
    /// colleague keys in, new goods. Those that are no longer Pending for that.
    Result<std::vector<returns::Answer>> payWaiting();

    /// Asks the other side what became of the orders in doubt. "Not found" counts as declined only
    /// once the other side can't act any more and still remembers.
    Result<returns::Answer> inquire(const ReturnId& id);

    /// Somebody says what became of an order of the manual rail, or of one in doubt that nobody can
    /// be asked about any more. Invalid without a reason or, where paid elsewhere than here,
    /// without its code; Conflict for an order that is settled.
    Result<returns::Answer> confirm(const ReturnId& id, const Evidence& evidence);

    /// Pending only: asks once more, under new numbers, for what is still owed; where head office
    /// has not been heard it is asked first, and while it is silent nothing changes unless the
    /// budget pays it. With other means it is handed out here instead; Invalid without the
    /// customer's consent. Conflict, and nothing changed, where that is more cash than the store's
    /// policy allows.
    Result<returns::Answer> payAgain(const ReturnId& id, const std::optional<OtherMeans>& other,
                                     Unheard unheard = Unheard::IsPaidOffline);

    /// Pending only, and nothing of it paid: the customer takes the goods back. Conflict otherwise.
    Result<returns::Answer> withdraw(const ReturnId& id, const std::optional<OperatorId>& by,
                                     const std::string& reason);

private:
    /// Whose word a step is, and why.
    struct Behest {
        std::optional<OperatorId> by = {};
        std::string reason = {};
    };
    Result<returns::Answer> askForLines(returns::Answer answer,
                                        std::vector<returns::PaymentOrder> orders,
                                        const Behest& behest, Unheard unheard);
    /// From the budget where that is allowed, with the debit durable before anything is paid; else
    /// it stays Pending, or becomes it for `why`.
    Result<returns::Answer> payOffline(returns::Answer answer,
                                       std::vector<returns::PaymentOrder> orders,
                                       const Behest& behest, const std::string& why);
    Result<returns::Answer> wait(returns::Answer answer, const std::string& why);
    Result<returns::Answer> recoverOffline(returns::Answer answer);
    Result<returns::Answer> take(returns::Answer answer, returns::Settling step);
    std::vector<returns::PaymentOrder> askedAnew(const returns::Return& record,
                                                 const std::optional<OtherMeans>& other) const;
    Result<void> allowCash(const returns::Return& record,
                           const std::vector<returns::PaymentOrder>& fresh);
    Result<returns::Answer> record(returns::Answer answer,
                                   std::vector<returns::PaymentOrder> changed,
                                   const std::optional<OperatorId>& by, const std::string& reason);
    Result<OrderAge> ageOf(const returns::PaymentOrder& order);
    bool isConclusive(const OrderAge& age, Instant askedAt) const;
    returns::OrderState conclusionFrom(const PayoutAnswer& said, const OrderAge& age,
                                       Instant askedAt) const;

    SettlementPorts m_ports;
    TerminalMemory m_memory;
};

} // namespace reprise::settlement
