// The kiosk's composition root: options in, wiring up, and whichever purpose it was started for.
#include "DemoStore.h"
#include "Fonts.h"
#include "Gallery.h"
#include "Options.h"
#include "SelfTest.h"
#include "Walk.h"
#include "Wiring.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Reprise_AppPlugin)
Q_IMPORT_QML_PLUGIN(Reprise_UiPlugin)

namespace {

using namespace reprise;
using namespace reprise::app;

/// Also for a system that is not fit to be seen: nothing was opened then.
constexpr int badUsage = 2;

int refuse(const Error& error)
{
    std::fprintf(stderr, "reprise-kiosk: %s\n", error.detail.c_str());
    return badUsage;
}

int run(Wiring& kiosk, const Options& options)
{
    switch (options.purpose) {
    case Purpose::Serve: return QGuiApplication::exec();
    case Purpose::SelfTest: return selfTest(kiosk);
    case Purpose::Gallery: return drawGallery(kiosk, options);
    case Purpose::Walk: return walk(kiosk, options);
    }
    return badUsage;
}

} // namespace

int main(int argc, char* argv[])
{
    // The same player on every release; GStreamer's crashes where a plug-in is missing.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("reprise-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(REPRISE_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    auto options = readOptions(QGuiApplication::arguments());
    if (!options) return refuse(options.error());
    if (const auto fonts = checkFonts(); !fonts) return refuse(fonts.error());
    QTemporaryDir ownStore;
    if (options->data.isEmpty()) {
        const auto made = makeDemoStore(ownStore.path());
        if (!made) return refuse(made.error());
        options->data = ownStore.path();
        options->storeName = QStringLiteral("Fernhill");
    }
    Wiring kiosk(*options);
    if (!kiosk.show()) return refuse({ErrorCode::Corrupt, "the screens can't be loaded"});
    return run(kiosk, *options);
}
