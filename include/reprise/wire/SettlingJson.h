// SettlingJson: payment orders and the steps of a return after it was decided, as the journal keeps
// them.
#pragma once

#include "reprise/returns/Settling.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// The payload of an entry of kind "return_paying", "return_settled", "return_pending",
/// "return_in_doubt" or "return_withdrawn".
std::string toPayload(const returns::Settling& step);
/// Corrupt when it is not what toPayload() writes.
Result<returns::Settling> settlingFromPayload(std::string_view json);

/// The kind of the entry for a step to this state; not to be asked of Draft, Accepted or Denied.
std::string_view settlingKind(returns::ReturnState to);

/// One order by itself, as its row keeps it.
std::string toJson(const returns::PaymentOrder& order);
Result<returns::PaymentOrder> orderFromJson(std::string_view json);

} // namespace reprise::wire
