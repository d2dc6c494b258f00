// SlipPen: draws the lines of a slip one under the other, in points.
#pragma once

#include "reprise/slips/SlipDocument.h"
#include "reprise/slips/Symbol.h"

#include <cairo.h>
#include <memory>
#include <pango/pangocairo.h>
#include <string>

namespace reprise::drawing {

struct LayoutRelease {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
using Layout = std::unique_ptr<PangoLayout, LayoutRelease>;

class SlipPen {
public:
    /// On a context that outlives it; `width` is that of the page, margins in.
    SlipPen(cairo_t* context, double width, const slips::SymbolWriter& writer);

    void draw(const slips::SlipDocument& slip);
    /// Of what was drawn, margins in.
    double height() const;

private:
    void drawLine(const slips::SlipLine& line);
    void drawWords(const slips::SlipLine& line);
    void drawMiddle(const std::string& words, double size, bool bold);
    void drawRule();
    void drawBarcode(const std::string& content);
    bool drawSymbol(const std::string& content, slips::SymbolKind kind);
    Layout layout(const std::string& words, double size, bool bold) const;
    void show(const Layout& layout, double x, double y);

    cairo_t* m_context;
    double m_width; ///< Of the column of words.
    double m_y;
    const slips::SymbolWriter& m_writer;
};

} // namespace reprise::drawing
