// Sales: the receipts that the fleet takes goods back of, few at a time, so that kiosks collide.
#pragma once

#include <cstdint>
#include <string>

namespace reprise::fleet {

inline constexpr int linesPerSale = 3;
inline constexpr int unitsPerLine = 3;
inline constexpr std::int64_t pricePerSale =
    3'000; ///< Minor units; thirds of a line don't come out.

/// The stores take turns, and begin with 0412.
std::string storeOfSale(int index);
std::string saleNumber(int index);

/// Sales 1 to `count`, one JSON line each, of that store or of all where it is empty; every other
/// one of a store was paid in cash, the others by card.
std::string salesAsJson(int count, const std::string& store = {});

} // namespace reprise::fleet
