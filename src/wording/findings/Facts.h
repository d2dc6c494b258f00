// Facts: reads what a finding knows, as a sentence needs it. Findings come back from old journals
// too, so a fact that is missing or odd reads as something vague, never as a fault.
#pragma once

#include "reprise/policy/Finding.h"
#include "reprise/wording/Language.h"

#include <cstdint>
#include <string>

namespace reprise::wording {

std::string fact(const policy::Finding& finding, const std::string& key);
std::string numberFact(const policy::Finding& finding, const std::string& key);
/// Chooses between the forms of a text. A number that is not known reads as many.
std::int64_t countFact(const policy::Finding& finding, const std::string& key);
std::string dateFact(const policy::Finding& finding, const std::string& key, Language language);
/// An amount in the finding's fact "currency".
std::string amountFact(const policy::Finding& finding, const std::string& key, Language language);

} // namespace reprise::wording
