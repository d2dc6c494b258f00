#include "visits/ElectronicsStops.h"

#include "DemoStore.h"
#include "Options.h"
#include "Phrases.h"

#include <QTemporaryDir>

namespace reprise::app {

namespace {

constexpr std::chrono::milliseconds rest{60};

bool openCamera(Wiring& kiosk, Robot& robot)
{
    const Screens& on = kiosk.screens();
    const auto zone = TimeZone::named("Europe/London");
    const auto receipts = electronicsReceipts(*zone, kiosk.engine().clock().now());
    if (!receipts || !waitUntil([&] { return !on.status.clockText().isEmpty(); })) return false;
    const QString number = phrase::text(receipts->front().number.text());
    robot.scan(number);
    return waitUntil([&] { return on.items.receiptNumber() == number; });
}

bool walkThrough(Wiring& kiosk, const Stops::Look& look)
{
    Screens& on = kiosk.screens();
    Robot robot(kiosk.window(), rest);
    const auto shows = [&](const QString& name) {
        robot.settle();
        look(name);
    };
    if (!openCamera(kiosk, robot)) return false;
    on.items.toggle(0);
    on.journey.next();
    on.reason.choose(QStringLiteral("changed_mind"));
    on.reason.advance();
    if (on.reason.question() != ReasonViewModel::Opened) return false;
    on.reason.chooseAnswer(1);
    shows(QStringLiteral("03e-opened"));
    on.reason.advance();
    if (!waitUntil([&] { return on.journey.stage() == JourneyViewModel::Decision; })) return false;
    shows(QStringLiteral("04e-fee-and-limit"));
    on.journey.showCoverage();
    shows(QStringLiteral("04f-guarantee-and-warranty"));
    on.journey.startAgain();
    return on.decision.why()->count() == 0;
}

} // namespace

bool visitElectronics(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    const QTemporaryDir folder;
    if (!makeElectronicsStore(folder.path())) return false;
    Options options;
    options.data = folder.path();
    options.storeName = QStringLiteral("Fernhill");
    Wiring kiosk(options);
    if (!kiosk.show()) return false;
    prepare(kiosk);
    return walkThrough(kiosk, look) && kiosk.warnings() == 0;
}

} // namespace reprise::app
