#include "reprise/base/Text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace reprise {

namespace {

struct Lead {
    unsigned char low;
    unsigned char high;
    unsigned char secondLow;  ///< Bounds of the byte that follows: they rule out overlong forms,
    unsigned char secondHigh; ///< surrogates and what lies above U+10FFFF (RFC 3629, section 4).
    std::size_t length;
};

constexpr std::array leads{
    Lead{0x00, 0x7F, 0x00, 0x00, 1}, Lead{0xC2, 0xDF, 0x80, 0xBF, 2},
    Lead{0xE0, 0xE0, 0xA0, 0xBF, 3}, Lead{0xE1, 0xEC, 0x80, 0xBF, 3},
    Lead{0xED, 0xED, 0x80, 0x9F, 3}, Lead{0xEE, 0xEF, 0x80, 0xBF, 3},
    Lead{0xF0, 0xF0, 0x90, 0xBF, 4}, Lead{0xF1, 0xF3, 0x80, 0xBF, 4},
    Lead{0xF4, 0xF4, 0x80, 0x8F, 4},
};

std::size_t lengthOfCharacterAt(std::string_view bytes)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    const auto* lead = std::ranges::find_if(
        leads, [&](const Lead& each) { return byte(0) >= each.low && byte(0) <= each.high; });
    if (lead == leads.end() || bytes.size() < lead->length) return 0;
    if (lead->length > 1 && (byte(1) < lead->secondLow || byte(1) > lead->secondHigh)) return 0;
    for (std::size_t index = 2; index < lead->length; ++index)
        if (byte(index) < 0x80 || byte(index) > 0xBF) return 0;
    return lead->length;
}

std::optional<std::uint8_t> digitValue(char digit)
{
    if (digit >= '0' && digit <= '9') return static_cast<std::uint8_t>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<std::uint8_t>(digit - 'a' + 10);
    if (digit >= 'A' && digit <= 'F') return static_cast<std::uint8_t>(digit - 'A' + 10);
    return std::nullopt;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (true) {
        // Nearly all of what tills write is ASCII: passed over at a glance.
        const auto beyondAscii = std::ranges::find_if(
            bytes, [](char character) { return static_cast<unsigned char>(character) >= 0x80; });
        bytes.remove_prefix(static_cast<std::size_t>(beyondAscii - bytes.begin()));
        if (bytes.empty()) return true;
        const auto length = lengthOfCharacterAt(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x20 || byte == 0x7F;
    });
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 0x0FU]);
    }
    return text;
}

std::string toHex(std::string_view bytes)
{
    return toHex(std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
}

Result<std::vector<std::uint8_t>> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return Error{ErrorCode::Invalid, "expected an even number of hexadecimal digits"};
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t index = 0; index < text.size(); index += 2) {
        const auto high = digitValue(text[index]);
        const auto low = digitValue(text[index + 1]);
        if (!high || !low) return Error{ErrorCode::Invalid, "expected hexadecimal digits only"};
        bytes.push_back(static_cast<std::uint8_t>(*high << 4U | *low));
    }
    return bytes;
}

} // namespace reprise
