// PolicyArchive: the port behind which the terminal keeps every policy it ever worked by. Within
// one archive an id and a version mean one text, for ever.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reprise::policy {

class PolicyArchive {
public:
    virtual ~PolicyArchive() = default;

    /// The TOML text adopted last. Whether it is in force already is for its dates to say.
    virtual Result<std::string> current() = 0;

    /// All texts in the order of their adoption, the last one last.
    virtual Result<std::vector<std::string>> texts() = 0;

    /// How often a text was adopted: tells cheaply whether texts() has more to say.
    virtual Result<std::int64_t> adoptions() = 0;

    /// Keeps a text that Policy::parse accepts, as the last one. Durable. Conflict, and nothing
    /// kept, when its id and version already stand for another text.
    virtual Result<void> adopt(const std::string& toml) = 0;
};

} // namespace reprise::policy
