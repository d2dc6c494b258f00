// Means: the tender types that the core itself knows something about; any other is the till's word.
#pragma once

#include <string_view>

namespace reprise::returns::means {

inline constexpr std::string_view cash = "cash";
inline constexpr std::string_view storeCredit = "store_credit";
inline constexpr std::string_view giftCard = "gift_card";
inline constexpr std::string_view points = "points";

/// What the store itself owes and keeps the accounts of. None of it is issued before a return is
/// Committed.
inline constexpr bool isStoresOwn(std::string_view type)
{
    return type == storeCredit || type == giftCard || type == points;
}

} // namespace reprise::returns::means
