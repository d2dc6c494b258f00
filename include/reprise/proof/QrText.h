// QrText: bytes as the characters that a QR code holds best, base45 (RFC 9285): two bytes become
// three of digits, capital letters, space and $%*+-./:.
#pragma once

#include "reprise/base/Result.h"

#include <string>
#include <string_view>

namespace reprise::proof {

std::string toBase45(std::string_view bytes);

/// Invalid for another character, a length that no bytes have, or a group that is too large.
Result<std::string> fromBase45(std::string_view text);

} // namespace reprise::proof
