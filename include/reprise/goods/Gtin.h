// Gtin: a GS1 article number in its one spelling of 14 digits, however short it was printed.
#pragma once

#include "reprise/base/Result.h"

#include <compare>
#include <string>
#include <string_view>

namespace reprise::goods {

class Gtin {
public:
    /// GTIN-8, -12 (UPC-A), -13 (EAN) or -14, filled up with zeros on the left (GS1 General
    /// Specifications, 7.12). Invalid for another length, other signs or a wrong check digit.
    static Result<Gtin> parse(std::string_view digits);

    const std::string& digits() const { return m_digits; } ///< All 14.

    friend auto operator<=>(const Gtin&, const Gtin&) = default;

private:
    explicit Gtin(std::string digits) : m_digits(std::move(digits)) {}

    std::string m_digits;
};

} // namespace reprise::goods
