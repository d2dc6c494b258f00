// PackedJson: a JSON object as deterministic CBOR (RFC 8949, 4.2.1) with numbers for the names of
// a receipt's members, so that it fits into a QR code. What a missing member means anyway, null,
// false, 0, "" and empty lists, takes no room. Nothing else is lost.
#pragma once

#include "reprise/base/Result.h"

#include <string>
#include <string_view>

namespace reprise::proof {

/// Invalid for anything but one JSON object of texts, whole numbers, flags, lists and objects.
Result<std::string> packJson(std::string_view json);

/// The object again, in packed order. Invalid for bytes that packJson() doesn't write: every value
/// has one spelling, so that a code can't be told in two ways.
Result<std::string> unpackJson(std::string_view cbor);

} // namespace reprise::proof
