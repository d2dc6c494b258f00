// The first decode pass over a camera frame against ZXing called bare on the same frame.
#include "Measurement.h"

#include "reprise/scanning/BarcodeReader.h"

#include <fmt/core.h>

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#include <random>

namespace reprise::bench {

namespace {

#if ZXING_VERSION_MAJOR >= 2
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

constexpr int width = 1280;
constexpr int height = 720;
constexpr int rounds = 60;

struct Scene {
    std::string name;
    std::vector<std::uint8_t> pixels;
};

/// A grey, noisy counter with a receipt's symbol lying on it, or nothing.
Scene makeScene(const std::string& name, ZXing::BarcodeFormat format, const std::string& text)
{
    Scene scene{name, std::vector<std::uint8_t>(width * height)};
    std::mt19937 random(7);
    for (auto& pixel : scene.pixels)
        pixel = static_cast<std::uint8_t>(150 + random() % 40);
    if (text.empty()) return scene;
    const auto symbol = ZXing::MultiFormatWriter(format).setMargin(10).encode(
        text, format == ZXing::BarcodeFormat::QRCode ? 300 : 700, 300);
    for (int y = 0; y < symbol.height(); ++y)
        for (int x = 0; x < symbol.width(); ++x) {
            auto& pixel = scene.pixels[static_cast<std::size_t>((y + 200) * width + x + 250)];
            const auto noise = static_cast<int>(random() % 20);
            pixel = static_cast<std::uint8_t>(symbol.get(x, y) ? 25 + noise : 215 + noise);
        }
    return scene;
}

/// What the scanning room asks of ZXing for a frame, and nothing around it.
std::size_t rawZxing(const Scene& scene)
{
    using Format = ZXing::BarcodeFormat;
    Options options;
    options.setFormats(Format::Code128 | Format::Code39 | Format::EAN13 | Format::EAN8
                       | Format::UPCA | Format::UPCE | Format::ITF | Format::QRCode
                       | Format::DataMatrix | Format::PDF417);
    options.setTryHarder(true).setTryRotate(true).setTryDownscale(false);
#if ZXING_VERSION_MAJOR >= 2
    options.setTextMode(ZXing::TextMode::Plain).setTryInvert(false);
#endif
    const ZXing::ImageView view(scene.pixels.data(), width, height, ZXing::ImageFormat::Lum, width);
    return ZXing::ReadBarcodes(view, options).size();
}

} // namespace

std::vector<Measurement> measureDecode()
{
    const auto reader = scanning::makeBarcodeReader();
    std::vector<Measurement> table;
    for (const auto& scene :
         {makeScene("Code 128", ZXing::BarcodeFormat::Code128, "0412-03-20261101-00123"),
          makeScene("QR", ZXing::BarcodeFormat::QRCode, "0412-03-20261101-00123"),
          makeScene("nothing there", ZXing::BarcodeFormat::QRCode, "")}) {
        const scanning::GreyFrame frame{scene.pixels.data(), width, height, width};
        std::vector<double> ours;
        std::vector<double> floor;
        std::size_t found = 0;
        std::size_t foundRaw = 0;
        for (int round = 0; round < rounds; ++round) { // In turns, so that both see the same noise.
            floor.push_back(secondsOf([&] { foundRaw = rawZxing(scene); }));
            ours.push_back(
                secondsOf([&] { found = reader->read(frame, scanning::Effort::Frame).size(); }));
        }
        table.push_back(
            {"first pass, 1280x720, " + scene.name, "ms", quantile(ours, 0.5) * 1000,
             quantile(floor, 0.5) * 1000, 1.15,
             fmt::format("{} frames each; {} symbols against {}", rounds, found, foundRaw)});
    }
    return table;
}

} // namespace reprise::bench
