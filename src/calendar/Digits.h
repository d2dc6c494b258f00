// Digits: reads the fixed-width numbers of ISO 8601 from the front of a text, without a locale.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::calendar {

/// Takes exactly `count` digits (at most 9) off the front; nothing, and `text` as it was,
/// otherwise.
inline std::optional<int> takeDigits(std::string_view& text, std::size_t count)
{
    if (text.size() < count) return std::nullopt;
    int value = 0;
    for (const char digit : text.substr(0, count)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    text.remove_prefix(count);
    return value;
}

inline bool takeCharacter(std::string_view& text, char expected)
{
    if (!text.starts_with(expected)) return false;
    text.remove_prefix(1);
    return true;
}

/// At least `count` digits, with zeros in front.
inline std::string padded(long long value, std::size_t count)
{
    auto digits = std::to_string(value);
    if (digits.size() < count) digits.insert(0, count - digits.size(), '0');
    return digits;
}

} // namespace reprise::calendar
