// ReceiptCheck: what must hold of a receipt from outside before anyone reckons with it. Every check
// names the line, what is wrong and what was expected.
#pragma once

#include "reprise/receipts/Receipt.h"

namespace reprise::receipts {

/// The receipt apart from its lines: names, amounts, tenders, and that there are lines.
Result<void> checkHeading(const Receipt& receipt);

/// One line by itself, before it carries a share of the receipt's discount.
Result<void> checkLine(const Line& line, Currency currency);

/// That no two of the sorted lines have the same number.
Result<void> checkNumbersDiffer(const std::vector<Line>& lines);

/// That each promotion has a name of its own, and lines of the receipt.
Result<void> checkPromotions(const Receipt& receipt);

/// With the shares frozen: that tax fits into its line, and the tenders sum to the total.
Result<void> checkSums(const Receipt& receipt);

} // namespace reprise::receipts
