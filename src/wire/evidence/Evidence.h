// Evidence: how a request says what the customer has in a receipt's stead, and how the record keeps
// what was found.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/returns/Request.h"

namespace reprise::wire {

/// Reads "find", "customer", "gift",
/// "buyer_present" and "unverified" of a request; the receipt it names itself
/// is read before. Days are those of `zone`.
void readAskedEvidence(const Fields& fields, returns::Request& request, const TimeZone& zone);

/// Writes the members of a payload's request, and of one of its lines. What isn't there is left
/// out.
void writeEvidence(JsonWriter& json, const returns::Request& request);
void writeEvidence(JsonWriter& json, const returns::RequestLine& line);

/// Fills in what writeEvidence() wrote.
void readEvidence(const Fields& fields, returns::Request& request);
void readEvidence(const Fields& fields, returns::RequestLine& line);

} // namespace reprise::wire
