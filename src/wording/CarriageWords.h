// CarriageWords: sentences about what delivery and the way back have cost.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Sentences.h"

#include <string>

namespace reprise::wording {

std::string deliverySentence(const policy::Finding& finding, Language language);
std::string returnCostSentence(const policy::Finding& finding, Language language);

} // namespace reprise::wording
