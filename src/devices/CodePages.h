// CodePages: text in the letters of a receipt printer: code page 858, Western Europe with the euro,
// and 852 for Polish and its neighbours.
#pragma once

#include "reprise/devices/EscPos.h"

#include <string>
#include <string_view>

namespace reprise::devices {

/// What ESC t calls them.
inline constexpr int westernPage = 19; ///< 858
inline constexpr int centralPage = 18; ///< 852

/// One byte a character. What the page has no sign for loses its accent ("ŵ" is "w", "ł" is "l");
/// what no plain letter stands for becomes a question mark: never a different word, never a
/// command.
std::string inCodePage858(std::string_view utf8);

/// The same with letters of 852 where 858 lacks them, each run of them between two commands that
/// choose the page. It begins and ends in 858.
std::string inCodePages(std::string_view utf8);

/// Whether every letter is on one of the pages, so that none loses its accent. What can't be read
/// or is a command is nobody's letter and does not count.
bool hasAll(Pages pages, std::string_view utf8);

} // namespace reprise::devices
