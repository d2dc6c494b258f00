// Finding: one rule's word on one line. Data, not a sentence: wording turns it into words.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::policy {

/// From best to worst for the customer; a line's outcome is its worst finding, unless the law is
/// better.
enum class Outcome : std::uint8_t {
    Authorised,
    Contingent,        ///< An approval would allow it.
    OverridableDenial, ///< No, but somebody with the authority may say yes.
    Denial,
};

/// Command-line spelling: "authorised", "contingent", "overridable_denial", "denial".
std::string_view outcomeName(Outcome outcome);
Result<Outcome> parseOutcome(std::string_view name);

struct Finding {
    std::string rule; ///< One of Rule.h, or the name of a trait: "window", "final_sale", …
    Outcome outcome;
    std::string
        cite; ///< "policy uk-high-street 7 §window" or "Consumer Rights Act 2015, ss.20, 22".
    std::map<std::string, std::string> facts; ///< What the sentence needs: "day" → "21", ISO dates.

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

} // namespace reprise::policy
