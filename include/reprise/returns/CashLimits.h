// CashLimits: whether a return may hand out in cash what was to go by other means, by what the
// store's policy says of cash at once and of cash that belongs together (rights: H-7).
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/returns/ReturnJournal.h"
#include "reprise/returns/RuleBook.h"

#include <vector>

namespace reprise::returns {

/// Where it looks; all of it outlives the limits.
struct CashLimitPorts {
    ReturnHistory& history;
    receipts::ReceiptFinder& receipts;
    RuleBook& rules;
};

class CashLimits {
public:
    explicit CashLimits(CashLimitPorts ports) : m_ports(ports) {}

    /// `fresh` are orders that the return is about to give at `now`, besides those it has.
    /// Conflict, with the sum and the cap, where the policy of that moment lets them not be paid in
    /// cash; what goes by other means is none of this. Goods without a receipt are never paid in
    /// cash. A claim that the law gives is under the linked cap too: it is paid by other means.
    Result<void> allow(const Return& record, const std::vector<PaymentOrder>& fresh, Instant now);

private:
    Result<std::vector<receipts::Receipt>> receiptsOf(const Return& record);
    Result<Rules> rulesAt(Instant now);
    Result<void> allowLinked(const Return& record, const policy::Policy& policy,
                             const std::vector<CashInstead>& fresh, Instant now);

    CashLimitPorts m_ports;
};

} // namespace reprise::returns
