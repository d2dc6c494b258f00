#include "SymbolImages.h"

#include "reprise/scanning/SymbolWriter.h"

#include <QUrl>

#include <algorithm>

namespace reprise::app {

namespace {

constexpr int quietQr = 4;
constexpr int quietBars = 10;
constexpr int usualEdge = 400;

} // namespace

SymbolImages::SymbolImages() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage SymbolImages::requestImage(const QString& id, QSize* size, const QSize& requested)
{
    static const QString bars = QStringLiteral("code128/");
    const bool isBars = id.startsWith(bars);
    const QString text = QUrl::fromPercentEncoding((isBars ? id.mid(bars.size()) : id).toUtf8());
    const auto symbol = scanning::writeSymbol(
        text.toStdString(), isBars ? scanning::SymbolKind::Code128 : scanning::SymbolKind::QrCode);
    if (!symbol) return {};

    const int quiet = isBars ? quietBars : quietQr;
    const int modules = symbol->width + 2 * quiet;
    const int room = requested.width() > 0 ? requested.width() : usualEdge;
    const int pixels = std::max(1, room / modules);
    const int barHeight = requested.height() > 0 ? requested.height() : modules * pixels / 3;
    const int height = isBars ? barHeight : modules * pixels;
    QImage image(modules * pixels, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < height; ++y) {
        const int row = isBars ? 0 : y / pixels - quiet;
        if (row < 0 || row >= symbol->height) continue;
        uchar* line = image.scanLine(y);
        for (int x = 0; x < symbol->width; ++x) {
            if (symbol->black(x, row)) std::fill_n(line + (x + quiet) * pixels, pixels, uchar{0});
        }
    }
    if (size) *size = image.size();
    return image;
}

} // namespace reprise::app
