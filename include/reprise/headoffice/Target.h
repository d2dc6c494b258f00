// Target: the path and query of a request line, taken apart and decoded once, at the door.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::headoffice {

struct Target {
    std::vector<std::string> path;            ///< "/v1/kiosks/K" is {"v1", "kiosks", "K"}.
    std::map<std::string, std::string> query; ///< The last of a name counts.

    /// Invalid for anything that does not begin with '/', or with a broken percent code.
    static Result<Target> parse(std::string_view text);

    std::string valueOf(const std::string& name) const; ///< Empty when absent.
    /// The number under `name`, `fallback` when absent; Invalid unless within 0 to `most`.
    Result<std::int64_t> numberOf(const std::string& name, std::int64_t fallback,
                                  std::int64_t most) const;
};

} // namespace reprise::headoffice
