// EscPosSymbols: barcodes on a receipt printer, by its own commands or dot by dot.
#pragma once

#include "reprise/devices/EscPos.h"

#include <string>

namespace reprise::devices {

inline constexpr std::size_t dotsPerColumn = 12;

/// GS v 0: rows of bits, each module `scale` dots wide and `rowHeight` high. The paper is moved by
/// just as much.
void appendDots(std::string& bytes, const slips::SymbolModules& symbol, std::size_t scale,
                std::size_t rowHeight);

/// In the middle of the paper. A Code 128 has its text below; one that is wider than the paper, or
/// holds what a Code 128 can't, becomes a QR code with the text below. What can't be drawn at all
/// is printed as its text.
void appendBarcode(std::string& bytes, const std::string& content, const PaperSettings& paper);

/// A QR code alone.
void appendQrCode(std::string& bytes, const std::string& content, const PaperSettings& paper);

} // namespace reprise::devices
