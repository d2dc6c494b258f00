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

/// What `units` more of the line are worth, gross and tax each, fees aside. By their share:
/// R(total·(k+m)/n) − R(total·k/n), k counting units already taken back. RepriceKept: what was paid
/// less what the units that stay would have cost at their unit price without the line's discount
/// (the receipt's stays shared), less what went back already. Whatever the mix and the order: never
/// below zero, never more than is left, and with the last unit all that is left.
LineRefund refundFor(const receipts::Line& line, const LineLedger& before, std::int64_t units,
                     policy::PriceBasis basis = policy::PriceBasis::Share);

/// What is paid of `worth` when `fee` of it is kept back; the tax falls with it, by
/// R(tax·(worth − fee)/worth).
LineRefund afterFee(const LineRefund& worth, Money fee);

/// True when taking `units` by line number back leaves nothing of the receipt.
bool takesLastUnit(const receipts::Receipt& receipt, const Ledger& before,
                   const std::map<int, std::int64_t>& units);

/// What a receipt's cash rounding adds to `worth`, the sum of this return's lines before fees. It
/// goes back with the last unit; a rounding in the store's favour comes forward as far as needed,
/// so that at no point more has gone back than was paid.
Money roundingFor(const receipts::Receipt& receipt, const Ledger& before, Money worth,
                  const std::map<int, std::int64_t>& units);

/// Drains the receipt's tenders, the types that `rules` puts first before the others, else in the
/// receipt's order; each is capped at what it paid less what already went back to it. What the
/// tenders cannot cover goes where the rules send what was paid in an unknown way. No legs for
/// zero.
std::vector<TenderLeg> drainTenders(const receipts::Receipt& receipt, const Ledger& before,
                                    Money amount, const policy::TenderRules& rules);

} // namespace reprise::returns
