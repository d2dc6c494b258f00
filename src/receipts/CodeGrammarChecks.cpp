#include "CodeGrammarChecks.h"

#include <algorithm>
#include <cstddef>

namespace reprise::receipts {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

char gtinCheckDigit(std::string_view digits)
{
    if (!isDigits(digits)) return '\0';

    int sum = 0;
    int weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += (*digit - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

bool gtinCheckHolds(std::string_view digits)
{
    if (digits.size() < 2) return false;
    const auto body = digits.substr(0, digits.size() - 1);
    return gtinCheckDigit(body) == digits.back();
}

bool luhnCheckHolds(std::string_view digits)
{
    if (digits.size() < 2 || !isDigits(digits)) return false;

    int sum = 0;
    bool twofold = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (twofold ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        twofold = !twofold;
    }
    return sum % 10 == 0;
}

bool mod43CheckHolds(std::string_view text)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
    if (text.size() < 2) return false;

    std::size_t sum = 0;
    for (const char c : text.substr(0, text.size() - 1)) {
        const auto value = alphabet.find(c);
        if (value == std::string_view::npos) return false;
        sum += value;
    }
    return alphabet[sum % alphabet.size()] == text.back();
}

std::string upcaFromUpce(std::string_view upce)
{
    if (upce.size() != 8 || !isDigits(upce) || upce[0] > '1') return {};

    const std::string digits(upce.substr(1, 6));
    const char rule = digits[5];
    std::string body(1, upce[0]);
    if (rule <= '2') {
        body += digits.substr(0, 2) + rule + "0000" + digits.substr(2, 3);
    } else if (rule == '3') {
        body += digits.substr(0, 3) + "00000" + digits.substr(3, 2);
    } else if (rule == '4') {
        body += digits.substr(0, 4) + "00000" + digits.substr(4, 1);
    } else {
        body += digits.substr(0, 5) + "0000" + rule;
    }
    return body + upce.back();
}

} // namespace reprise::receipts
