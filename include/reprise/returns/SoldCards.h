// SoldCards: the port that knows whether a gift card that was sold is still worth its price.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/money/Money.h"
#include "reprise/receipts/Receipt.h"
#include "reprise/returns/Request.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::returns {

/// Journal spelling: "whole", "used", "unknown".
enum class CardState : std::uint8_t {
    Whole,
    Used,    ///< Something is gone from it, or all of it is void.
    Unknown, ///< Nobody here has heard of it.
};

Result<CardState> parseCardState(std::string_view name);
std::string_view cardStateName(CardState state);

class SoldCards {
public:
    virtual ~SoldCards() = default;

    /// `token` stands for the card, never its number; `price` is what one was sold for.
    virtual Result<CardState> look(std::string_view token, Money price) = 0;
};

/// The tokens of the gift cards that come back with a line; none where it sold none, or where
/// nobody says which of them it is.
std::vector<std::string> soldCardsBack(const RequestLine& asked, const receipts::Line& sold);

} // namespace reprise::returns
