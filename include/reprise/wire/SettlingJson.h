// SettlingJson: payment orders and the steps of a return after it was decided, as the journal keeps
// them.
#pragma once

#include "reprise/returns/Settling.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// The payload of the entry for a step, of the kind that settlingKind() names. What head office
/// said is in the state alone: for its yes the entry of grantOf() stands before this one.
std::string toPayload(const returns::Settling& step);
/// Corrupt when it is not what toPayload() writes.
Result<returns::Settling> settlingFromPayload(std::string_view json);

/// Head office's yes, as the step that it is: to Granted, at the same time.
returns::Settling grantOf(const returns::Settling& step);

/// The kind of the entry for a step to this state; not to be asked of Draft, Accepted or Claiming.
std::string_view settlingKind(returns::ReturnState to);

/// The kind of the entry with which OfflinePaid becomes Committed: head office has heard of it.
inline constexpr std::string_view syncedKind = "return_synced";

/// One order by itself, as its row keeps it.
std::string toJson(const returns::PaymentOrder& order);
Result<returns::PaymentOrder> orderFromJson(std::string_view json);

} // namespace reprise::wire
