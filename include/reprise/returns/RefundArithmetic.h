// RefundArithmetic: what the next units of a line are worth, and to which tenders the money goes
// back. Whatever the order and the split, the parts of a sale sum to the sale.
#pragma once

#include "reprise/money/Money.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/ReturnJournal.h"

#include <cstdint>
#include <map>
#include <vector>

namespace reprise::returns {

struct LineRefund {
    Money refund; ///< Gross.
    Money tax;
};

/// R(total·(k+m)/n) − R(total·k/n) for gross and tax each, k counting units already taken back.
LineRefund refundFor(const receipts::Line& line, const LineLedger& before, std::int64_t units);

/// True when taking `units` by line number back leaves nothing of the receipt.
bool takesLastUnit(const receipts::Receipt& receipt, const Ledger& before,
                   const std::map<int, std::int64_t>& units);

/// What a receipt's cash rounding adds to `refund`, the lines' sum of this return. It goes back
/// with the last unit; a rounding in the store's favour comes forward as far as needed, so that at
/// no point more has gone back than was paid.
Money roundingFor(const receipts::Receipt& receipt, const Ledger& before, Money refund,
                  const std::map<int, std::int64_t>& units);

/// Drains the receipt's tenders in their order, each capped at what it paid less what already went
/// back to it. What the tenders cannot cover (an unknown tender) goes to `fallback`. No legs for
/// zero.
std::vector<TenderLeg> drainTenders(const receipts::Receipt& receipt, const Ledger& before,
                                    Money amount, const std::string& fallback);

} // namespace reprise::returns
