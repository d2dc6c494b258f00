// FoundReceipt: a receipt that a request names, with what came back from it before and what is
// known about its customer. Looked up once for each request.
#pragma once

#include "reprise/policy/Decide.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/ReturnJournal.h"

#include <map>
#include <optional>

namespace reprise::returns {

struct FoundReceipt {
    receipts::Receipt receipt;
    Ledger ledger;
    std::optional<policy::CustomerHistory> history; ///< Only where the policy has limits.
    bool isContested = false;                       ///< One that proves itself says something else.

    /// Null when the receipt has no such line.
    const receipts::Line* line(int number) const { return receipt.line(number); }
};

using FoundReceipts = std::map<ReceiptNumber, FoundReceipt>;

} // namespace reprise::returns
