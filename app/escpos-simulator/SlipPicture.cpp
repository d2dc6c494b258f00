#include "SlipPicture.h"

#include <algorithm>
#include <cairo.h>

namespace reprise::simulator {

namespace {

constexpr int margin = 32;
constexpr int cellWidth = 12;
constexpr int cellHeight = 24;
constexpr int leading = 6; ///< Between rows: a sixth of an inch from one to the next.
/// DejaVu Sans Mono is 0.602 of its size wide, so that a letter is a cell.
constexpr double letterSize = 19.9;
constexpr double baseline = 19.0;

int widthOf(const std::vector<Cell>& row)
{
    int width = 0;
    for (const auto& cell : row)
        width += cell.width * cellWidth;
    return width;
}

void draw(cairo_t* context, const Cell& cell, int x, int rowHeight)
{
    cairo_save(context);
    cairo_translate(context, x, rowHeight - cell.height * cellHeight);
    cairo_scale(context, cell.width, cell.height);
    cairo_select_font_face(context, "DejaVu Sans Mono", CAIRO_FONT_SLANT_NORMAL,
                           cell.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context, letterSize);
    cairo_move_to(context, 0, baseline);
    cairo_show_text(context, cell.sign.c_str());
    cairo_restore(context);
}

} // namespace

int SlipPicture::offset(int width, Align align) const
{
    switch (align) {
    case Align::Left: return 0;
    case Align::Middle: return std::max(0, (m_dots - width) / 2);
    case Align::Right: return std::max(0, m_dots - width);
    }
    return 0;
}

void SlipPicture::extend(int rows)
{
    m_rows += rows;
    m_ink.resize(static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_dots + 2 * margin));
}

std::uint8_t& SlipPicture::dot(int x, int y)
{
    return m_ink[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_dots + 2 * margin)
                 + static_cast<std::size_t>(x + margin)];
}

void SlipPicture::text(const std::vector<Cell>& row, Align align)
{
    int height = cellHeight;
    for (const auto& cell : row)
        height = std::max(height, cell.height * cellHeight);
    const auto top = m_rows;
    extend(height + leading);

    auto* surface = cairo_image_surface_create(CAIRO_FORMAT_A8, m_dots, height);
    auto* context = cairo_create(surface);
    int x = offset(widthOf(row), align);
    for (const auto& cell : row) {
        draw(context, cell, x, height);
        x += cell.width * cellWidth;
    }
    cairo_surface_flush(surface);
    const auto* pixels = cairo_image_surface_get_data(surface);
    const auto stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < height; ++y)
        for (int each = 0; each < m_dots; ++each)
            dot(each, top + y) = pixels[y * stride + each];
    cairo_destroy(context);
    cairo_surface_destroy(surface);
}

void SlipPicture::image(const Dots& dots, Align align)
{
    const auto top = m_rows;
    const auto left = offset(dots.width, align);
    extend(dots.height + leading);
    for (int y = 0; y < dots.height; ++y)
        for (int x = 0; x < std::min(dots.width, m_dots - left); ++x)
            if (dots.black[static_cast<std::size_t>(y) * static_cast<std::size_t>(dots.width)
                           + static_cast<std::size_t>(x)])
                dot(left + x, top + y) = 255;
}

void SlipPicture::feed(int dots)
{
    extend(dots);
}

bool SlipPicture::cut(const std::string& file)
{
    const int width = m_dots + 2 * margin;
    auto* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, m_rows + 2 * margin);
    auto* pixels = cairo_image_surface_get_data(surface);
    const auto stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < m_rows + 2 * margin; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool isPaper = y < margin || y >= margin + m_rows;
            const auto ink = isPaper ? 0U : dot(x - margin, y - margin);
            const auto grey = static_cast<std::uint32_t>(255U - ink);
            *reinterpret_cast<std::uint32_t*>(pixels + y * stride + 4 * x) =
                grey | (grey << 8U) | (grey << 16U);
        }
    }
    cairo_surface_mark_dirty(surface);
    const auto status = cairo_surface_write_to_png(surface, file.c_str());
    cairo_surface_destroy(surface);
    m_ink.clear();
    m_rows = 0;
    return status == CAIRO_STATUS_SUCCESS;
}

Dots drawn(const slips::SymbolModules& symbol, int scale, int rowHeight)
{
    Dots dots{symbol.width * scale, symbol.height * rowHeight, {}};
    for (int y = 0; y < dots.height; ++y)
        for (int x = 0; x < dots.width; ++x)
            dots.black.push_back(symbol.black(x / scale, y / rowHeight));
    return dots;
}

} // namespace reprise::simulator
