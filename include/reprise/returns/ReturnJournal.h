// ReturnJournal: the port through which a return becomes a durable fact, and which knows what has
// already come back.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Return.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace reprise::returns {

struct LineLedger {
    std::int64_t units = 0;  ///< Completed, pending and in doubt.
    std::int64_t refund = 0; ///< Minor units, gross.
    std::int64_t tax = 0;
};

/// What has been taken back from one receipt so far.
struct Ledger {
    std::map<int, LineLedger> lines;     ///< By line number; absent means nothing yet.
    std::map<int, std::int64_t> tenders; ///< Minor units back to each tender, by 1-based position.

    const LineLedger& line(int number) const;
};

class ReturnJournal {
public:
    virtual ~ReturnJournal() = default;

    virtual Result<Ledger> ledger(const ReceiptNumber& receipt) = 0;

    /// The answer once given under this id, if any.
    virtual Result<std::optional<Answer>> answered(const RequestId& request) = 0;
    virtual Result<Answer> find(const ReturnId& id) = 0;

    /// Durable once it answers: the journal entry, its letter to head office, the ledgers of
    /// `receipts` and the answer under the request's id stand in one transaction. Conflict, and
    /// nothing changed, when the id of the return or request is taken or a line would come back
    /// more often than sold.
    virtual Result<JournalPosition> record(const Return& record,
                                           const std::vector<receipts::Receipt>& receipts) = 0;
};

} // namespace reprise::returns
