// CodePage: what the bytes of code page 858 look like, as UTF-8. Written down apart from the
// printing side, so that the two check each other.
#pragma once

#include <string>

namespace reprise::simulator {

std::string signOf(unsigned char byte);

} // namespace reprise::simulator
