#include "SymbolPictures.h"

#include "TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <random>

namespace reprise::scanning::test {

namespace {

std::uint8_t clamped(double value)
{
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

double pixel(const Picture& picture, int x, int y)
{
    if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return 255;
    return picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width)
                          + static_cast<std::size_t>(x)];
}

Picture white(int width, int height)
{
    return {width, height,
            std::vector<std::uint8_t>(
                static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255)};
}

/// The standard's generators are the same everywhere; its distributions are not.
double uniform(std::mt19937& source)
{
    return (static_cast<double>(source()) + 0.5) / 4294967296.0;
}

double normal(std::mt19937& source)
{
    const double radius = std::sqrt(-2 * std::log(uniform(source)));
    return radius * std::cos(2 * std::numbers::pi * uniform(source));
}

} // namespace

Picture printed(const Kind& kind, int module)
{
    const support::TemporaryFolder folder;
    const auto file = folder.file("symbol.png");
    // At scale 1 the narrowest bar of zint is two pixels wide.
    const auto scale = std::to_string(module / 2) + (module % 2 == 0 ? "" : ".5");
    const auto command = "zint --barcode=" + kind.zint + " --scale=" + scale + " --data='"
                         + kind.text + "' --output='" + file + "' >/dev/null";
    INFO(command);
    REQUIRE(std::system(command.c_str()) == 0);
    const auto symbol = readPicture(file);
    REQUIRE(symbol);

    const int margin = 12 * module;
    auto paper = white(symbol->width + 2 * margin, symbol->height + 2 * margin);
    for (int y = 0; y < symbol->height; ++y) {
        for (int x = 0; x < symbol->width; ++x) {
            paper
                .pixels[static_cast<std::size_t>(y + margin) * static_cast<std::size_t>(paper.width)
                        + static_cast<std::size_t>(x + margin)] = clamped(pixel(*symbol, x, y));
        }
    }
    return paper;
}

Picture turned(const Picture& picture, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    auto result = white(static_cast<int>(std::ceil(std::abs(picture.width * c)
                                                   + std::abs(picture.height * s) - 1e-9)),
                        static_cast<int>(std::ceil(std::abs(picture.width * s)
                                                   + std::abs(picture.height * c) - 1e-9)));
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            const double dx = x - (result.width - 1) / 2.0;
            const double dy = y - (result.height - 1) / 2.0;
            const double fx = (picture.width - 1) / 2.0 + dx * c + dy * s;
            const double fy = (picture.height - 1) / 2.0 - dx * s + dy * c;
            const int left = static_cast<int>(std::floor(fx));
            const int top = static_cast<int>(std::floor(fy));
            const double u = fx - left;
            const double v = fy - top;
            result.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(result.width)
                          + static_cast<std::size_t>(x)] =
                clamped((pixel(picture, left, top) * (1 - u) + pixel(picture, left + 1, top) * u)
                            * (1 - v)
                        + (pixel(picture, left, top + 1) * (1 - u)
                           + pixel(picture, left + 1, top + 1) * u)
                              * v);
        }
    }
    return result;
}

Picture noisy(const Picture& picture, double sigma, std::uint32_t seed)
{
    std::mt19937 source(seed);
    auto result = picture;
    for (auto& each : result.pixels)
        each = clamped(each + sigma * normal(source));
    return result;
}

Picture speckled(const Picture& picture, double percent, std::uint32_t seed)
{
    std::mt19937 source(seed);
    auto result = picture;
    for (auto& each : result.pixels) {
        if (uniform(source) * 100 < percent) each = uniform(source) < 0.5 ? 0 : 255;
    }
    return result;
}

Picture faint(const Picture& picture, int contrast)
{
    auto result = picture;
    for (std::size_t i = 0; i < result.pixels.size(); ++i) {
        const auto x = static_cast<double>(i % static_cast<std::size_t>(picture.width));
        const double light = 170 - 60 * x / picture.width;
        result.pixels[i] = clamped(light - contrast * (255.0 - result.pixels[i]) / 255);
    }
    return result;
}

Picture softened(const Picture& picture, double sigma)
{
    const int radius = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> kernel;
    double sum = 0;
    for (int i = -radius; i <= radius; ++i) {
        kernel.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        sum += kernel.back();
    }
    const auto pass = [&](const Picture& from, int stepX, int stepY) {
        auto result = from;
        for (int y = 0; y < from.height; ++y) {
            for (int x = 0; x < from.width; ++x) {
                double value = 0;
                for (int i = -radius; i <= radius; ++i) {
                    value += kernel[static_cast<std::size_t>(i + radius)]
                             * pixel(from, x + i * stepX, y + i * stepY);
                }
                result.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(from.width)
                              + static_cast<std::size_t>(x)] = clamped(value / sum);
            }
        }
        return result;
    };
    return pass(pass(picture, 1, 0), 0, 1);
}

} // namespace reprise::scanning::test
