// Currency: one of ISO 4217's, with the number of decimals that its minor unit has there.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string_view>

namespace reprise {

class Currency {
public:
    /// Invalid unless `code` is an active ISO 4217 code in capitals, such as "GBP".
    static Result<Currency> parse(std::string_view code);

    std::string_view code() const;

    /// Decimals of the minor unit: 2 for GBP, 0 for JPY, 3 for KWD (ISO 4217, table A.1).
    int exponent() const;

    /// Minor units in one major unit: 100, 1 and 1000 for the examples above.
    std::int64_t minorPerMajor() const;

    friend bool operator==(Currency, Currency) = default;

private:
    explicit constexpr Currency(std::uint8_t row) : m_row(row) {}

    std::uint8_t m_row; ///< Row of the table in Currency.cpp.
};

} // namespace reprise
