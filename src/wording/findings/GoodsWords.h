// GoodsWords: sentences about the goods themselves: which ones are here, who hands new ones over,
// and what carrying them to and fro has cost.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

std::string serialSentence(const policy::Finding& finding, Language language);
std::string receptionSentence(const policy::Finding& finding, Language language);
std::string goodsUnknownSentence(const policy::Finding& finding, Language language);
std::string handoverAgeSentence(const policy::Finding& finding, Language language);
std::string handoverHazardSentence(const policy::Finding& finding, Language language);
std::string handoverRecallSentence(const policy::Finding& finding, Language language);

std::string deliverySentence(const policy::Finding& finding, Language language);
std::string returnCostSentence(const policy::Finding& finding, Language language);

} // namespace reprise::wording
