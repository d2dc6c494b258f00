// PolicyArchive: the port behind which the terminal keeps its policy, the last good one at least.
#pragma once

#include "reprise/base/Result.h"

#include <string>

namespace reprise::policy {

class PolicyArchive {
public:
    virtual ~PolicyArchive() = default;

    /// The TOML text in force.
    virtual Result<std::string> current() = 0;

    /// Keeps a text that Policy::parse accepted, and makes it the one in force. Durable.
    virtual Result<void> adopt(const std::string& toml) = 0;
};

} // namespace reprise::policy
