// ContestJson: the journal's entry about a receipt that proves itself and differs from the record.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/receipts/Contests.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// Kind "receipt_contested", subject: the receipt's number.
std::string toPayload(const receipts::Contest& contest);

/// Corrupt when the payload is not what toPayload() writes.
Result<receipts::Contest> contestFromPayload(std::string_view json);

} // namespace reprise::wire
