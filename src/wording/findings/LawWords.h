// LawWords: what the law's answer reads like. It says what the customer can have, until when, who
// has to show what, and by when the money comes back.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

/// For a finding of the rule "statutory", which knows "answer" and "reason", and where they count
/// "last_day", "burden" (consumer, trader), "refund_by".
std::string lawSentence(const policy::Finding& finding, Language language);

} // namespace reprise::wording
