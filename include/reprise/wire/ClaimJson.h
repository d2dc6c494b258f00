// ClaimJson: the claim of a return as head office is asked for it, and as the journal keeps it.
#pragma once

#include "reprise/returns/Return.h"
#include "reprise/wire/Claims.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// The message for the return's claim, which it must have: the same every time.
Claim claimOf(const returns::Return& record, const JournalOrigin& origin);

/// Its lines as messages name them.
std::vector<ClaimedLine> linesOf(const returns::Claim& claim);

/// The claim in the payload of an entry that takes a return in. Nothing where there is none, or
/// none that can be read: a newer terminal may say more than we know.
std::optional<returns::Claim> claimInPayload(std::string_view payload);

/// What the money moved under: the payment provider's references, else the return's own number.
std::string referenceOf(const returns::Return& record);

inline constexpr std::string_view claimConflictKind = "claim_conflict";

/// The payload of an entry of that kind: head office counts a claim otherwise than we do.
std::string conflictPayload(const ReturnId& id, Instant at, const ClaimAnswer& answer);

} // namespace reprise::wire
