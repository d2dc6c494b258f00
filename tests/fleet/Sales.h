// Sales: the receipts that the fleet takes goods back of, few at a time, so that kiosks collide.
#pragma once

#include <cstdint>
#include <string>

namespace reprise::fleet {

inline constexpr int linesPerSale = 3;
inline constexpr int unitsPerLine = 3;
inline constexpr std::int64_t pricePerSale =
    3'000; ///< Minor units; thirds of a line don't come out.

std::string saleNumber(int index);

/// Sales 1 to `count`, one JSON line each: by card, by cash, and by card again.
std::string salesAsJson(int count);

} // namespace reprise::fleet
