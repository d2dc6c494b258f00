#include "reprise/escrow/HeldBudget.h"

#include <algorithm>

namespace reprise::escrow {

using std::chrono::milliseconds;

milliseconds timeLeft(const HeldBudget& held, const BootInstant& now)
{
    const auto age = between(held.askedAt, now);
    if (!age) return milliseconds{0};
    const auto spell =
        std::min<milliseconds>(wire::longestSpell, held.budget.validUntil - held.budget.issuedAt);
    return std::max(milliseconds{0}, spell - *age);
}

std::string whyClosed(const HeldBudget& held, const BootInstant& now)
{
    if (!between(held.askedAt, now))
        return "this machine was started anew since it was given its budget";
    if (timeLeft(held, now) == milliseconds{0}) return "the budget has run out";
    const auto& limits = held.budget.limits;
    if (held.returns >= limits.returns || held.paid >= limits.total) return "the budget is used up";
    return {};
}

bool wantsRenewal(const HeldBudget& held, const BootInstant& now)
{
    if (timeLeft(held, now) == milliseconds{0}) return true;
    if (held.unheard > 0) return false;
    return held.paid > 0 || between(held.askedAt, now) >= renewedAfter;
}

} // namespace reprise::escrow
