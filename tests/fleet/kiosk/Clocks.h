// Clocks: a kiosk's two clocks, as the fleet sets them. The one on the wall may be put on or back
// at any time. The machine's own only runs on, from its start, and the fleet says when it starts.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/sync/KernelBootClock.h"

#include <chrono>
#include <string>

namespace reprise::fleet {

struct ClockSettings {
    std::chrono::milliseconds wrong{0}; ///< The wall clock's error.
    std::string boot = "boot-1";        ///< Which start of the machine,
    std::chrono::milliseconds ahead{0}; ///< and its clock's lead on this computer's.
};

class WrongClock final : public Clock {
public:
    Instant now() override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
               + offset;
    }

    std::chrono::milliseconds offset{0};
};

class NamedBootClock final : public BootClock {
public:
    BootInstant now() override { return {boot, m_kernel.now().since + ahead}; }

    std::string boot;
    std::chrono::milliseconds ahead{0};

private:
    sync::KernelBootClock m_kernel;
};

} // namespace reprise::fleet
