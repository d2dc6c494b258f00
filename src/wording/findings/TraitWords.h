// TraitWords: what is said of goods of a special kind.
#pragma once

#include "reprise/wording/Language.h"

#include <string>
#include <string_view>

namespace reprise::wording {

/// "This is sold sealed for hygiene." Traits that a store made up have a sentence too.
std::string aboutTrait(std::string_view trait, Language language);

} // namespace reprise::wording
