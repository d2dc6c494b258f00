#include "AssertionGuard.h"
#include "ThoroughSearch.h"

#include "reprise/scanning/BarcodeReader.h"

#include <algorithm>
#include <array>
#include <exception>
#include <string_view>

#define ZX_USE_UTF8 1 // Version 1 gives wide text otherwise.
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>) // Version 2 moved it.
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

namespace reprise::scanning {

namespace {

#if ZXING_VERSION_MAJOR >= 2
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif
using Format = ZXing::BarcodeFormat;

struct Named {
    Format format;
    std::string_view name;
};

constexpr std::array symbologies{Named{Format::Code128, "Code128"},
                                 Named{Format::Code39, "Code39"},
                                 Named{Format::EAN13, "EAN-13"},
                                 Named{Format::EAN8, "EAN-8"},
                                 Named{Format::UPCA, "UPC-A"},
                                 Named{Format::UPCE, "UPC-E"},
                                 Named{Format::ITF, "ITF"},
                                 Named{Format::QRCode, "QRCode"},
                                 Named{Format::DataMatrix, "DataMatrix"},
                                 Named{Format::PDF417, "PDF417"}};

/// In a single frame this many lines must agree on a symbol that has no check digit.
constexpr int linesWithoutCheck = 8;

ZXing::BarcodeFormats allFormats()
{
    ZXing::BarcodeFormats formats;
    for (const auto& each : symbologies)
        formats |= each.format;
    return formats;
}

Options frameOptions()
{
    Options options;
    options.setFormats(allFormats());
    // How paper is held is not known, so turns are tried. Sizes are: and version 1.4 aborts, on an
    // assertion in Result::operator==, where it finds one row of bars at two of its own scales.
    options.setTryHarder(true).setTryRotate(true).setTryDownscale(false);
#if ZXING_VERSION_MAJOR >= 2
    options.setTryInvert(false).setTextMode(ZXing::TextMode::Plain);
#endif
    return options;
}

std::vector<Sighting> lookUnguarded(const GreyFrame& frame, const Options& options)
{
    std::vector<Sighting> sightings;
    const ZXing::ImageView view(frame.pixels, frame.width, frame.height, ZXing::ImageFormat::Lum,
                                frame.stride);
    for (const auto& result : ZXing::ReadBarcodes(view, options)) {
        const auto* named = std::ranges::find(symbologies, result.format(), &Named::format);
        if (!result.isValid() || named == std::end(symbologies)) continue;
        sightings.push_back({{result.text(), std::string(named->name)}, result.lineCount()});
    }
    return sightings;
}

/// A picture the library can't take shows nothing; the next look may.
std::vector<Sighting> lookOnce(const GreyFrame& frame, const Options& options)
{
    std::vector<Sighting> sightings;
    const auto outcome = survivingAborts([&] {
        try {
            sightings = lookUnguarded(frame, options);
        } catch (const std::exception&) {
            sightings.clear();
        }
    });
    return outcome == Outcome::Finished ? sightings : std::vector<Sighting>();
}

class ZxingBarcodeReader : public BarcodeReader {
public:
    std::vector<Symbol> read(const GreyFrame& frame, Effort effort) override
    {
        if (frame.pixels == nullptr || frame.width < 1 || frame.height < 1) return {};
        if (effort == Effort::Thorough) return readThoroughly(frame);

        std::vector<Symbol> symbols;
        for (auto& each : lookOnce(frame, m_frameOptions)) {
            if (!isProof(each) && each.lines < linesWithoutCheck) continue;
            if (std::ranges::find(symbols, each.symbol) != symbols.end()) continue;
            symbols.push_back(std::move(each.symbol));
        }
        return symbols;
    }

private:
    static std::vector<Symbol> readThoroughly(const GreyFrame& frame)
    {
        const auto look = [](const GreyFrame& picture, Threshold threshold) {
            auto options = frameOptions();
            options.setBinarizer(threshold == Threshold::Local ? ZXing::Binarizer::LocalAverage
                                                               : ZXing::Binarizer::GlobalHistogram);
            return lookOnce(picture, options);
        };
        return searchThoroughly(frame, look);
    }

    Options m_frameOptions = frameOptions();
};

} // namespace

std::unique_ptr<BarcodeReader> makeBarcodeReader()
{
    return std::make_unique<ZxingBarcodeReader>();
}

} // namespace reprise::scanning
