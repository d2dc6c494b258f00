// ReceiptJson: a receipt as JSON, in the shape the command line fixes. Reading is strict about what
// matters and silent about keys it does not know.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/receipts/Receipt.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// As imported, shares frozen. Times without offset are on the clocks of `zone`. Invalid says which
/// key, what is wrong and what was expected.
Result<receipts::Receipt> receiptFromJson(std::string_view json, const TimeZone& zone);

/// Canonical: keys in a fixed order, no spaces, the frozen share of each line under
/// "discount_share". The same receipt always gives the same bytes.
std::string toJson(const receipts::Receipt& receipt);

/// Reads what toJson() wrote, taking the frozen shares as they stand. Corrupt if it can't.
Result<receipts::Receipt> storedReceiptFromJson(std::string_view json);

} // namespace reprise::wire
