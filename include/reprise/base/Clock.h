// Clock: the port through which time comes in. Nothing in the core asks the machine for the time.
#pragma once

#include <chrono>

namespace reprise {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
public:
    virtual ~Clock() = default;

    virtual Instant now() = 0;
};

} // namespace reprise
