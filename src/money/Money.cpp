#include "reprise/money/Money.h"

#include <algorithm>
#include <string>

namespace reprise {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

Error malformed(Currency currency)
{
    return {ErrorCode::Invalid,
            "malformed amount, expected digits with at most " + std::to_string(currency.exponent())
                + " decimals after a point for " + std::string(currency.code())};
}

} // namespace

Result<Money> Money::parse(std::string_view decimal, Currency currency)
{
    const bool negative = decimal.starts_with('-');
    if (negative) decimal.remove_prefix(1);
    const auto point = decimal.find('.');
    const auto whole = decimal.substr(0, point);
    auto fraction =
        point == std::string_view::npos ? std::string_view{} : decimal.substr(point + 1);
    if (!isDigits(whole) || (point != std::string_view::npos && !isDigits(fraction)))
        return malformed(currency);

    const auto exponent = static_cast<std::size_t>(currency.exponent());
    while (fraction.size() > exponent && fraction.ends_with('0'))
        fraction.remove_suffix(1);
    if (fraction.size() > exponent) return malformed(currency);

    std::int64_t minor = 0;
    const auto append = [&minor](char digit) {
        minor = std::min(minor * 10 + (digit - '0'), maxMinor + 1); // Sticks once out of range.
    };
    std::ranges::for_each(whole, append);
    std::ranges::for_each(fraction, append);
    for (auto missing = exponent - fraction.size(); missing > 0; --missing)
        append('0');
    if (minor > maxMinor)
        return Error{ErrorCode::Invalid, "amount out of range, expected at most "
                                             + Money(maxMinor, currency).decimal()};
    return Money(negative ? -minor : minor, currency);
}

std::string Money::decimal() const
{
    // Unsigned, because the lowest int64 has no positive twin.
    const auto size =
        m_minor < 0 ? 0 - static_cast<std::uint64_t>(m_minor) : static_cast<std::uint64_t>(m_minor);
    const auto exponent = static_cast<std::size_t>(m_currency.exponent());
    auto digits = std::to_string(size);
    if (digits.size() <= exponent) digits.insert(0, exponent + 1 - digits.size(), '0');
    if (exponent > 0) digits.insert(digits.size() - exponent, 1, '.');
    return m_minor < 0 ? "-" + digits : digits;
}

Money operator+(Money left, Money right)
{
    REPRISE_EXPECTS(left.m_currency == right.m_currency);
    std::int64_t sum = 0;
    REPRISE_EXPECTS(!__builtin_add_overflow(left.m_minor, right.m_minor, &sum));
    return {sum, left.m_currency};
}

Money operator-(Money left, Money right)
{
    REPRISE_EXPECTS(left.m_currency == right.m_currency);
    std::int64_t difference = 0;
    REPRISE_EXPECTS(!__builtin_sub_overflow(left.m_minor, right.m_minor, &difference));
    return {difference, left.m_currency};
}

Money operator-(Money amount)
{
    return Money::zero(amount.m_currency) - amount;
}

Money operator*(Money amount, std::int64_t factor)
{
    std::int64_t product = 0;
    REPRISE_EXPECTS(!__builtin_mul_overflow(amount.m_minor, factor, &product));
    return {product, amount.m_currency};
}

std::strong_ordering operator<=>(Money left, Money right)
{
    REPRISE_EXPECTS(left.m_currency == right.m_currency);
    return left.m_minor <=> right.m_minor;
}

} // namespace reprise
