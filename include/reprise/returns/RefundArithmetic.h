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
/// (the receipt's stays shared), at most their share, less what went back already. Whatever the mix
/// and the order: never below zero, never more than is left, and with the last unit all that is
/// left; so by their share later units never get less than it.
LineRefund refundFor(const receipts::Line& line, const LineLedger& before, std::int64_t units,
                     policy::PriceBasis basis = policy::PriceBasis::Share);

/// Units of one line that come back in one return.
struct UnitsBack {
    std::int64_t units;
    policy::PriceBasis basis = policy::PriceBasis::Share;
};

/// What a decision names of one receipt, by line number; lines that it doesn't have are left out.
std::map<int, UnitsBack> unitsBack(const Decision& decision, const receipts::Receipt& receipt);

/// What the lines of one return are worth, by their numbers, which are the receipt's; fees aside.
/// Each gets refundFor(), unless a promotion ties it to other lines. Then those by RepriceKept get
/// together what was paid for all the tied lines, less what those that stay cost without the
/// promotions that are broken by now, less what went back already; divided by their shares. With
/// the last unit of the tied lines all that is left of them goes back, by whatever basis.
std::map<int, LineRefund> refundsFor(const receipts::Receipt& receipt, const Ledger& before,
                                     const std::map<int, UnitsBack>& back);

/// What units of one line are worth, and what of that reductions of the price have paid already.
struct LineWorth {
    LineRefund whole;   ///< refundsFor(): as if no price had been reduced.
    LineRefund reduced; ///< Of it. Never more than the whole.

    LineRefund left() const { return {whole.refund - reduced.refund, whole.tax - reduced.tax}; }
};

/// What the lines of one return are worth by now, fees aside. A reduction of the price weighs on
/// the units of its line that are still out by their number: R(reduced·m/u) when m of u come back,
/// and with the last of them all that is left of it. So whatever the mix and the order of
/// reductions and returns: never below zero, and with the last unit all that is left of the sale.
std::map<int, LineWorth> worthsFor(const receipts::Receipt& receipt, const Ledger& before,
                                   const std::map<int, UnitsBack>& back);

/// What a decided line adds to its ledger, `worth` being its own of worthsFor() before.
LineLedger ledgerPart(const DecidedLine& line, const LineWorth& worth);

/// The most that may ever go back under this line's number: its gross, and that of the lines which
/// promotions tie to it, whose withheld discount can come back with it.
Money mostFor(const receipts::Receipt& receipt, int line);

/// What is paid of `worth` when `fee` of it is kept back; the tax falls with it, by
/// R(tax·(worth − fee)/worth).
LineRefund afterFee(const LineRefund& worth, Money fee);

/// True when taking `units` by line number back leaves nothing of the receipt.
bool takesLastUnit(const receipts::Receipt& receipt, const Ledger& before,
                   const std::map<int, std::int64_t>& units);

/// What a receipt's cash rounding adds to `worth`, the sum of this return's lines before fees, or
/// of what reductions take off their prices; `units` come back, none where a price is reduced. It
/// goes back with the last unit; a rounding in the store's favour comes forward as far as needed,
/// so that at no point more has gone back than was paid.
Money roundingFor(const receipts::Receipt& receipt, const Ledger& before, Money worth,
                  const std::map<int, std::int64_t>& units);

/// Whether a receipt's cash rounding is still to come, and its cash has to wait for it.
enum class CashRounding : std::uint8_t { ToCome, Settled };

/// Drains the receipt's tenders, the types that `rules` puts first before the others, else in the
/// receipt's order; each is capped at what it paid less what already went back to it. A rounding
/// in the customer's favour was paid in cash: while it is to come, that much of the cash is kept
/// for it, so that no other tender ever carries it. What the tenders cannot cover goes where the
/// rules send what was paid in an unknown way. No legs for zero.
std::vector<TenderLeg> drainTenders(const receipts::Receipt& receipt, const Ledger& before,
                                    Money amount, const policy::TenderRules& rules,
                                    CashRounding rounding = CashRounding::Settled);

} // namespace reprise::returns
