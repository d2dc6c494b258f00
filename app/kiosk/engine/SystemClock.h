// SystemClock: the machine's clock behind the core's port.
#pragma once

#include "reprise/base/Clock.h"

namespace reprise::app {

class SystemClock final : public Clock {
public:
    Instant now() override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace reprise::app
