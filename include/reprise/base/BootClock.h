// BootClock: the port to the clock that nobody can set. It runs from the start of the machine, also
// while that sleeps (CLOCK_BOOTTIME), and says nothing about any start but this one.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace reprise {

struct BootInstant {
    std::string boot; ///< Of which start of the machine; empty where that can't be told.
    std::chrono::milliseconds since{0};

    friend bool operator==(const BootInstant&, const BootInstant&) = default;
};

/// From `then` to `now`; empty where that can't be told: not within one start of the machine.
inline std::optional<std::chrono::milliseconds> between(const BootInstant& then,
                                                        const BootInstant& now)
{
    if (now.boot.empty() || then.boot != now.boot || now.since < then.since) return std::nullopt;
    return now.since - then.since;
}

class BootClock {
public:
    virtual ~BootClock() = default;

    virtual BootInstant now() = 0;
};

} // namespace reprise
