// AnySale: a sale by chance with everything that a till can do to a price: discounts of lines,
// deals and receipts, coupons, empties handed in, tax in and on top, free goods, rounded cash,
// several tenders, currencies of 0, 2 and 3 decimals.
#pragma once

#include "Dice.h"

#include "reprise/receipts/Receipt.h"

namespace reprise::histories {

/// As it came through freezeShares().
receipts::Receipt anySale(Dice& dice);

} // namespace reprise::histories
