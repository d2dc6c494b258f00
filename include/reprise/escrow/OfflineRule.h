// OfflineRule: whether a return may be paid without head office's yes. Pure. With a grant or by
// this rule, and in no other way, money leaves a kiosk that has a head office.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/escrow/HeldBudget.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Return.h"
#include "reprise/returns/Settling.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::escrow {

/// What has been taken back or paid of a line, here with this return in it, and elsewhere as far as
/// head office has said.
struct LineTaken {
    ReceiptNumber receipt;
    int line = 0;
    std::int64_t units = 0;
    std::int64_t amount = 0; ///< Minor units.
};

/// Who would pay, from what, and when.
struct Payer {
    wire::JournalOrigin origin;
    std::string store;
    std::optional<HeldBudget> held; ///< The one asked for last; none before it is there.
    BootInstant now;
    std::vector<LineTaken> taken = {}; ///< Of the return's lines; of one that is missing, nothing.
};

struct Verdict {
    std::optional<returns::OfflineDebit> debit; ///< What it takes off the budget.
    std::string whyNot = {};                    ///< For people, where it may not be paid.
};

/// `after` is the return as it would stand in OfflinePaying, `receipts` those of its claim's lines
/// that were filed here. It may be paid when
/// - the budget is this journal's and this store's, and neither over nor of an earlier start;
/// - every line is of a receipt of this store, for which the budget's fleet makes this the kiosk;
/// - no line has come back more often, or been paid more, than was sold, wherever it was;
/// - it is one payment, handed out here and at once: cash, store credit or a gift card of ours, for
///   no more than its lines, and nothing is exchanged;
/// - its amount, the day's sum and its count stay within the budget's limits, which count as well.
/// That a line has not come back here already is for the ledgers to refuse as well, when the goods
/// are taken.
Verdict judge(const returns::Return& after, const std::vector<receipts::Receipt>& receipts,
              const Payer& payer, Hasher& hasher);

} // namespace reprise::escrow
