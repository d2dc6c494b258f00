// EscPosSymbols: barcodes on a receipt printer, by its own commands or dot by dot.
#pragma once

#include "reprise/devices/EscPos.h"

#include <string>

namespace reprise::devices {

inline constexpr std::size_t dotsPerColumn = 12;

/// In the middle of the paper. A Code 128 has its text below; one that is wider than the paper, or
/// holds what a Code 128 can't, becomes a QR code with the text below. What can't be drawn at all
/// is printed as its text.
void appendBarcode(std::string& bytes, const std::string& content, const PaperSettings& paper);

/// A QR code alone.
void appendQrCode(std::string& bytes, const std::string& content, const PaperSettings& paper);

} // namespace reprise::devices
