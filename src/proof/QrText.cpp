#include "reprise/proof/QrText.h"

#include <array>
#include <cstdint>

namespace reprise::proof {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::uint32_t base = 45;

Error invalid()
{
    return {ErrorCode::Invalid, "not base45, expected digits, capital letters and ' $%*+-./:'"};
}

} // namespace

std::string toBase45(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() * 3 + 1) / 2);
    for (std::size_t place = 0; place < bytes.size(); place += 2) {
        const auto high = static_cast<unsigned char>(bytes[place]);
        const bool isPair = place + 1 < bytes.size();
        std::uint32_t value = high;
        if (isPair) value = value * 256U + static_cast<unsigned char>(bytes[place + 1]);
        text += alphabet[value % base];
        text += alphabet[value / base % base];
        if (isPair) text += alphabet[value / base / base];
    }
    return text;
}

Result<std::string> fromBase45(std::string_view text)
{
    if (text.size() % 3 == 1) return invalid();
    std::string bytes;
    bytes.reserve(text.size() * 2 / 3);
    for (std::size_t place = 0; place < text.size(); place += 3) {
        const auto group = text.substr(place, 3);
        std::uint32_t value = 0;
        for (auto sign = group.rbegin(); sign != group.rend(); ++sign) {
            const auto digit = alphabet.find(*sign);
            if (digit == alphabet.npos) return invalid();
            value = value * base + static_cast<std::uint32_t>(digit);
        }
        if (value > (group.size() == 3 ? 0xFFFFU : 0xFFU)) return invalid();
        if (group.size() == 3) bytes += static_cast<char>(value >> 8U);
        bytes += static_cast<char>(value & 0xFFU);
    }
    return bytes;
}

} // namespace reprise::proof
