// EscPosStatus: what an ESC/POS printer is asked about itself, and what its answers mean.
#pragma once

#include <string_view>

namespace reprise::devices {

/// DLE EOT n: answered at once, even by a printer that has stopped.
inline constexpr std::string_view readyQuestion{"\x10\x04\x01", 3};
inline constexpr std::string_view offlineQuestion{"\x10\x04\x02", 3};
inline constexpr std::string_view errorQuestion{"\x10\x04\x03", 3};
inline constexpr std::string_view paperQuestion{"\x10\x04\x04", 3};
/// GS r 1: the paper again, but answered only after all that was sent before has been printed.
inline constexpr std::string_view finishedQuestion{"\x1dr\x01", 3};
/// DLE DC4 8: forget what was sent and not printed.
inline constexpr std::string_view forgetCommand{"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10};

/// Answers to DLE EOT have bits 1 and 4 set, and bits 0 and 7 clear.
bool isStatusByte(unsigned char answer);
bool saysOffline(unsigned char ready);       ///< Bit 3.
bool saysCoverOpen(unsigned char offline);   ///< Bit 2.
bool saysCutterFault(unsigned char error);   ///< Bit 3.
bool saysPaperOut(unsigned char paper);      ///< Bits 5 and 6, of the end sensor.
bool saysPaperNearEnd(unsigned char paper);  ///< Bits 2 and 3, of the near-end sensor.
bool isFinishedAnswer(unsigned char answer); ///< Bits 4 and 7 clear: to finishedQuestion.
bool saysFinished(unsigned char answer);     ///< Bits 2 and 3 clear too: there is still paper.

} // namespace reprise::devices
