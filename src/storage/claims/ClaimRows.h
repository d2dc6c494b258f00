// ClaimRows: how the claims of returns stand, as rows. Only inside of what the caller attempts or
// transacts.
#pragma once

#include "sqlite/Database.h"

#include "reprise/returns/Return.h"
#include "reprise/returns/Settling.h"

#include <optional>
#include <string>

namespace reprise::storage {

/// What may have changed of a claim since its return was recorded.
struct ClaimRow {
    returns::ClaimState state;
    std::string reason;
    std::optional<Instant> answeredAt;
};

void keepClaim(Database& database, const returns::Return& record);

/// Nothing for a return without one.
Result<std::optional<ClaimRow>> claimOf(Database& database, const ReturnId& id);
/// Of the return whose answer stands in this entry of the journal.
Result<std::optional<ClaimRow>> claimIn(Database& database, std::int64_t seq);

/// Conflict unless the claim, as it stands, allows the step: no money without a grant, and one
/// answer to a claim.
Result<void> checkClaim(const std::optional<ClaimRow>& claim, const returns::Settling& step);

/// What the step means for the claim, which stood like that before it, and for the budget that pays
/// without one; `seq` is its entry, which letters to head office name.
void followClaim(Database& database, const ClaimRow& claim, const returns::Settling& step,
                 std::int64_t seq);

} // namespace reprise::storage
