// SymbolWriter: a text as the black and white modules of a symbol, for slips and screens. What it
// writes, the reader of this room reads back.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/slips/Symbol.h"

#include <string_view>

namespace reprise::scanning {

using slips::SymbolKind;
using slips::SymbolModules;

/// A slips::SymbolWriter: Invalid for an empty text and for one that the symbol can't hold.
Result<SymbolModules> writeSymbol(std::string_view text, SymbolKind kind);

} // namespace reprise::scanning
