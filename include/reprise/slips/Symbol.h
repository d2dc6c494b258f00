// Symbol: a barcode as black and white modules, and the port of whoever works them out, for paper
// and pages that have to draw them dot by dot.
#pragma once

#include "reprise/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace reprise::slips {

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
using SymbolWriter = std::function<Result<SymbolModules>(std::string_view text, SymbolKind kind)>;

} // namespace reprise::slips
