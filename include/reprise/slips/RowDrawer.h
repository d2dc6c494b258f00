// RowDrawer: the port of whoever draws a row of words dot by dot, for a printer that lacks some of
// its letters.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/Symbol.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace reprise::slips {

/// A character's cell, of font A at 203 dots to the inch; a Large one is twice as wide and high.
inline constexpr std::size_t cellWidth = 12;
inline constexpr std::size_t cellHeight = 24;
/// From one row to the next: a sixth of an inch.
inline constexpr std::size_t rowPitch = 30;

/// One module is one dot. As wide as its characters' cells, so that columns stay columns, and as
/// high as a row with the space below it. Unavailable when it can't be drawn.
using RowDrawer = std::function<Result<SymbolModules>(std::string_view row, LineStyle style)>;

} // namespace reprise::slips
