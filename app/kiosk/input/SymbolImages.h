// SymbolImages: "image://symbol/<text>" as a QR code, "image://symbol/code128/<text>" as bars,
// drawn black on white in whole pixels so that scanners read them off the screen.
#pragma once

#include <QQuickImageProvider>

namespace reprise::app {

class SymbolImages : public QQuickImageProvider {
public:
    SymbolImages();

    /// The largest symbol of whole modules within `requested`, its quiet zone in; a null image for
    /// a text that makes no symbol.
    QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;
};

} // namespace reprise::app
