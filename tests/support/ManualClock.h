// ManualClock: a clock that shows what the test sets and moves only when told.
#pragma once

#include "reprise/base/Clock.h"

namespace reprise::support {

class ManualClock final : public Clock {
public:
    /// Starts on Sunday, 22 November 2026, 10:00 UTC.
    Instant now() override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{std::chrono::sys_days{std::chrono::November / 22 / 2026}
                  + std::chrono::hours{10}};
};

} // namespace reprise::support
