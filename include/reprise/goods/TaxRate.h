// TaxRate: a rate of tax as an exact decimal in percent, and the tax in a price. Only goods that
// are sold anew are ever taxed by it: what comes back brings its own stored tax along.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/money/Money.h"
#include "reprise/receipts/Receipt.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace reprise::goods {

class TaxRate {
public:
    constexpr TaxRate() = default;

    /// "20", "5.5": percent, at most four decimals, 0 to 1000. A rate above nothing and below one
    /// is taken as the fraction of the price that it then can only be: 0.2 is 20 percent.
    static Result<TaxRate> parse(std::string_view decimal);

    std::string decimal() const; ///< Percent in the shortest spelling, "5.5".
    constexpr bool isZero() const { return m_parts == 0; }

    /// R(price·rate/(1 + rate)) of a price with its tax in, R(price·rate) of one without; R rounds
    /// half away from zero.
    Money of(Money price, receipts::TaxMode mode) const;

    friend auto operator<=>(TaxRate, TaxRate) = default;

private:
    explicit constexpr TaxRate(std::int64_t parts) : m_parts(parts) {}

    std::int64_t m_parts = 0; ///< Of a million.
};

} // namespace reprise::goods
