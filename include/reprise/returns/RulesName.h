// RulesName: the texts a decision rests on, by their digests. Names them for good: a text that
// changes is another text.
#pragma once

#include <string>

namespace reprise::returns {

struct RulesName {
    std::string policyDigest;       ///< Hex SHA-256, as is the other.
    std::string packDigest;         ///< Empty where no pack was at hand.
    std::string noticesDigest = {}; ///< Empty where head office had said nothing beside the policy.

    friend bool operator==(const RulesName&, const RulesName&) = default;
};

} // namespace reprise::returns
