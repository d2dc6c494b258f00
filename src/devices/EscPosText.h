// EscPosText: lines as the bytes that an ESC/POS printer understands.
#pragma once

#include "reprise/devices/ReceiptPrinter.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::devices {

/// In code page 858 (Western Europe with the euro). What it has no sign for becomes the nearest
/// plain letter, or a question mark: never a different word.
std::string inCodePage858(std::string_view utf8);

/// From initialising to the cut.
std::string escPosBytes(const std::vector<PaperLine>& lines, std::size_t columns);

/// DLE EOT 4: asks for the state of the paper.
inline constexpr std::string_view paperQuestion{"\x10\x04\x04", 3};
/// DLE EOT 1: asks whether the printer is ready.
inline constexpr std::string_view readyQuestion{"\x10\x04\x01", 3};
/// GS r 1: the paper again, but answered only after all that was sent before has been printed.
inline constexpr std::string_view finishedQuestion{"\x1dr\x01", 3};

/// Answers to the first two have bits 1 and 4 set, and bits 0 and 7 clear.
bool isStatusByte(unsigned char answer);
bool saysPaperOut(unsigned char answer); ///< Both bits of the end sensor: 5 and 6.
bool saysFinished(
    unsigned char answer); ///< Of finishedQuestion: bits 2 and 3 clear, there is paper.
bool saysOffline(unsigned char answer); ///< Bit 3 of the answer to readyQuestion.

} // namespace reprise::devices
