#include "SlipPen.h"

#include <algorithm>

namespace reprise::drawing {

namespace {

constexpr double margin = 14;
constexpr double letters = 8.5;
constexpr double largeLetters = 17;
constexpr double gap = 8;    ///< Between the two columns.
constexpr double indent = 9; ///< For a line that begins with spaces.
constexpr double leading = 2;
constexpr double barHeight = 40;
constexpr double qrModule = 3;
constexpr const char* family = "Inter, DejaVu Sans, Noto Sans, sans-serif";

double widthOf(const Layout& layout)
{
    int width = 0;
    pango_layout_get_size(layout.get(), &width, nullptr);
    return static_cast<double>(width) / PANGO_SCALE;
}

double heightOf(const Layout& layout)
{
    int height = 0;
    pango_layout_get_size(layout.get(), nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

void wrapAt(const Layout& layout, double width)
{
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
}

} // namespace

SlipPen::SlipPen(cairo_t* context, double width, const slips::SymbolWriter& writer)
    : m_context(context), m_width(width - 2 * margin), m_y(margin), m_writer(writer)
{
}

double SlipPen::height() const
{
    return m_y + margin;
}

Layout SlipPen::layout(const std::string& words, double size, bool bold) const
{
    Layout made(pango_cairo_create_layout(m_context));
    auto* font = pango_font_description_new();
    pango_font_description_set_family(font, family);
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_layout_set_font_description(made.get(), font);
    pango_font_description_free(font);
    auto* valid = g_utf8_make_valid(words.data(), static_cast<gssize>(words.size()));
    pango_layout_set_text(made.get(), valid, -1);
    g_free(valid);
    return made;
}

void SlipPen::show(const Layout& layout, double x, double y)
{
    cairo_move_to(m_context, margin + x, y);
    pango_cairo_show_layout(m_context, layout.get());
}

void SlipPen::draw(const slips::SlipDocument& slip)
{
    cairo_set_source_rgb(m_context, 0, 0, 0);
    for (const auto& line : slip.lines)
        drawLine(line);
}

void SlipPen::drawLine(const slips::SlipLine& line)
{
    using slips::LineStyle;
    switch (line.style) {
    case LineStyle::Text:
    case LineStyle::Strong: return drawWords(line);
    case LineStyle::Large: return drawMiddle(line.left, largeLetters, true);
    case LineStyle::Rule: return drawRule();
    case LineStyle::Feed: m_y += letters + leading; return;
    case LineStyle::Barcode: return drawBarcode(line.left);
    case LineStyle::QrCode:
        if (!drawSymbol(line.left, slips::SymbolKind::QrCode))
            drawMiddle(line.left, letters, false);
        return;
    }
}

/// The right part stands beside the last row of the left one, or under it where both are wide.
void SlipPen::drawWords(const slips::SlipLine& line)
{
    const bool bold = line.style == slips::LineStyle::Strong;
    const auto words = line.left.find_first_not_of(' ');
    const auto x = words == 0 || words == std::string::npos ? 0 : indent;
    const auto left =
        layout(words == std::string::npos ? "" : line.left.substr(words), letters, bold);
    const auto right = layout(line.right, letters, bold);
    const auto rightWidth = line.right.empty() ? 0 : widthOf(right);
    const auto leftWidth = x + widthOf(left);
    const bool isBeside =
        rightWidth == 0 || leftWidth + gap + rightWidth <= m_width || rightWidth < m_width / 2;
    wrapAt(left, m_width - x - (rightWidth > 0 && isBeside ? rightWidth + gap : 0));
    show(left, x, m_y);
    m_y += heightOf(left);
    if (rightWidth > 0) {
        if (rightWidth > m_width) wrapAt(right, m_width);
        const auto top = isBeside ? m_y - heightOf(right) : m_y;
        show(right, std::max(0.0, m_width - rightWidth), top);
        if (!isBeside) m_y += heightOf(right);
    }
    m_y += leading;
}

void SlipPen::drawMiddle(const std::string& words, double size, bool bold)
{
    const auto centred = layout(words, size, bold);
    wrapAt(centred, m_width);
    pango_layout_set_alignment(centred.get(), PANGO_ALIGN_CENTER);
    show(centred, 0, m_y);
    m_y += heightOf(centred) + leading;
}

void SlipPen::drawRule()
{
    m_y += leading;
    cairo_set_line_width(m_context, 0.5);
    cairo_move_to(m_context, margin, m_y);
    cairo_line_to(m_context, margin + m_width, m_y);
    cairo_stroke(m_context);
    m_y += 2 * leading;
}

bool SlipPen::drawSymbol(const std::string& content, slips::SymbolKind kind)
{
    if (!m_writer) return false;
    const auto symbol = m_writer(content, kind);
    if (!symbol) return false;
    const bool isQr = kind == slips::SymbolKind::QrCode;
    // The page's own margin is the rest of the quiet zone.
    const auto module = std::min(isQr ? qrModule : 1.0, m_width / symbol->width);
    const auto rowHeight = isQr ? module : barHeight;
    const auto x = margin + (m_width - module * symbol->width) / 2;
    m_y += isQr ? 4 * module : 2 * leading;
    for (int row = 0; row < symbol->height; ++row)
        for (int column = 0; column < symbol->width; ++column)
            if (symbol->black(column, row))
                cairo_rectangle(m_context, x + module * column, m_y + rowHeight * row, module,
                                rowHeight);
    // Bars beside each other touch without a seam only where nothing is smoothed.
    cairo_save(m_context);
    cairo_set_antialias(m_context, CAIRO_ANTIALIAS_NONE);
    cairo_fill(m_context);
    cairo_restore(m_context);
    m_y += rowHeight * symbol->height + 2 * leading;
    return true;
}

void SlipPen::drawBarcode(const std::string& content)
{
    constexpr double narrowest = 0.6; // Points: finer bars no camera reads off a screen.
    const auto modules = 11.0 * (static_cast<double>(content.size()) + 2) + 13;
    const bool isBar = modules * narrowest <= m_width;
    drawSymbol(content, isBar ? slips::SymbolKind::Code128 : slips::SymbolKind::QrCode);
    drawMiddle(content, letters, false);
}

} // namespace reprise::drawing
