// TiedLines: the lines of a receipt that stand or fall together, because promotions tie them.
#pragma once

#include "reprise/receipts/Receipt.h"

#include <vector>

namespace reprise::returns {

/// Lines that promotions tie to each other, directly or through others; they point into the
/// receipt.
using TiedLines = std::vector<const receipts::Line*>;

/// Every line of the receipt once; a line that no promotion touches stands alone.
std::vector<TiedLines> tiedLines(const receipts::Receipt& receipt);

} // namespace reprise::returns
