// Checkup: what `reprise doctor` looks at, one finding for each thing that can be wrong.
#pragma once

#include "OpenTerminal.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::cli {

enum class Health : std::uint8_t { Well, Ailing };

struct Finding {
    std::string check; ///< "database", "journal", "disk", "clock", "policy", "devices", …
    Health health;
    std::string detail; ///< What was found, and on an ailment what was expected.

    bool well() const { return health == Health::Well; }
};

std::vector<Finding> examine(OpenTerminal& terminal, const std::string& folder);

} // namespace reprise::cli
