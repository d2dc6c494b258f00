// A kiosk, screens and all, whose head office takes the connection and then says nothing. Prints
// how long the customer's return was held up by it, and for how long the screens' thread answered
// nothing at all meanwhile; and the same of as long a rest, for which nobody is asked.
#include "DemoStore.h"
#include "visits/DemoVisitor.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Reprise_AppPlugin)
Q_IMPORT_QML_PLUGIN(Reprise_UiPlugin)

namespace {

using namespace reprise::app;

/// The kernel takes connections on its behalf; nobody ever reads what comes.
class SilentOffice {
public:
    SilentOffice()
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        auto* address = reinterpret_cast<sockaddr*>(&here); // As POSIX wants it.
        isThere = bind(m_socket, address, size) == 0 && listen(m_socket, 64) == 0
                  && getsockname(m_socket, address, &size) == 0;
        url = "https://127.0.0.1:" + std::to_string(ntohs(here.sin_port));
    }
    ~SilentOffice() { close(m_socket); }
    SilentOffice(const SilentOffice&) = delete;
    SilentOffice& operator=(const SilentOffice&) = delete;

    bool isThere = false;
    std::string url;

private:
    int m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
};

/// How long the thread that draws and takes touches was not free, at its worst.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.restart();
        });
    }

    void begin()
    {
        m_longest = 0;
        m_since.start();
        m_whole.start();
        m_timer.start(1);
    }

    /// "2003.1 7.4": milliseconds in all, and of the longest pause.
    void end(const char* what)
    {
        m_timer.stop();
        std::printf("%s %.1f %.1f\n", what, static_cast<double>(m_whole.nsecsElapsed()) / 1e6,
                    static_cast<double>(m_longest) / 1e6);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_whole;
    qint64 m_longest = 0;
};

class WaitingCustomer : DemoVisitor {
public:
    using DemoVisitor::DemoVisitor;

    bool run()
    {
        Heartbeat heart;
        const auto reaches = [this](JourneyViewModel::Stage stage) {
            return waitUntil([this, stage] { return m_on.journey.stage() == stage; });
        };
        if (!open() || !refund(0) || !reaches(JourneyViewModel::Paying)) return false;
        heart.begin();
        if (!reaches(JourneyViewModel::NotPaid)) return false;
        heart.end("asking");
        m_robot.settle();
        heart.begin();
        waitUntil([] { return false; }, std::chrono::seconds{2});
        heart.end("resting");
        return true;
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const SilentOffice office;
    const QTemporaryDir folder;
    if (!office.isThere || !makeDemoStore(folder.path(), office.url.c_str())) return 1;
    Wiring kiosk(demoOptions(folder.path()));
    if (!kiosk.show()) return 1;
    const Stops::Look nobodyLooks = [](const QString&) {};
    return WaitingCustomer(kiosk, nobodyLooks).run() ? 0 : 1;
}
