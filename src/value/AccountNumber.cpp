#include "reprise/value/AccountNumber.h"

#include <algorithm>
#include <optional>

namespace reprise::value {

namespace {

constexpr int modulus = 1271; // ISO/IEC 7064, 6.1: a pure system with two check characters.
constexpr int radix = 36;
constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

std::optional<int> valueOf(char sign)
{
    if (sign >= '0' && sign <= '9') return sign - '0';
    if (sign >= 'A' && sign <= 'Z') return sign - 'A' + 10;
    if (sign >= 'a' && sign <= 'z') return sign - 'a' + 10;
    return std::nullopt;
}

AccountNumber numberFor(char letter, const ReturnId& id)
{
    const auto& text = id.text();
    const auto place = text.find('-');
    auto number = letter + (place == text.npos ? "-" + text : text.substr(place));
    const auto check = checkCharacters(number);
    return AccountNumber(number + "-" + check);
}

} // namespace

AccountNumber storeCreditNumber(const ReturnId& id)
{
    return numberFor('C', id);
}

AccountNumber giftCardNumber(const ReturnId& id)
{
    return numberFor('G', id);
}

std::string checkCharacters(std::string_view text)
{
    int sum = 0;
    for (const auto sign : text)
        if (const auto value = valueOf(sign)) sum = (sum + *value) * radix % modulus;
    sum = sum * radix % modulus; // The place of the first check character; the second's is 1.
    const auto check = (modulus + 1 - sum) % modulus;
    return {alphabet[static_cast<std::size_t>(check / radix)],
            alphabet[static_cast<std::size_t>(check % radix)]};
}

bool isOwnNumber(std::string_view text)
{
    if (text.size() < 6 || (text[0] != 'C' && text[0] != 'G') || text[1] != '-') return false;
    const auto dash = text.rfind('-');
    return dash + 3 == text.size()
           && checkCharacters(text.substr(0, dash)) == text.substr(dash + 1);
}

} // namespace reprise::value
