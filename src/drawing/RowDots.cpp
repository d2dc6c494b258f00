#include "reprise/drawing/RowDots.h"

#include "SlipPen.h"

#include <algorithm>
#include <string>

namespace reprise::drawing {

namespace {

constexpr const char* family = "DejaVu Sans Mono, Noto Sans Mono, monospace";
/// Of DejaVu Sans Mono, whose letters are 0.602 of their size wide: a letter is a cell.
constexpr double letters = 19.9;
constexpr double baseline = 19.0;
constexpr int inkFrom = 110; ///< Of 255: what is darker is burned.

struct SurfaceRelease {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextRelease {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceRelease>;
using Context = std::unique_ptr<cairo_t, ContextRelease>;

Layout letterLayout(cairo_t* context, const std::string& letter, bool bold)
{
    Layout layout(pango_cairo_create_layout(context));
    auto* font = pango_font_description_new();
    pango_font_description_set_family(font, family);
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, letters * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_text(layout.get(), letter.data(), static_cast<int>(letter.size()));
    return layout;
}

/// In the cell that begins at x = 0.
void drawLetter(cairo_t* context, const std::string& letter, bool bold)
{
    const auto layout = letterLayout(context, letter, bold);
    int width = 0;
    pango_layout_get_size(layout.get(), &width, nullptr);
    const auto cells = static_cast<double>(slips::cellWidth) * PANGO_SCALE;
    cairo_save(context);
    // Half a unit of rounding is no reason to squeeze a letter.
    if (width > cells + PANGO_SCALE) cairo_scale(context, cells / width, 1);
    const auto down = static_cast<double>(pango_layout_get_baseline(layout.get())) / PANGO_SCALE;
    cairo_move_to(context, 0, baseline - down);
    pango_cairo_show_layout(context, layout.get());
    cairo_restore(context);
}

} // namespace

Result<slips::SymbolModules> rowDots(std::string_view row, slips::LineStyle style)
{
    std::unique_ptr<char, decltype(&g_free)> valid(
        g_utf8_make_valid(row.data(), static_cast<gssize>(row.size())), &g_free);
    const bool isLarge = style == slips::LineStyle::Large;
    const bool isBold = isLarge || style == slips::LineStyle::Strong;
    const int scale = isLarge ? 2 : 1;
    const auto width = static_cast<int>(slips::cellWidth) * scale
                       * static_cast<int>(g_utf8_strlen(valid.get(), -1));
    // Below a large row there is no more space than below any other.
    const auto height = static_cast<int>(slips::cellHeight) * scale
                        + static_cast<int>(slips::rowPitch - slips::cellHeight);
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
    const Context context(cairo_create(surface.get()));
    cairo_scale(context.get(), scale, scale);
    const char* next = nullptr;
    for (const char* at = valid.get(); *at != '\0'; at = next) {
        next = g_utf8_next_char(at);
        drawLetter(context.get(), std::string(at, next), isBold);
        cairo_translate(context.get(), slips::cellWidth, 0);
    }
    cairo_surface_flush(surface.get());
    if (cairo_status(context.get()) != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::Unavailable,
                     std::string("a row can't be drawn: ")
                         + cairo_status_to_string(cairo_status(context.get()))};
    const auto* pixels = cairo_image_surface_get_data(surface.get());
    const auto stride = cairo_image_surface_get_stride(surface.get());
    slips::SymbolModules dots{width, height, {}};
    dots.blacks.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            dots.blacks.push_back(pixels[y * stride + x] >= inkFrom);
    return dots;
}

} // namespace reprise::drawing
