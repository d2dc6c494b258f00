// KernelBootClock: Linux's clock since the start of the machine (CLOCK_BOOTTIME, which counts sleep
// and which nobody can set), and its name for that start.
#pragma once

#include "reprise/base/BootClock.h"

namespace reprise::sync {

class KernelBootClock final : public BootClock {
public:
    /// Without a name for this start of the machine where /proc does not give one.
    BootInstant now() override;
};

} // namespace reprise::sync
