// ExchangeReceipt: the receipt for the goods that an exchange has handed over. It is paid by what
// was paid for the old ones and by what was collected, so that a later return goes back to the
// first card, and both receipts together never give more than they took.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Return.h"

#include <vector>

namespace reprise::returns {

/// "X-0412-K1-7Q4M9X2C" for return "R-0412-K1-7Q4M9X2C".
ReceiptNumber exchangeNumber(const ReturnId& id);

/// Of a committed exchange with its orders as they stand, and the receipts that its lines come back
/// from. Invalid where its goods make no receipt.
Result<receipts::Receipt> exchangeReceipt(const Return& record,
                                          const std::vector<receipts::Receipt>& from);

} // namespace reprise::returns
