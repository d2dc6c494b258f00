// CodePage: what the bytes of code pages 858 and 852 look like, as UTF-8. Written down apart from
// the printing side, so that the two check each other.
#pragma once

#include <string>

namespace reprise::simulator {

/// As ESC t numbers them. After power-on a printer has 437, which nobody here should print with.
inline constexpr int pageAtStart = 0;
inline constexpr int page852 = 18;
inline constexpr int page858 = 19;

/// Of a page that isn't known here what is beyond ASCII is an empty box. Nothing for a command.
std::string signOf(unsigned char byte, int page = page858);

} // namespace reprise::simulator
