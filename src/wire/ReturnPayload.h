// ReturnPayload: how a decision and its request are written into a return's payload, and read back
// without a loss.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"

namespace reprise::wire {

/// Writes the decision as one value.
void writeDecision(JsonWriter& json, const returns::Decision& decision);

/// Empty when a fault was reported.
std::optional<returns::Decision> readDecision(const Fields& fields);

/// Writes as one value what the request asked for, less what stands around it in the payload and
/// the PIN. What it doesn't say is left out.
void writeRequest(JsonWriter& json, const returns::Request& request);

/// Fills in what writeRequest() wrote; the rest of `request` is taken as it is.
void readRequest(const Fields& fields, returns::Request& request);

} // namespace reprise::wire
