// Attempts: wrong PINs and badges in a row, counted for each operator, and how long they lock that
// operator out. The count outlives the program: who is locked out is so after a restart as well.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace reprise::people {

/// Sources: OWASP ASVS 5.0, 6.3.1; the figures are ours.
inline constexpr int freeAttempts = 4;                  ///< The next one locks.
inline constexpr std::chrono::seconds firstLock{30};    ///< Doubles with every further one …
inline constexpr std::chrono::seconds longestLock{900}; ///< … up to this.
inline constexpr int alarmEvery = 10;                   ///< Wrong ones in a row that are reported.

struct WrongAttempts {
    int inARow = 0;
    Instant lastAt = {}; ///< The latest moment ever seen here: a clock set back is not believed.
    std::optional<Instant> lockedUntil = {};

    /// As the count stands at `now`: until when nobody is let in, if at all.
    std::optional<Instant> lockedAt(Instant now) const;
    /// With one more at `now`. A clock that was set back since makes the lock longer, never
    /// shorter.
    WrongAttempts oneMore(Instant now) const;
    bool isAlarm() const { return inARow > 0 && inARow % alarmEvery == 0; }
};

struct OperatorAttempts {
    OperatorId id;
    WrongAttempts wrong;
};

class Attempts {
public:
    virtual ~Attempts() = default;

    /// None for somebody without any.
    virtual Result<WrongAttempts> of(const OperatorId& id) = 0;
    /// Durable once it answers; an alarm stands in the journal as well.
    virtual Result<void> keep(const OperatorId& id, const WrongAttempts& wrong) = 0;
    virtual Result<void> forget(const OperatorId& id) = 0;
    /// Everybody with at least one.
    virtual Result<std::vector<OperatorAttempts>> all() = 0;
};

} // namespace reprise::people
