// SystemClock: the machine's own clock, the only place of this program that asks it.
#pragma once

#include "reprise/base/Clock.h"

namespace reprise::headoffice {

class SystemClock final : public Clock {
public:
    Instant now() override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace reprise::headoffice
