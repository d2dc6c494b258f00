#include "FirstFrame.h"

#include "Robot.h"
#include "Wiring.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace reprise::app {

namespace {

QElapsedTimer& sinceStart()
{
    static QElapsedTimer timer;
    return timer;
}

long residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

} // namespace

void markStart()
{
    sinceStart().start();
}

int timeFirstFrame(Wiring& kiosk)
{
    qint64 firstFrame = -1;
    long atFirstFrame = 0;
    QObject::connect(
        &kiosk.window(), &QQuickWindow::afterFrameEnd, &kiosk,
        [&] {
            if (firstFrame >= 0) return;
            firstFrame = sinceStart().elapsed();
            atFirstFrame = residentKibibytes();
        },
        Qt::DirectConnection);
    if (!waitUntil([&] { return firstFrame >= 0; })) return 1;
    const JourneyViewModel& journey = kiosk.screens().journey;
    const bool open = waitUntil([&] {
        return !kiosk.screens().status.clockText().isEmpty()
               || journey.stage() == JourneyViewModel::Trouble;
    });
    std::printf("{\"first_frame_ms\":%lld,\"rss_first_frame_kib\":%ld,\"open_ms\":%lld,"
                "\"rss_open_kib\":%ld}\n",
                static_cast<long long>(firstFrame), atFirstFrame,
                static_cast<long long>(sinceStart().elapsed()), residentKibibytes());
    return open && journey.stage() != JourneyViewModel::Trouble ? 0 : 1;
}

} // namespace reprise::app
