// CodePage858: text in the letters of a receipt printer, Western Europe with the euro.
#pragma once

#include <string>
#include <string_view>

namespace reprise::devices {

/// One byte a character. What the page has no sign for loses its accent ("ŵ" is "w", "ł" is "l");
/// what no plain letter stands for becomes a question mark: never a different word, never a
/// command.
std::string inCodePage858(std::string_view utf8);

} // namespace reprise::devices
