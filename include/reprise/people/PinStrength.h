// PinStrength: which PINs are guessed first. Six digits are a million PINs only where nobody takes
// a birthday.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace reprise::people {

inline constexpr std::size_t shortestPin = 4; ///< A shorter one is not taken in at all.
inline constexpr std::size_t longestPin = 64;
inline constexpr std::size_t shortestStrongPin = 6; ///< ASVS 5.0, 6.1.1 with NIST SP 800-63B.

enum class PinWeakness : std::uint8_t {
    Short,    ///< Fewer than six.
    Repeated, ///< 000000, 121212, 123123.
    Run,      ///< 123456, 987654, 890123.
    Date,     ///< Six or eight digits that are a day: DDMMYY, MMDDYY, YYMMDD and with four for YY.
    OwnNumber ///< The operator's own number stands in it.
};

/// Nothing where it is a strong one.
std::optional<PinWeakness> weaknessOf(std::string_view pin, std::string_view operatorNumber);

/// "is shorter than six digits", for messages.
std::string_view weaknessSentence(PinWeakness weakness);

} // namespace reprise::people
