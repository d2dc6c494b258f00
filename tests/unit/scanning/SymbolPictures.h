// SymbolPictures: symbols made by zint, and what paper, cameras and people do to them. The damage
// is drawn from a fixed seed, so each run sees the same pictures.
#pragma once

#include "reprise/scanning/PictureFile.h"

#include <cstdint>
#include <string>

namespace reprise::scanning::test {

struct Kind {
    std::string symbology; ///< As BarcodeReader names it.
    std::string zint;      ///< zint's number for it.
    std::string text;      ///< What to print: a receipt number of the house where it can hold one.
};

/// The symbol on white paper with a margin around it; `module` is the width of the narrowest bar
/// in pixels. Fails the test when zint does.
Picture printed(const Kind& kind, int module);

Picture turned(const Picture& picture, double degrees);
Picture noisy(const Picture& picture, double sigma, std::uint32_t seed);
/// `percent` of the pixels become black or white.
Picture speckled(const Picture& picture, double percent, std::uint32_t seed);
/// Black and white become two greys, `contrast` apart, under light that falls off to one side.
Picture faint(const Picture& picture, int contrast);
Picture softened(const Picture& picture, double sigma);

} // namespace reprise::scanning::test
