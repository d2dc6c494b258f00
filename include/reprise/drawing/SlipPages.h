// SlipPages: slips as pages for a mail or a screen: a PDF whose text can be selected and whose
// fonts are in it, or a picture. The words are the slip's; only their looks are decided here.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/Symbol.h"

#include <string>
#include <vector>

namespace reprise::drawing {

struct PageSettings {
    slips::SymbolWriter writer = {}; ///< Without one a barcode is its text.
    int millimetres = 80;            ///< Across; a page is as long as its slip.
};

/// One page a slip, of which there is at least one. Unavailable when it can't be drawn.
Result<std::string> pdfOf(const std::vector<slips::SlipDocument>& slips,
                          const PageSettings& settings);

/// At 203 dots to the inch, as thermal printers have them.
Result<std::string> pngOf(const slips::SlipDocument& slip, const PageSettings& settings);

} // namespace reprise::drawing
