#include "SelfTest.h"

#include "Stops.h"

#include <cstdio>

namespace reprise::app {

int selfTest(Wiring& kiosk)
{
    int screens = 0;
    int complaints = 0;
    const auto look = [&](const QString& name) {
        ++screens;
        if (kiosk.warnings() == complaints) return;
        complaints = kiosk.warnings();
        std::fprintf(stderr, "self-test: complaints on the way to %s\n", qPrintable(name));
    };
    Stops stops(kiosk, look);
    // Once upright, once across: the two forms load different parts.
    kiosk.window().resize(1080, 1920);
    const bool upright = stops.visitAll();
    if (!upright) std::fprintf(stderr, "self-test: never reached %s\n", qPrintable(stops.lost()));
    const bool trouble = visitTrouble(look, [](Wiring&) {});
    if (!trouble) std::fprintf(stderr, "self-test: the trouble screen failed\n");
    std::printf("self-test: %d screens, %d complaints\n", screens, kiosk.warnings());
    return upright && trouble && kiosk.warnings() == 0 ? 0 : 1;
}

} // namespace reprise::app
