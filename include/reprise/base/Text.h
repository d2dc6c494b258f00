// Text: the few questions the core asks of raw bytes from outside.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reprise {

/// True for well-formed UTF-8 (no overlong forms, no surrogates), the only encoding we take in.
bool isUtf8(std::string_view bytes);

/// True when a byte below 0x20 or DEL occurs: no name, code or number of ours has one.
bool hasControlCharacter(std::string_view text);

/// Lower-case hexadecimal, two digits a byte: how an unknown code is logged.
std::string toHex(std::string_view bytes);
std::string toHex(std::span<const std::uint8_t> bytes);

/// The bytes again; Invalid for an odd length or a character that is no hexadecimal digit.
Result<std::vector<std::uint8_t>> fromHex(std::string_view text);

} // namespace reprise
