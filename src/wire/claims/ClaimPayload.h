// ClaimPayload: how the claim of a return is written into its payload, and read back.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/returns/Claim.h"

#include <optional>

namespace reprise::wire {

/// Writes the claim as it is asked for, as one value; how it stands is a matter of later entries.
void writeClaim(JsonWriter& json, const returns::Claim& claim);

/// The claim under `key`, not answered yet; nothing where there is none, or a fault was reported.
std::optional<returns::Claim> readClaim(const Fields& fields, std::string_view key);

} // namespace reprise::wire
