#include "Wiring.h"

#include "SymbolImages.h"

#include "reprise/base/Contract.h"
#include "reprise/drawing/RowDots.h"
#include "reprise/payments/NexoTerminal.h"

#include <QGuiApplication>
#include <QUrl>

#include <cstdio>
#include <utility>

namespace reprise::app {

namespace {

std::vector<std::string> rowsOf(const QStringList& rows)
{
    std::vector<std::string> all;
    for (const QString& row : rows)
        all.push_back(row.toStdString());
    return all;
}

TerminalParts partsOf(const Options& options, Clock& clock, Hasher& hasher, RandomSource& random,
                      people::PinHash& pins, Log& log, PaymentLinkMaker link,
                      proof::Signatures& signatures, OfficeClaimsMaker claims, BootClock& bootClock,
                      proof::CertificateRequests& requests)
{
    return {options.data.toStdString(),
            options.storeName.toStdString(),
            clock,
            hasher,
            random,
            pins,
            log,
            std::move(link),
            &signatures,
            std::move(claims),
            &bootClock,
            &requests,
            rowsOf(options.storeAddress),
            options.vatNumber.toStdString()};
}

/// The address was checked with the options.
std::unique_ptr<devices::ReceiptPrinter> printerAt(const QString& address)
{
    if (address.isEmpty()) return {};
    auto printer =
        devices::makeEscPosPrinter(address.toStdString(), {.paper = {.drawer = drawing::rowDots}});
    REPRISE_EXPECTS(printer);
    return std::move(*printer);
}

/// For whoever times the start; nobody else reads our standard output.
void sayFirstFrame(QQuickWindow& window)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [] {
            std::puts("first frame");
            std::fflush(stdout);
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace

PaymentLinkMaker linkInSettings(RandomSource& random)
{
    return [&random](const storage::TerminalSettings& settings) -> Result<PaymentLink> {
        auto payout = payments::makePayout(settings.paymentRail, settings.kiosk(), random);
        if (!payout) return payout.error();
        return PaymentLink{std::move(*payout), settlement::railsOf(settings.paymentRail)};
    };
}

Wiring::Wiring(const Options& options, PaymentLinkMaker link, OfficeClaimsMaker claims)
    : m_options(options),
      m_engine(partsOf(options, m_clock, m_hasher, m_random, m_pins, m_log,
                       link ? std::move(link) : linkInSettings(m_random), m_signatures,
                       std::move(claims), m_bootClock, m_requests),
               printerAt(options.printer)),
      m_screens(m_engine, {}, options.storeName)
{
    connect(&m_qml, &QQmlEngine::warnings, this, [this](const QList<QQmlError>& found) {
        m_warnings += static_cast<int>(found.size());
    });
    linkInputs();
}

Wiring::~Wiring() = default;

void Wiring::linkInputs()
{
    qApp->installEventFilter(&m_screens.idle);
    qApp->installEventFilter(&m_wedge);
    connect(&m_wedge, &WedgeFilter::scanned, &m_screens,
            [this](const QString& code) { m_screens.scanned(code, QStringLiteral("typed")); });
}

bool Wiring::show()
{
    m_engine.start();
    m_qml.addImportPath(QStringLiteral("qrc:/qt/qml")); // The default from Qt 6.5 on.
    m_qml.addImageProvider(QStringLiteral("symbol"), new SymbolImages);
    m_qml.setInitialProperties(m_screens.properties());
    connect(&m_screens.languages, &LanguageSettings::changed, &m_qml, &QQmlEngine::retranslate);
    m_qml.load(QUrl(QStringLiteral("qrc:/qt/qml/Reprise/Ui/Main.qml")));
    if (m_qml.rootObjects().isEmpty()) return false;
    m_window = qobject_cast<QQuickWindow*>(m_qml.rootObjects().first());
    if (!m_window) return false;

    const auto fit = [this] { m_screens.display.fitTo(m_window->size()); };
    connect(m_window, &QWindow::widthChanged, this, fit);
    connect(m_window, &QWindow::heightChanged, this, fit);
    if (m_options.sayFirstFrame) sayFirstFrame(*m_window);
    if (m_options.fullScreen) {
        m_window->setFlag(Qt::FramelessWindowHint);
        m_window->showFullScreen();
    } else {
        m_window->resize(m_options.size);
    }
    fit();
    startCamera();
    return true;
}

void Wiring::startCamera()
{
    if (m_options.camera == QLatin1String("none")) return;
    m_camera = std::make_unique<CameraFeed>(m_log);
    connect(m_camera.get(), &CameraFeed::availableChanged, &m_screens.scan,
            &ScanViewModel::setCameraAvailable);
    connect(m_camera.get(), &CameraFeed::seen, &m_screens, &Screens::scanned);
    m_camera->open(m_options.camera);
}

} // namespace reprise::app
