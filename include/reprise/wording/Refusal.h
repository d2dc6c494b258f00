// Refusal: the four things that somebody who hears "no" should also hear. A refusal without one of
// them is never shown.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/rights/Reason.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

struct Refusal {
    std::string why;       ///< What stands against it.
    std::string rule;      ///< Whose rule that is, and which one; what the law adds to it.
    std::string instead;   ///< What can be done now.
    std::string colleague; ///< That a person can be asked to look again.
};

/// The finding that decided: the law's where it kept a claim from a plain no, else the worst of
/// `findings`, of which there is at least one.
const policy::Finding& decisive(const policy::Findings& findings);

/// Speaks of the decisive finding. Beside a rule of the shop it says that statutory rights are not
/// affected.
Refusal refusal(const policy::Findings& findings, Language language);

/// "By law, a shop does not have to take back goods only because you changed your mind.": true for
/// what was bought in a shop under a pack, unless the law gave its own answer.
std::string shopNeedNot(Language language);

} // namespace reprise::wording
