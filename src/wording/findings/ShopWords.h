// ShopWords: sentences for the rules that only some shops have: seasons, gift receipts, limits,
// fees, exchanges, and goods without a receipt.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

/// How a sentence about the goods goes on: "A colleague needs to look at it first."
std::string consequence(policy::Outcome outcome, Language language);

std::string seasonSentence(const policy::Finding& finding, Language language);
std::string categorySentence(const policy::Finding& finding, Language language);
std::string reasonSentence(const policy::Finding& finding, Language language);
std::string giftSentence(const policy::Finding& finding, Language language);
std::string limitSentence(const policy::Finding& finding, Language language);
std::string limitNearSentence(const policy::Finding& finding, Language language);
std::string restockingSentence(const policy::Finding& finding, Language language);
std::string promotionSentence(const policy::Finding& finding, Language language);
std::string blockSentence(const policy::Finding& finding, Language language);
std::string exchangeSentence(const policy::Finding& finding, Language language);
std::string remedySentence(const policy::Finding& finding, Language language);
std::string cashCapSentence(const policy::Finding& finding, Language language);
std::string noReceiptSentence(const policy::Finding& finding, Language language);

} // namespace reprise::wording
