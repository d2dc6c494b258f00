#include "reprise/escrow/HeldBudget.h"

#include <algorithm>

namespace reprise::escrow {

namespace {

using std::chrono::milliseconds;

bool isSameStart(const HeldBudget& held, const BootInstant& now)
{
    return !now.boot.empty() && held.askedAt.boot == now.boot && now.since >= held.askedAt.since;
}

} // namespace

milliseconds timeLeft(const HeldBudget& held, const BootInstant& now)
{
    if (!isSameStart(held, now)) return milliseconds{0};
    const auto spell =
        std::min<milliseconds>(wire::longestSpell, held.budget.validUntil - held.budget.issuedAt);
    return std::max(milliseconds{0}, spell - (now.since - held.askedAt.since));
}

std::string whyClosed(const HeldBudget& held, const BootInstant& now)
{
    if (!isSameStart(held, now))
        return "this machine was started anew since it was given its budget";
    if (timeLeft(held, now) == milliseconds{0}) return "the budget has run out";
    const auto& limits = held.budget.limits;
    if (held.returns >= limits.returns || held.paid >= limits.total) return "the budget is used up";
    return {};
}

bool wantsRenewal(const HeldBudget& held, const BootInstant& now)
{
    if (!isSameStart(held, now) || timeLeft(held, now) == milliseconds{0}) return true;
    if (held.unheard > 0) return false;
    return held.paid > 0 || now.since - held.askedAt.since >= renewedAfter;
}

} // namespace reprise::escrow
