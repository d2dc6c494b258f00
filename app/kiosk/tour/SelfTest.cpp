#include "SelfTest.h"

#include "visits/SubjectVisit.h"

#include <cstdio>

namespace reprise::app {

namespace {

/// Lying and upright, with large and normal text: each lays out, and may load, other parts.
void turnAround(Wiring& kiosk)
{
    Robot robot(kiosk.window(), std::chrono::milliseconds{40});
    for (const QSize size : {QSize(1280, 800), QSize(1080, 1920)}) {
        kiosk.window().resize(size);
        for (const auto text :
             {DisplaySettings::TextSize::Large, DisplaySettings::TextSize::Normal}) {
            kiosk.screens().display.setTextSize(text);
            robot.settle();
        }
    }
}

} // namespace

int selfTest(Wiring& kiosk)
{
    int screens = 0;
    int complaints = 0;
    int heard = 0; ///< From the kiosk that is shown.
    Wiring* shown = &kiosk;
    const auto look = [&](const QString& name) {
        ++screens;
        turnAround(*shown);
        if (shown->warnings() == heard) return;
        complaints += shown->warnings() - heard;
        heard = shown->warnings();
        std::fprintf(stderr, "self-test: complaints at or before %s\n", qPrintable(name));
    };
    Stops stops(kiosk, look);
    bool visited = stops.visitAll();
    if (!visited) std::fprintf(stderr, "self-test: never reached %s\n", qPrintable(stops.lost()));
    const auto next = [&](Wiring& other) {
        shown = &other;
        heard = 0;
    };
    for (const auto& [subject, visit] : allVisits()) {
        if (visit(look, next)) continue;
        visited = false;
        std::fprintf(stderr, "self-test: %s failed\n", subject);
    }
    std::printf("self-test: %d screens, %s\n", screens,
                complaints == 0 ? "no complaint" : "with complaints");
    return visited && complaints == 0 ? 0 : 1;
}

} // namespace reprise::app
