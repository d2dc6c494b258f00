// ThoroughSearch: the order in which a still picture is turned, scaled and cleaned until a symbol
// reads, and what it takes before a reading is believed. Knows no library.
#pragma once

#include "reprise/scanning/PictureFile.h"

#include <functional>
#include <vector>

namespace reprise::scanning {

enum class Threshold : std::uint8_t { Local, Global };

/// One reading in one pass. `lines` is how many scan lines of the picture agree on it; 0 for a
/// symbol that is no row of bars.
struct Sighting {
    Symbol symbol;
    int lines;
};

using Look = std::function<std::vector<Sighting>(const GreyFrame&, Threshold)>;

/// True where one sighting is proof: its error correction, or a check character and enough lines.
bool isProof(const Sighting& sighting);

/// What is believed, each symbol once, in the order first seen.
std::vector<Symbol> searchThoroughly(const GreyFrame& frame, const Look& look);

} // namespace reprise::scanning
