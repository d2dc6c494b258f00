// Traits: what is special about an item, as the till or the catalogue recorded it at the sale.
// Spelt as in the statutory vectors ("perishable") and the store's own ("final_sale",
// "age_restricted:18").
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::receipts {

using Traits = std::vector<std::string>;

namespace trait {
inline constexpr std::string_view finalSale = "final_sale";
inline constexpr std::string_view perishable = "perishable";
inline constexpr std::string_view hygiene = "hygiene";
inline constexpr std::string_view hazardous = "hazardous";
inline constexpr std::string_view recalled = "recalled";
inline constexpr std::string_view ageRestricted = "age_restricted"; ///< Written age_restricted:18.
inline constexpr std::string_view serialised = "serialised";
inline constexpr std::string_view giftCard = "gift_card"; ///< Its serials are the cards' tokens.
/// Empties handed in for their deposit: a line below zero that is no coupon.
inline constexpr std::string_view depositReturn = "deposit_return";
/// A delivery charge. Written delivery:395 where the cheapest common way would have cost 3.95.
inline constexpr std::string_view delivery = "delivery";
inline constexpr std::string_view service = "service"; ///< Postage, a manual entry: not goods.
/// Runs on mains or batteries: who buys it may hand in an old one.
inline constexpr std::string_view electrical = "electrical";
} // namespace trait

/// 1 to 64 of a-z 0-9 _ : . and nothing else.
inline bool isTrait(std::string_view text)
{
    const auto fits = [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '_'
               || each == ':' || each == '.';
    };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, fits);
}

/// True for the trait itself and for one with a value ("age_restricted:18").
inline bool hasTrait(const Traits& traits, std::string_view name)
{
    return std::ranges::any_of(traits, [name](const std::string& each) {
        return each == name
               || (each.size() > name.size() && each.starts_with(name) && each[name.size()] == ':');
    });
}

} // namespace reprise::receipts
