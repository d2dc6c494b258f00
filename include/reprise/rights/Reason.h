// Reason: why an item comes back, in the customer's choice of words. Whether it is a claim under
// consumer law or a change of mind decides which rules apply.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string_view>

namespace reprise::rights {

enum class Reason : std::uint8_t {
    ChangedMind,
    WrongSize,
    GiftUnwanted,
    WrongItem,
    Faulty,
    Unfit,
    NotAsDescribed,
    DamagedInTransit,
    LateDelivery,
    Misinstalled,
    BreachOfExpressTerm,
    NoTitle,
    Recalled,
};

/// Command-line spelling: "changed_mind". Invalid for anything else, listing what is known.
Result<Reason> parseReason(std::string_view name);
std::string_view reasonName(Reason reason);

/// The ground the law looks at: wrong_size and gift_unwanted are a change of mind, wrong_item and
/// damaged_in_transit are goods not as described; the others stand for themselves.
Reason groundOf(Reason reason);

/// True for a claim that something is wrong with the goods or the sale, whatever the store's
/// policy.
bool isStatutoryClaim(Reason reason);

} // namespace reprise::rights
