// PlainText: a slip as rows of characters, for a screen, a mail, or a printer's own letters.
#pragma once

#include "reprise/slips/SlipDocument.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::slips {

/// The rows of a line of words, none wider than `columns` characters. Words go to the next row
/// whole where there are spaces; rows after the first keep the indent of the first; the right part
/// stands on the last row or right under it.
std::vector<std::string> rowsOf(const SlipLine& line, std::size_t columns);

/// The slip as text. A barcode is its own text here.
std::string plainText(const SlipDocument& slip, std::size_t columns);

} // namespace reprise::slips
