// Papers: every paper that there is of a return as it stands now, whoever asks for it: the command
// line, or a colleague at the desk.
#pragma once

#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/returns/Return.h"
#include "reprise/slips/CreditNote.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/SlipKind.h"
#include "reprise/slips/SlipSetting.h"
#include "reprise/value/ValueBook.h"

#include <vector>

namespace reprise::papers {

/// What a paper needs to know besides the return itself.
struct Sources {
    slips::Shop shop;
    receipts::ReceiptFinder& receipts;
    value::ValueBook& accounts; ///< What is left on a voucher: a paper that says more is money.
};

struct Wanted {
    slips::SlipKind kind;
    int reprint = 0;                 ///< 0 for the original, else which one it is.
    slips::BusinessBuyer buyer = {}; ///< For a credit note.
};

/// At least one. Conflict when the return has no such paper: it stands elsewhere, nothing of it is
/// to be kept apart, or nothing is left on what it issued. Invalid for a credit note whose
/// particulars are missing.
Result<std::vector<slips::SlipDocument>> papersOf(const returns::Answer& answer,
                                                  const Wanted& wanted, const Sources& sources);

/// Those that papersOf() has: the customer's slip first, then the store's copy. A credit note where
/// the shop has an address and a VAT number; it still needs to be told whose it is.
Result<std::vector<slips::SlipKind>> kindsOf(const returns::Answer& answer, const Sources& sources);

} // namespace reprise::papers
