#include "reprise/people/Attempts.h"

#include <algorithm>

namespace reprise::people {

namespace {

std::chrono::seconds lockAfter(int inARow)
{
    auto length = firstLock;
    for (int more = freeAttempts + 1; more < inARow && length < longestLock; ++more)
        length *= 2;
    return std::min(length, longestLock);
}

} // namespace

std::optional<Instant> WrongAttempts::lockedAt(Instant now) const
{
    if (!lockedUntil || std::max(now, lastAt) >= *lockedUntil) return std::nullopt;
    return lockedUntil;
}

WrongAttempts WrongAttempts::oneMore(Instant now) const
{
    WrongAttempts more{inARow + 1, std::max(now, lastAt), std::nullopt};
    if (more.inARow > freeAttempts) more.lockedUntil = more.lastAt + lockAfter(more.inARow);
    return more;
}

} // namespace reprise::people
