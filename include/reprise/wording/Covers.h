// Covers: what stands behind an item, in words for the coverage view.
#pragma once

#include "reprise/policy/Coverage.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

struct CoverWords {
    std::string title;  ///< What it gives: "If it is faulty: all of your money back".
    std::string by;     ///< Who stands for it: "The law", "Our policy", "Guarantee of Fernhill".
    std::string period; ///< "Until 30 November 2026. 9 days left." or "It ended on …".
};

CoverWords coverWords(const policy::Cover& cover, Day today, Language language);

/// For an item that nothing covers any more, or whose law the terminal does not know.
std::string nothingCovers(Language language);

} // namespace reprise::wording
