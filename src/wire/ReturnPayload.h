// ReturnPayload: how a decision is written into a return's payload, and read back without a loss.
#pragma once

#include "Fields.h"
#include "JsonWriter.h"

#include "reprise/returns/Decision.h"

namespace reprise::wire {

/// Writes the decision as one value.
void writeDecision(JsonWriter& json, const returns::Decision& decision);

/// Empty when a fault was reported.
std::optional<returns::Decision> readDecision(const Fields& fields);

} // namespace reprise::wire
