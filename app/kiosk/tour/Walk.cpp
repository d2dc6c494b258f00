#include "Walk.h"

#include "Options.h"
#include "Robot.h"
#include "Wiring.h"

#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

namespace reprise::app {

namespace {

constexpr std::chrono::seconds forHeadOffice{60};
/// To read what has changed and to decide, before each press of a person's.
constexpr std::chrono::milliseconds readingPause{1200};

class Walker {
public:
    Walker(Wiring& kiosk, const Options& options)
        : m_kiosk(kiosk),
          m_on(kiosk.screens()),
          m_robot(kiosk.window()),
          m_options(options),
          m_folder(options.pictures)
    {
    }

    int run();

private:
    bool say(bool done, const QString& what);
    void photograph(const char* name);
    bool press(const QString& name, const char* what);
    bool arrive(JourneyViewModel::Stage stage, const char* picture);
    bool openReceipt();
    bool chooseItem();
    bool giveReason();
    bool acknowledged(std::int64_t seq);
    bool journey();

    Wiring& m_kiosk;
    Screens& m_on;
    Robot m_robot;
    const Options& m_options;
    QDir m_folder;
    void read();
    void sayTime();

    int m_pictures = 0;
    int m_presses = 0;
    QElapsedTimer m_sinceScan;
    qint64 m_photographing = 0; ///< Milliseconds that no customer would have waited.
};

bool Walker::say(bool done, const QString& what)
{
    std::printf("%s %s\n", done ? "  " : "FAILED:", qPrintable(what));
    std::fflush(stdout);
    return done;
}

void Walker::photograph(const char* name)
{
    QElapsedTimer taken;
    taken.start();
    const QString file =
        QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    say(m_robot.picture().save(m_folder.filePath(file)), QStringLiteral("picture %1").arg(file));
    m_photographing += taken.elapsed();
}

void Walker::read()
{
    ++m_presses;
    if (!m_options.personPace) return;
    QElapsedTimer reading;
    reading.start();
    waitUntil([&] { return reading.hasExpired(readingPause.count()); });
}

void Walker::sayTime()
{
    if (!m_options.personPace) return;
    const auto taken = static_cast<double>(m_sinceScan.elapsed() - m_photographing) / 1000;
    const double person = m_presses * static_cast<double>(readingPause.count()) / 1000;
    std::printf(
        "   one item, from the scan to the slip: %.1f s; %.1f s of it a person's %d presses,"
        " %.1f s the terminal's\n",
        taken, person, m_presses, taken - person);
}

bool Walker::press(const QString& name, const char* what)
{
    read();
    return say(m_robot.tap(name), QStringLiteral("pressed %1").arg(QString::fromUtf8(what)));
}

bool Walker::arrive(JourneyViewModel::Stage stage, const char* picture)
{
    const bool there = waitUntil([&] { return m_on.journey.stage() == stage; });
    if (there) photograph(picture);
    return there || say(false, QStringLiteral("reach %1").arg(QString::fromUtf8(picture)));
}

bool Walker::openReceipt()
{
    for (const QString& code : m_options.receipts) {
        m_sinceScan.start();
        m_photographing = 0;
        m_presses = 0;
        m_robot.scan(code);
        const bool opened = waitUntil([&] {
            return m_on.journey.stage() == JourneyViewModel::Items
                   || (m_on.scan.status() != ScanViewModel::Ready
                       && m_on.scan.status() != ScanViewModel::Looking);
        });
        if (!opened || m_on.journey.stage() != JourneyViewModel::Items) {
            say(true, QStringLiteral("scanned %1: %2").arg(code, m_on.scan.message()));
            m_on.scan.dismiss();
            continue;
        }
        for (int row = 0; row < m_on.items.lines()->count(); ++row) {
            if (m_on.items.lines()->row(row).value("available").toBool()) {
                return say(true, QStringLiteral("scanned %1 in one burst").arg(code));
            }
        }
        say(true, QStringLiteral("scanned %1: nothing left of it").arg(code));
        if (!press(QStringLiteral("back"), "Back")) return false;
        waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Attract; });
    }
    return say(false, QStringLiteral("scan a receipt with something left (--receipt CODE)"));
}

bool Walker::chooseItem()
{
    const RowModel& lines = *m_on.items.lines();
    int row = 0;
    while (!lines.row(row).value("available").toBool())
        ++row;
    if (!press(QStringLiteral("item%1").arg(row), "an item")) return false;
    if (!waitUntil([&] { return m_on.items.canContinue(); })) {
        return say(false, QStringLiteral("choose an item"));
    }
    photograph("items-chosen");
    return press(QStringLiteral("primary"), "Continue");
}

bool Walker::giveReason()
{
    if (!press(QStringLiteral("reason-faulty"), "Faulty or broken")
        || !press(QStringLiteral("primary"), "Continue")) {
        return false;
    }
    // What was bought today is asked no dates.
    for (int asked = 0; m_on.reason.question() != ReasonViewModel::Why && asked < 2; ++asked) {
        if (!press(QStringLiteral("answer0"), "the first answer")) return false;
        photograph(asked == 0 ? "received" : "fault-showed");
        if (!press(QStringLiteral("primary"), "Continue")) return false;
    }
    return true;
}

/// True once head office has said that it holds the entry; at once where there is none.
bool Walker::acknowledged(std::int64_t seq)
{
    if (m_on.status.lineState() == StatusViewModel::Alone) {
        return say(true, QStringLiteral("no head office: the journal holds the return"));
    }
    std::int64_t held = 0;
    bool asking = false;
    const bool safe = waitUntil(
        [&] {
            if (!asking && held < seq) {
                asking = true;
                m_kiosk.engine().ask(
                    &m_kiosk,
                    [](Terminal& terminal) { return terminal.store().outbox().acknowledged(); },
                    [&](const Result<std::int64_t>& answer) {
                        if (answer) held = *answer;
                        asking = false;
                    });
            }
            return !asking && held >= seq;
        },
        forHeadOffice);
    waitUntil([&] { return !asking; });
    return say(safe, QStringLiteral("head office holds entry %1").arg(static_cast<qint64>(seq)));
}

bool Walker::journey()
{
    photograph("attract");
    if (!openReceipt() || !arrive(JourneyViewModel::Items, "items") || !chooseItem()
        || !arrive(JourneyViewModel::Reason, "reason") || !giveReason()
        || !arrive(JourneyViewModel::Decision, "decision")) {
        return false;
    }
    if (!m_on.decision.canContinue()) {
        return say(false, QStringLiteral("a yes: %1").arg(m_on.decision.badgeText()));
    }
    if (!press(QStringLiteral("primary"), "Continue")
        || !arrive(JourneyViewModel::Remedy, "remedy")) {
        return false;
    }
    const QString label = m_on.remedy.confirmLabel();
    read();
    if (!say(m_robot.tapTwice(QStringLiteral("primary")),
             QStringLiteral("pressed \"%1\", twice, as hurried people do").arg(label))
        || !arrive(JourneyViewModel::Slip, "slip") || !m_on.visit.answer()) {
        return false;
    }
    const returns::Answer answer = *m_on.visit.answer();
    sayTime();
    say(true, QStringLiteral("return %1 is entry %2 of the journal")
                  .arg(m_on.slip.returnNumber())
                  .arg(static_cast<qint64>(answer.position.seq)));
    return press(QStringLiteral("primary"), "Done") && arrive(JourneyViewModel::Rating, "rating")
           && press(QStringLiteral("rate5"), "the best face")
           && waitUntil([&] { return m_on.rating.state() == RatingViewModel::Thanked; })
           && (photograph("thanks"), arrive(JourneyViewModel::Attract, "attract-again"))
           && acknowledged(answer.position.seq);
}

int Walker::run()
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "walk: %s can't be made\n", qPrintable(m_folder.path()));
        return 2;
    }
    const bool open = waitUntil([&] {
        return !m_on.status.clockText().isEmpty()
               || m_on.journey.stage() == JourneyViewModel::Trouble;
    });
    if (!open || m_on.journey.stage() == JourneyViewModel::Trouble) {
        say(false, QStringLiteral("open the terminal: %1").arg(m_on.journey.troubleText()));
        return 1;
    }
    const bool walked = journey() && m_kiosk.warnings() == 0;
    std::printf("walk: %s, %d pictures in %s\n", walked ? "the journey is done" : "failed",
                m_pictures, qPrintable(m_folder.path()));
    return walked ? 0 : 1;
}

} // namespace

int walk(Wiring& kiosk, const Options& options)
{
    return Walker(kiosk, options).run();
}

} // namespace reprise::app
