// ClaimJson: the claim of a return as head office is asked for it, and as the journal keeps it.
#pragma once

#include "reprise/returns/Return.h"
#include "reprise/wire/Claims.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// The message for the return's claim, which it must have: the same every time.
Claim claimOf(const returns::Return& record, const JournalOrigin& origin);

/// What the money moved under: the payment provider's references, else the return's own number.
std::string referenceOf(const returns::Return& record);

inline constexpr std::string_view claimConflictKind = "claim_conflict";

/// The payload of an entry of that kind: head office counts a claim otherwise than we do.
std::string conflictPayload(const ReturnId& id, Instant at, const ClaimAnswer& answer);

} // namespace reprise::wire
