// ApprovalWords: what is said of an approval: that it counts, or why it does not.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

/// For a finding of the rule "approval", which knows its "answer".
std::string approvalSentence(const policy::Finding& finding, Language language);

} // namespace reprise::wording
