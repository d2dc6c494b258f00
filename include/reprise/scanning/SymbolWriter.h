// SymbolWriter: a text as the black and white modules of a symbol, for slips and screens. What it
// writes, the reader of this room reads back.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace reprise::scanning {

enum class SymbolKind : std::uint8_t { QrCode, Code128 };

/// Without its quiet zone: whoever draws it leaves four modules free for a QR code and ten on the
/// left and right of a Code 128.
struct SymbolModules {
    int width = 0;
    int height = 0;           ///< 1 for a Code 128: draw it as high as there is room.
    std::vector<bool> blacks; ///< Row by row, width · height.

    bool black(int x, int y) const
    {
        return blacks[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                      + static_cast<std::size_t>(x)];
    }
};

/// Invalid for an empty text and for one that the symbol can't hold.
Result<SymbolModules> writeSymbol(std::string_view text, SymbolKind kind);

} // namespace reprise::scanning
