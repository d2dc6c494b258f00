// ReturnJournal: the port through which a return becomes a durable fact, and which knows what has
// already come back.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Result.h"
#include "reprise/policy/Decide.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/Settling.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace reprise::returns {

struct LineLedger {
    std::int64_t units = 0;  ///< Completed, pending and in doubt.
    std::int64_t refund = 0; ///< Minor units, gross.
    std::int64_t tax = 0;
    /// What the units that are back were worth, gross: before fees were kept back, and as if no
    /// price had been reduced.
    std::int64_t worth = 0;
    std::int64_t worthTax = 0;
    /// What price reductions have paid of the units that are still out, gross. With `worth` it is
    /// all that has gone for the line, before fees. Below zero where the line's units took more
    /// than its own off what came back: of lines that a promotion ties to it.
    std::int64_t reduced = 0;
    std::int64_t reducedTax = 0;

    LineLedger& operator+=(const LineLedger& part);
    LineLedger& operator-=(const LineLedger& part);
};

/// Loyalty points of one receipt that returns have dealt with so far.
struct PointsLedger {
    std::int64_t reversed = 0;
    std::int64_t restored = 0;
};

/// What has been taken back from one receipt so far.
struct Ledger {
    std::map<int, LineLedger> lines;     ///< By line number; absent means nothing yet.
    std::map<int, std::int64_t> tenders; ///< Minor units back to each tender, by 1-based position.
    std::map<int, std::vector<std::string>> serials = {}; ///< That came back, by line number.
    PointsLedger points = {};

    const LineLedger& line(int number) const;
};

/// Whose changes of mind are asked for, and of which time; both ends count.
struct CustomerPeriod {
    std::string customer; ///< A receipt's token.
    Instant from;
    Instant until;
    Currency currency; ///< Of the values; returns in another are not counted.
};

/// Which cash counts as paid before.
enum class CashCounted : std::uint8_t {
    Decided,   ///< What decisions planned to pay in cash.
    HandedOut, ///< And what was handed out in place of other means that were declined.
};

/// Cash that belongs together: of one receipt or one customer, in a time of which both ends count.
struct CashPeriod {
    ReceiptNumber receipt;
    std::string customer; ///< Its token; empty where nobody is known.
    Instant from;
    Instant until;
    Currency currency;
    CashCounted counted = CashCounted::HandedOut;
};

/// What the record says about what went before; all that a decision may know of it.
class ReturnHistory {
public:
    virtual ~ReturnHistory() = default;

    virtual Result<Ledger> ledger(const ReceiptNumber& receipt) = 0;

    /// Committed returns with a change of mind in them, and what those lines were worth.
    virtual Result<policy::CustomerHistory> historyOf(const CustomerPeriod& period) = 0;

    /// What returns pay in cash; denied and withdrawn ones nothing.
    virtual Result<Money> cashPaid(const CashPeriod& period) = 0;

    /// Committed returns with goods in them that came without a receipt, by a change of mind.
    virtual Result<policy::CustomerHistory> withoutReceipt(const CustomerPeriod& period) = 0;
};

/// What a return adds to the history of one customer.
struct CustomerReturn {
    std::string customer;
    Money value;
};

/// The changes of mind in a committed return, by the token on their receipts. What the law itself
/// gave back is not held against anybody.
std::vector<CustomerReturn> customerReturnsIn(const Decision& decision,
                                              const std::vector<receipts::Receipt>& receipts);

/// What a return pays in cash for one receipt.
struct CashPart {
    ReceiptNumber receipt;
    std::string customer;
    Money amount;
};

/// The cash of a decision, receipt by receipt.
std::vector<CashPart> cashPartsOf(const Decision& decision,
                                  const std::vector<receipts::Receipt>& receipts);

/// Cash that an order hands out in place of other means.
struct CashInstead {
    OrderId order;
    Instant at; ///< When it was handed out, or asked to be.
    CashPart part;
};

/// The orders of a return that pay in cash what was decided to go by other means, unless declined.
/// A leg that is of no receipt is left out.
std::vector<CashInstead> cashInsteadOf(const Return& record,
                                       const std::vector<receipts::Receipt>& receipts);

/// What a return adds to the record of whoever came without a receipt; nothing where nobody gave a
/// token, or nothing came that way.
std::optional<CustomerReturn> unreceiptedIn(const Return& record);

class ReturnJournal : public ReturnHistory {
public:
    /// The answer once given under this id, if any.
    virtual Result<std::optional<Answer>> answered(const RequestId& request) = 0;
    /// With its state and its orders as they are today.
    virtual Result<Answer> find(const ReturnId& id) = 0;

    /// Durable once it answers: the journal entry, its letter to head office, the ledgers of
    /// `receipts`, its customers' history and the answer under the request's id stand in one
    /// transaction. Conflict, and
    /// nothing changed, when the id of the return or request is taken or a line would come back
    /// more often than sold.
    virtual Result<JournalPosition> record(const Return& record,
                                           const std::vector<receipts::Receipt>& receipts) = 0;

    /// The answer to a return that waited for its receipt, in the same way; only once. Conflict as
    /// above, and where the return waits for no receipt any more.
    virtual Result<JournalPosition>
    verify(const Return& record, const std::vector<receipts::Receipt>& receipts, Instant at) = 0;

    /// Durable once it answers: the entry, its letter, the orders and the state, in one
    /// transaction. Withdrawn gives the units and the tenders' shares back to the ledgers. NotFound
    /// for an unknown return; Conflict, and nothing changed, when the return may not become that,
    /// an order was settled already, a paid one would be forgotten, or somebody else took a step
    /// meanwhile, so that its orders stand otherwise. `after` is the return as the step leaves it:
    /// its decision never changes, so it isn't read again.
    virtual Result<JournalPosition> settle(const Settling& step, const Return& after) = 0;

    /// Returns that are Paying, Pending or InDoubt, oldest first.
    virtual Result<std::vector<Answer>> unsettled() = 0;
};

} // namespace reprise::returns
