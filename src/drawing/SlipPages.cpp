#include "reprise/drawing/SlipPages.h"

#include "SlipPen.h"

#include "reprise/base/Contract.h"

#include <cairo-pdf.h>
#include <cmath>
#include <memory>

namespace reprise::drawing {

namespace {

struct SurfaceRelease {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextRelease {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceRelease>;
using Context = std::unique_ptr<cairo_t, ContextRelease>;

constexpr double pointsPerInch = 72;
constexpr double dotsPerInch = 203;
constexpr double millimetresPerInch = 25.4;

double widthInPoints(const PageSettings& settings)
{
    return settings.millimetres * pointsPerInch / millimetresPerInch;
}

/// How long its page has to be.
double heightOf(const slips::SlipDocument& slip, const PageSettings& settings)
{
    const Surface recording(cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nullptr));
    const Context context(cairo_create(recording.get()));
    SlipPen pen(context.get(), widthInPoints(settings), settings.writer);
    pen.draw(slip);
    return pen.height();
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

Error fault(cairo_status_t status)
{
    return {ErrorCode::Unavailable,
            std::string("the slip can't be drawn: ") + cairo_status_to_string(status)};
}

} // namespace

Result<std::string> pdfOf(const std::vector<slips::SlipDocument>& slips,
                          const PageSettings& settings)
{
    REPRISE_EXPECTS(!slips.empty());
    std::string bytes;
    const auto width = widthInPoints(settings);
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, width));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   slips.front().title.c_str());
    for (const auto& slip : slips) {
        cairo_pdf_surface_set_size(surface.get(), width, heightOf(slip, settings));
        const Context context(cairo_create(surface.get()));
        SlipPen(context.get(), width, settings.writer).draw(slip);
        cairo_show_page(context.get());
    }
    cairo_surface_finish(surface.get());
    const auto status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) return fault(status);
    return bytes;
}

Result<std::string> pngOf(const slips::SlipDocument& slip, const PageSettings& settings)
{
    constexpr double scale = dotsPerInch / pointsPerInch;
    const auto width = widthInPoints(settings);
    const auto dots = [](double points) { return static_cast<int>(std::ceil(points * scale)); };
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, dots(width),
                                                     dots(heightOf(slip, settings))));
    const Context context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), scale, scale);
    SlipPen(context.get(), width, settings.writer).draw(slip);
    std::string bytes;
    const auto status = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    if (status != CAIRO_STATUS_SUCCESS) return fault(status);
    return bytes;
}

} // namespace reprise::drawing
