// Refusal: the four things that somebody who hears "no" should also hear. A refusal without one of
// them is never shown.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

struct Refusal {
    std::string why;       ///< What stands against it, in one sentence.
    std::string rule;      ///< Whose rule that is, and which one.
    std::string instead;   ///< What can be done now.
    std::string colleague; ///< That a person can be asked.
};

/// Speaks of the finding that decided: the law's where it kept a claim from a plain no, else the
/// worst of `findings`, of which there is at least one.
Refusal refusal(const policy::Findings& findings, Language language);

} // namespace reprise::wording
