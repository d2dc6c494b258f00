// HeldBudget: the budget that a kiosk asked for last, as it stands here: what has been paid from
// it, and how long it still lasts on the clock that nobody can set.
#pragma once

#include "reprise/base/BootClock.h"
#include "reprise/wire/office/Budget.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace reprise::escrow {

struct HeldBudget {
    wire::Budget budget;
    BootInstant askedAt;      ///< Before the first request that may have been answered with it.
    std::int64_t paid = 0;    ///< Minor units that were taken off it here …
    std::int64_t returns = 0; ///< … for how many returns.
    std::int64_t unheard = 0; ///< Returns of those that head office has not acknowledged.
};

/// Zero where the machine was started anew since, or its clock can't be told: the budget is over.
/// At most wire::longestSpell after it was asked for, and less where it says less.
std::chrono::milliseconds timeLeft(const HeldBudget& held, const BootInstant& now);

/// Why nothing at all can be paid from it now; empty where something can. For people.
std::string whyClosed(const HeldBudget& held, const BootInstant& now);

/// Renewed once an hour, so that a newcomer to the store waits no longer, and limits are whole
/// again before the line goes down.
inline constexpr std::chrono::hours renewedAfter{1};

/// Whether to ask for another in its place, which begins with not paying from it any more: when it
/// is closed, an hour old, or something was paid from it. Never while head office has yet to hear
/// of a payment, since it would not believe the budget to be back; unless it is closed anyway.
bool wantsRenewal(const HeldBudget& held, const BootInstant& now);

} // namespace reprise::escrow
