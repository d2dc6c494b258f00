#include "reprise/goods/Gtin.h"

#include <algorithm>

namespace reprise::goods {

namespace {

constexpr std::size_t length = 14;

/// From the right, the check digit left out: 3, 1, 3, 1, … and all of it to the next ten.
bool isCheckDigitRight(std::string_view digits)
{
    int sum = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const int digit = digits[digits.size() - 1 - place] - '0';
        sum += place % 2 == 1 ? 3 * digit : digit;
    }
    return sum % 10 == 0;
}

} // namespace

Result<Gtin> Gtin::parse(std::string_view digits)
{
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    const auto isKnownLength =
        digits.size() == 8 || (digits.size() >= 12 && digits.size() <= length);
    if (!isKnownLength || !std::ranges::all_of(digits, isDigit))
        return Error{ErrorCode::Invalid, "is no GTIN, expected 8, 12, 13 or 14 digits"};
    if (!isCheckDigitRight(digits))
        return Error{ErrorCode::Invalid, "has a wrong check digit, expected a GTIN as printed"};
    return Gtin(std::string(length - digits.size(), '0') + std::string(digits));
}

} // namespace reprise::goods
