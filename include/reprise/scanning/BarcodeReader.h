// BarcodeReader: symbols in a grey picture. The only room that knows which library finds them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace reprise::scanning {

/// Rows of luma, one byte a pixel; the pixels belong to somebody else.
struct GreyFrame {
    const std::uint8_t* pixels;
    int width;
    int height;
    int stride; ///< Bytes from one row to the next.
};

struct Symbol {
    std::string text; ///< As encoded, neither trimmed nor normalised.
    /// Code128, Code39, EAN-13, EAN-8, UPC-A, UPC-E, ITF, QRCode, DataMatrix or PDF417. Codabar is
    /// never looked for: creased paper reads as one too easily.
    std::string symbology;

    friend bool operator==(const Symbol&, const Symbol&) = default;
};

enum class Effort : std::uint8_t {
    Frame,    ///< One pass over a camera frame; the next one comes anyway.
    Thorough, ///< A still picture: try turns, scales and local thresholds until something is found.
};

/// Not thread-safe; make one per thread.
class BarcodeReader {
public:
    virtual ~BarcodeReader() = default;

    /// Each symbol once. Nothing that its check characters or a second look do not back: a symbol
    /// without a check digit (Code 39, ITF) that only one look shows is left out.
    virtual std::vector<Symbol> read(const GreyFrame& frame, Effort effort) = 0;
};

/// The reader of this program, on ZXing.
std::unique_ptr<BarcodeReader> makeBarcodeReader();

} // namespace reprise::scanning
