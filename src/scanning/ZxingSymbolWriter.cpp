#include "reprise/scanning/SymbolWriter.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>
#include <string>

namespace reprise::scanning {

namespace {

ZXing::BarcodeFormat formatFor(SymbolKind kind)
{
    return kind == SymbolKind::QrCode ? ZXing::BarcodeFormat::QRCode
                                      : ZXing::BarcodeFormat::Code128;
}

} // namespace

Result<SymbolModules> writeSymbol(std::string_view text, SymbolKind kind)
{
    if (text.empty()) return Error{ErrorCode::Invalid, "an empty text makes no symbol"};
    try {
        // Asked for no particular size, the library draws each module as one pixel.
        ZXing::MultiFormatWriter writer(formatFor(kind));
        const ZXing::BitMatrix bits = writer.setMargin(0).encode(std::string(text), 0, 0);
        SymbolModules modules;
        modules.width = bits.width();
        modules.height = kind == SymbolKind::Code128 ? 1 : bits.height();
        for (int y = 0; y < modules.height; ++y) {
            for (int x = 0; x < modules.width; ++x)
                modules.blacks.push_back(bits.get(x, y));
        }
        return modules;
    } catch (const std::exception& fault) {
        return Error{ErrorCode::Invalid, std::string("no symbol for this text: ") + fault.what()};
    }
}

} // namespace reprise::scanning
