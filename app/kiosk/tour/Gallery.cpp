#include "Gallery.h"

#include "Misfits.h"
#include "visits/SubjectVisit.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <array>
#include <cstdio>

namespace reprise::app {

namespace {

struct Look {
    const char* form;
    QSize size;
    const char* theme;
    DisplaySettings::Theme themeValue;
    const char* text;
    DisplaySettings::TextSize textValue;

    QString prefix() const { return QStringLiteral("%1-%2-%3").arg(form, theme, text); }
};

/// Another language is drawn in the light theme only: colours don't hang on it.
std::vector<Look> allLooks(int language)
{
    std::vector<Look> looks;
    using Display = DisplaySettings;
    for (const auto& [form, size] :
         {std::pair{"portrait", QSize(1080, 1920)}, std::pair{"landscape", QSize(1280, 800)}}) {
        for (const auto& [theme, themeValue] :
             {std::pair{"light", Display::Light}, std::pair{"dark", Display::Dark},
              std::pair{"highContrast", Display::HighContrast}}) {
            if (language != 0 && themeValue != Display::Light) continue;
            looks.push_back({form, size, theme, themeValue, "normal", Display::TextSize::Normal});
            looks.push_back({form, size, theme, themeValue, "large", Display::TextSize::Large});
        }
    }
    return looks;
}

bool drawOne(Wiring& kiosk, const Look& look, int language, const QString& file)
{
    // Chosen anew for each picture, and let go after it: the tour goes its way in English, and each
    // screen shows that it can change its language where it stands.
    LanguageSettings& languages = kiosk.screens().languages;
    languages.pick(language);
    IdleViewModel& idle = kiosk.screens().idle;
    const bool asking = idle.warning(); // A change of look counts as somebody being there.
    DisplaySettings& display = kiosk.screens().display;
    display.setTheme(look.themeValue);
    display.setTextSize(look.textValue);
    const bool isAnother = kiosk.window().size() != look.size;
    kiosk.window().resize(look.size);
    Robot robot(kiosk.window(), std::chrono::milliseconds{40});
    if (isAnother) robot.picture(); // What follows from a new size is in place a frame later.
    if (asking) {                   // Asked again once the window has its new size.
        idle.stillHere();
        idle.ask();
    }
    QImage image = robot.picture();
    QStringList misfits = misfitsIn(kiosk.window());
    if (!misfits.isEmpty()) { // Rows get their height a turn later, and this one may still come.
        image = robot.picture();
        misfits = misfitsIn(kiosk.window());
    }
    for (const QString& misfit : misfits)
        std::fprintf(stderr, "gallery: %s: %s\n", qPrintable(file), qUtf8Printable(misfit));
    languages.pick(0);
    return image.size() == look.size && image.save(file) && misfits.isEmpty();
}

void writeIndex(const QDir& folder, const QStringList& stops, int language)
{
    QFile file(folder.filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly)) return;
    QTextStream page(&file);
    page << "<!doctype html><meta charset=\"utf-8\"><title>Reprise: every screen</title>\n"
            "<style>body{font-family:sans-serif}img{width:16em;margin:.5em;border:1px solid}"
            "</style>\n";
    for (const QString& stop : stops) {
        page << "<h2>" << stop << "</h2>\n";
        for (const Look& look : allLooks(language)) {
            const QString name = look.prefix() + QLatin1Char('-') + stop + ".png";
            page << "<a href=\"" << name << "\"><img loading=\"lazy\" src=\"" << name << "\" alt=\""
                 << name << "\"></a>\n";
        }
    }
}

} // namespace

int drawGallery(Wiring& kiosk, const Options& options)
{
    const QString& path = options.pictures;
    const QString& subject = options.subject;
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "gallery: %s can't be made\n", qPrintable(path));
        return 2;
    }
    QStringList stops;
    int drawn = 0;
    int failed = 0;
    Wiring* shown = &kiosk;
    const auto draw = [&](const QString& stop) {
        stops << stop;
        for (const Look& look : allLooks(options.language)) {
            const QString name = look.prefix() + QLatin1Char('-') + stop + ".png";
            ++(drawOne(*shown, look, options.language, folder.filePath(name)) ? drawn : failed);
        }
        shown->screens().display.resetForNextCustomer();
    };
    Stops tour(kiosk, draw);
    const bool complete = !subject.isEmpty() || tour.visitAll();
    if (!complete) std::fprintf(stderr, "gallery: never reached %s\n", qPrintable(tour.lost()));
    const auto rest = [&](Wiring& resting) {
        shown = &resting;
        resting.screens().display.setMotion(DisplaySettings::Motion::Reduced);
    };
    bool visited = complete;
    for (const auto& [name, visit] : allVisits()) {
        if (!QString::fromLatin1(name).contains(subject)) continue;
        if (visit(draw, rest)) continue;
        visited = false;
        std::fprintf(stderr, "gallery: %s failed\n", name);
    }
    writeIndex(folder, stops, options.language);
    std::printf("gallery: %d pictures of %d screens in %s\n", drawn, static_cast<int>(stops.size()),
                qPrintable(path));
    return visited && drawn > 0 && failed == 0 && kiosk.warnings() == 0 ? 0 : 1;
}

} // namespace reprise::app
