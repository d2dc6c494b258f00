// Runs the tests of the screens: the real QML files, with doubles for the view models.
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QtQuickTest>

namespace {

/// Stands for the barcodes the kiosk draws.
class PlainSymbols : public QQuickImageProvider {
public:
    PlainSymbols() : QQuickImageProvider(Image) {}

    QImage requestImage(const QString&, QSize* size, const QSize&) override
    {
        QImage image(21, 21, QImage::Format_RGB32);
        image.fill(Qt::black);
        if (size) *size = image.size();
        return image;
    }
};

} // namespace

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(REPRISE_QML_DOUBLES));
        engine->addImportPath(QStringLiteral(REPRISE_QML_MODULE));
        engine->addImageProvider(QStringLiteral("symbol"), new PlainSymbols);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(reprise, Setup)

#include "QmlTests.moc"
