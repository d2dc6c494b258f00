// LinePrice: a line's whole price as unit price and discount, so that it stays exact when the units
// cannot all cost the same.
#pragma once

#include "reprise/money/Money.h"

#include <cstdint>

namespace reprise::imports {

struct LinePrice {
    Money unit;
    Money discount; ///< What the units at that price are worth beyond what was paid.
};

/// The units' exact price where there is one; otherwise the next minor unit above it, and the odd
/// minor units as a discount. `paid` is not negative, `quantity` at least 1.
inline LinePrice priceOfUnits(Money paid, std::int64_t quantity)
{
    const auto odd = paid.minor() % quantity;
    const auto unit =
        Money::fromMinor(paid.minor() / quantity + (odd == 0 ? 0 : 1), paid.currency());
    return {unit, unit * quantity - paid};
}

} // namespace reprise::imports
