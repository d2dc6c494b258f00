#include "PictureOps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace reprise::scanning {

namespace {

constexpr std::uint8_t white = 255;

Picture blank(int width, int height)
{
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    return {width, height, std::vector<std::uint8_t>(count, white)};
}

std::size_t at(const Picture& picture, int x, int y)
{
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width)
           + static_cast<std::size_t>(x);
}

int pixel(const Picture& picture, int x, int y)
{
    if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return white;
    return picture.pixels[at(picture, x, y)];
}

std::uint8_t toByte(double value)
{
    return static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0));
}

/// Bilinear between the four pixels around a point.
double sampled(const Picture& picture, double x, double y)
{
    const double left = std::floor(x);
    const double top = std::floor(y);
    const int column = static_cast<int>(left);
    const int row = static_cast<int>(top);
    const double right = x - left;
    const double below = y - top;
    const double upper =
        pixel(picture, column, row) * (1 - right) + pixel(picture, column + 1, row) * right;
    const double lower =
        pixel(picture, column, row + 1) * (1 - right) + pixel(picture, column + 1, row + 1) * right;
    return upper * (1 - below) + lower * below;
}

/// Sums over any rectangle in four look-ups.
class SumTable {
public:
    explicit SumTable(const Picture& picture) : m_width(picture.width), m_height(picture.height)
    {
        m_sums.resize(static_cast<std::size_t>(m_width + 1)
                      * static_cast<std::size_t>(m_height + 1));
        for (int y = 0; y < m_height; ++y) {
            std::uint64_t row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += picture.pixels[at(picture, x, y)];
                m_sums[index(x + 1, y + 1)] = m_sums[index(x + 1, y)] + row;
            }
        }
    }

    /// The mean of what of the rectangle lies in the picture.
    double mean(int x, int y, int radiusX, int radiusY) const
    {
        const int left = std::max(0, x - radiusX);
        const int top = std::max(0, y - radiusY);
        const int right = std::min(m_width, x + radiusX + 1);
        const int bottom = std::min(m_height, y + radiusY + 1);
        const auto sum = m_sums[index(right, bottom)] - m_sums[index(left, bottom)]
                         - m_sums[index(right, top)] + m_sums[index(left, top)];
        return static_cast<double>(sum) / ((right - left) * (bottom - top));
    }

private:
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width + 1)
               + static_cast<std::size_t>(x);
    }

    int m_width;
    int m_height;
    std::vector<std::uint64_t> m_sums;
};

Picture averaged(const Picture& picture, int radiusX, int radiusY)
{
    const SumTable sums(picture);
    auto result = blank(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            result.pixels[at(result, x, y)] = toByte(sums.mean(x, y, radiusX, radiusY));
        }
    }
    return result;
}

Picture medianOf(const Picture& picture, int radiusX, int radiusY)
{
    auto result = blank(picture.width, picture.height);
    std::vector<std::uint8_t> window;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            window.clear();
            for (int dy = -radiusY; dy <= radiusY; ++dy) {
                for (int dx = -radiusX; dx <= radiusX; ++dx) {
                    window.push_back(static_cast<std::uint8_t>(pixel(picture, x + dx, y + dy)));
                }
            }
            const auto middle = window.begin() + static_cast<std::ptrdiff_t>(window.size() / 2);
            std::nth_element(window.begin(), middle, window.end());
            result.pixels[at(result, x, y)] = *middle;
        }
    }
    return result;
}

} // namespace

Picture copyOf(const GreyFrame& frame)
{
    auto result = blank(frame.width, frame.height);
    for (int y = 0; y < frame.height; ++y) {
        const auto* row = frame.pixels + static_cast<std::ptrdiff_t>(y) * frame.stride;
        std::copy_n(row, frame.width,
                    result.pixels.begin() + static_cast<std::ptrdiff_t>(at(result, 0, y)));
    }
    return result;
}

Picture rotated(const Picture& picture, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const auto extent = [](double a, double b) {
        return std::max(1, static_cast<int>(std::ceil(std::abs(a) + std::abs(b) - 1e-6)));
    };
    auto result = blank(extent(picture.width * cosine, picture.height * sine),
                        extent(picture.width * sine, picture.height * cosine));
    const double middleX = (picture.width - 1) / 2.0;
    const double middleY = (picture.height - 1) / 2.0;
    for (int y = 0; y < result.height; ++y) {
        const double fromY = y - (result.height - 1) / 2.0;
        for (int x = 0; x < result.width; ++x) {
            const double fromX = x - (result.width - 1) / 2.0;
            result.pixels[at(result, x, y)] =
                toByte(sampled(picture, middleX + fromX * cosine + fromY * sine,
                               middleY - fromX * sine + fromY * cosine));
        }
    }
    return result;
}

double uprightingTurn(const Picture& picture)
{
    // Edges a quarter turn apart count as one direction, hence four times the angle.
    double sumCosine = 0;
    double sumSine = 0;
    for (int y = 1; y + 1 < picture.height; ++y) {
        for (int x = 1; x + 1 < picture.width; ++x) {
            const double dx = pixel(picture, x + 1, y) - pixel(picture, x - 1, y);
            const double dy = pixel(picture, x, y + 1) - pixel(picture, x, y - 1);
            const double cosine = dx * dx - dy * dy; // Of twice the angle, times the square of
            const double sine = 2 * dx * dy;         // the edge's strength.
            sumCosine += cosine * cosine - sine * sine;
            sumSine += 2 * cosine * sine;
        }
    }
    if (sumCosine == 0 && sumSine == 0) return 0;
    return -std::atan2(sumSine, sumCosine) / 4 * 180 / std::numbers::pi;
}

Picture scaled(const Picture& picture, double factor)
{
    auto result = blank(std::max(1, static_cast<int>(picture.width * factor)),
                        std::max(1, static_cast<int>(picture.height * factor)));
    if (factor >= 1) {
        for (int y = 0; y < result.height; ++y) {
            const double fromY = std::clamp((y + 0.5) / factor - 0.5, 0.0, picture.height - 1.0);
            for (int x = 0; x < result.width; ++x) {
                const double fromX = std::clamp((x + 0.5) / factor - 0.5, 0.0, picture.width - 1.0);
                result.pixels[at(result, x, y)] =
                    toByte(sampled(picture, fromX, std::min(fromY, picture.height - 1.0)));
            }
        }
        return result;
    }
    const SumTable sums(picture);
    const int radius = std::max(0, static_cast<int>(std::lround((1 / factor - 1) / 2)));
    for (int y = 0; y < result.height; ++y) {
        const int fromY = std::min(picture.height - 1, static_cast<int>((y + 0.5) / factor));
        for (int x = 0; x < result.width; ++x) {
            const int fromX = std::min(picture.width - 1, static_cast<int>((x + 0.5) / factor));
            result.pixels[at(result, x, y)] = toByte(sums.mean(fromX, fromY, radius, radius));
        }
    }
    return result;
}

Picture bordered(const Picture& picture, int margin)
{
    auto result = blank(picture.width + 2 * margin, picture.height + 2 * margin);
    for (int y = 0; y < picture.height; ++y) {
        const auto row = picture.pixels.begin() + static_cast<std::ptrdiff_t>(at(picture, 0, y));
        std::copy_n(row, picture.width,
                    result.pixels.begin()
                        + static_cast<std::ptrdiff_t>(at(result, margin, y + margin)));
    }
    return result;
}

Picture inverted(const Picture& picture)
{
    auto result = picture;
    for (auto& each : result.pixels)
        each = static_cast<std::uint8_t>(white - each);
    return result;
}

Picture stretched(const Picture& picture)
{
    std::array<std::size_t, 256> counts{};
    for (const auto each : picture.pixels)
        ++counts[each];
    const std::size_t hundredth = picture.pixels.size() / 100;
    int dark = 0;
    int light = white;
    for (std::size_t seen = counts[0]; dark < white && seen <= hundredth;) {
        seen += counts[static_cast<std::size_t>(++dark)];
    }
    for (std::size_t seen = counts[white]; light > 0 && seen <= hundredth;) {
        seen += counts[static_cast<std::size_t>(--light)];
    }
    if (light <= dark) return picture;

    std::array<std::uint8_t, 256> spread{};
    for (int value = 0; value <= white; ++value) {
        spread[static_cast<std::size_t>(value)] = toByte(255.0 * (value - dark) / (light - dark));
    }
    auto result = picture;
    for (auto& each : result.pixels)
        each = spread[each];
    return result;
}

Picture blurred(const Picture& picture, int radius)
{
    return averaged(picture, radius, radius);
}

Picture sharpened(const Picture& picture, int radius, double strength)
{
    auto result = blurred(picture, radius);
    for (std::size_t i = 0; i < result.pixels.size(); ++i) {
        const double given = picture.pixels[i];
        result.pixels[i] = toByte(given + strength * (given - result.pixels[i]));
    }
    return result;
}

Picture smeared(const Picture& picture, int radius, Along along)
{
    return along == Along::Rows ? averaged(picture, radius, 0) : averaged(picture, 0, radius);
}

Picture despeckled(const Picture& picture)
{
    return medianOf(picture, 1, 1);
}

Picture despeckled(const Picture& picture, int radius, Along along)
{
    return along == Along::Rows ? medianOf(picture, radius, 0) : medianOf(picture, 0, radius);
}

Picture locallyThresholded(const Picture& picture, int radius, int bias)
{
    const SumTable sums(picture);
    auto result = blank(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const auto index = at(picture, x, y);
            if (picture.pixels[index] < sums.mean(x, y, radius, radius) - bias) {
                result.pixels[index] = 0;
            }
        }
    }
    return result;
}

} // namespace reprise::scanning
