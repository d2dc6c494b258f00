// Money: an exact amount of one currency, counted in minor units. Never a floating point number.
#pragma once

#include "reprise/money/Currency.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace reprise {

class Money {
public:
    /// No single amount from outside may be larger, in minor units: with at most maxQuantity units
    /// a product of the two still fits, so that honest sums cannot overflow.
    static constexpr std::int64_t maxMinor = 1'000'000'000'000;
    static constexpr std::int64_t maxQuantity = 1'000'000;

    static constexpr Money zero(Currency currency) { return Money(0, currency); }
    static constexpr Money fromMinor(std::int64_t minor, Currency currency)
    {
        return Money(minor, currency);
    }

    /// A decimal in major units with a point, such as "2.55" or "-4"; exact, so more decimals than
    /// the currency has are Invalid unless they are zeros, as is anything beyond maxMinor.
    static Result<Money> parse(std::string_view decimal, Currency currency);

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }

    /// Plain decimal in major units, "2.55"; the wording room dresses it for people.
    std::string decimal() const;

    /// Mixing currencies or leaving the int64 range is our fault, not bad luck: both stop the
    /// process.
    friend Money operator+(Money left, Money right);
    friend Money operator-(Money left, Money right);
    friend Money operator-(Money amount);
    friend Money operator*(Money amount, std::int64_t factor);
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    friend std::strong_ordering operator<=>(Money left, Money right);
    friend bool operator==(Money, Money) = default;

private:
    constexpr Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    std::int64_t m_minor;
    Currency m_currency;
};

} // namespace reprise
