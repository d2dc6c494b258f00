// RowDots: a row of words as the dots that a receipt printer burns, letter by letter in cells, for
// printers that lack some of the letters.
#pragma once

#include "reprise/slips/RowDrawer.h"

namespace reprise::drawing {

/// A slips::RowDrawer. Strong and Large are bold; what is wider than its cell is drawn narrower.
/// Letters that the font lacks come from another one on the machine.
Result<slips::SymbolModules> rowDots(std::string_view row, slips::LineStyle style);

} // namespace reprise::drawing
