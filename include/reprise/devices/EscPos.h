// EscPos: a slip as the bytes that an ESC/POS printer understands.
#pragma once

#include "reprise/slips/RowDrawer.h"
#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/Symbol.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace reprise::devices {

/// Who draws barcodes: the printer itself (GS k, GS ( k), or we, dot by dot, for one that can't.
enum class SymbolsBy : std::uint8_t { Printer, Dots };

/// Which code pages it has: 858 alone, or 852 as well, as most have.
enum class Pages : std::uint8_t { Western, WesternAndCentral };

struct PaperSettings {
    std::size_t columns = 42; ///< Of font A, 12 dots each, on 80 mm paper; 32 on 58 mm.
    SymbolsBy symbols = SymbolsBy::Printer;
    slips::SymbolWriter writer = {}; ///< Needed for Dots; without one a barcode is its text.
    Pages pages = Pages::WesternAndCentral;
    /// Draws rows with a letter that is on no page, such as the Welsh ŵ; without one they lose
    /// their accents.
    slips::RowDrawer drawer = {};
};

/// From initialising to the cut. Letters that the printer's code pages lack are drawn with their
/// whole row; where nobody draws they lose their accents, and what no plain letter stands for
/// becomes a question mark. A barcode that is too wide for the paper is printed as a QR code.
std::string escPosBytes(const slips::SlipDocument& slip, const PaperSettings& paper);

} // namespace reprise::devices
