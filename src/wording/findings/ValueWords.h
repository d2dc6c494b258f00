// ValueWords: sentences about cash, gift cards and points.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

std::string cashLinkedSentence(const policy::Finding& finding, Language language);
std::string pointsShortSentence(const policy::Finding& finding, Language language);
std::string cardUsedSentence(const policy::Finding& finding, Language language);

} // namespace reprise::wording
