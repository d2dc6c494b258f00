#include "Stops.h"

#include "DemoStore.h"
#include "Phrases.h"

#include <algorithm>

namespace reprise::app {

namespace {

/// Everything is told at once here: no transitions to wait for.
constexpr std::chrono::milliseconds rest{60};

} // namespace

Stops::Stops(Wiring& kiosk, Look look)
    : m_kiosk(kiosk), m_on(kiosk.screens()), m_robot(kiosk.window(), rest), m_look(std::move(look))
{
    m_on.display.setMotion(DisplaySettings::Motion::Reduced);
}

bool Stops::visitAll()
{
    return open() && attract() && authorised() && moneyAndRating() && withColleague() && refused()
           && idleAndHelp() && manager();
}

bool Stops::reach(const QString& name, const std::function<bool()>& arrived)
{
    if (!waitUntil(arrived)) {
        m_lost = name;
        return false;
    }
    m_robot.settle();
    m_look(name);
    return true;
}

bool Stops::open()
{
    if (!waitUntil([this] { return !m_on.status.clockText().isEmpty(); })) {
        m_lost = QStringLiteral("the terminal");
        return false;
    }
    bool answered = false;
    m_kiosk.engine().ask(
        &m_kiosk,
        [now = m_kiosk.engine().clock().now()](Terminal& terminal) {
            return demoReceipts(terminal.place().zone, now);
        },
        [&](const Result<std::vector<receipts::Receipt>>& receipts) {
            if (receipts) m_receipts = *receipts;
            answered = true;
        });
    m_lost = QStringLiteral("the demo receipts");
    return waitUntil([&] { return answered; }) && !m_receipts.empty();
}

bool Stops::scan(const QString& code, ScanViewModel::Status expected, const QString& name)
{
    m_robot.scan(code);
    return reach(name, [&] { return m_on.scan.status() == expected; });
}

bool Stops::openReceipt(const QString& number)
{
    m_lost = number;
    m_robot.scan(number);
    return waitUntil([&] { return m_on.items.receiptNumber() == number; });
}

bool Stops::decide(const QString& reason)
{
    m_on.journey.next();
    m_on.reason.choose(reason);
    m_on.reason.advance();
    while (!m_on.reason.busy() && m_on.journey.stage() == JourneyViewModel::Reason) {
        m_on.reason.chooseAnswer(0);
        m_on.reason.advance();
    }
    return waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Decision; });
}

/// Presses an answer and photographs the page with it.
bool Stops::answer(const QString& button, const QString& name)
{
    m_lost = name;
    return m_robot.tap(button) && reach(name, [] { return true; })
           && m_robot.tap(QStringLiteral("primary"));
}

bool Stops::startAgain()
{
    m_on.journey.startAgain();
    return waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Attract; });
}

bool Stops::attract()
{
    const auto ready = [this] { return m_on.scan.status() == ScanViewModel::Ready; };
    if (!reach(QStringLiteral("01-attract"), ready)) return false;
    if (!scan(QStringLiteral("<?unknown?>"), ScanViewModel::UnknownCode,
              QStringLiteral("01b-unknown-code"))) {
        return false;
    }
    m_on.scan.dismiss();
    if (!scan(QString::fromLatin1(demoSharedCode), ScanViewModel::SeveralReceipts,
              QStringLiteral("01c-several-receipts"))) {
        return false;
    }
    m_on.scan.dismiss();
    if (!m_robot.tap(QStringLiteral("noReceipt"))) {
        m_lost = QStringLiteral("01d-key-in");
        return false;
    }
    if (!reach(QStringLiteral("01d-key-in"), ready)) return false;
    return startAgain();
}

bool Stops::authorised()
{
    if (!openReceipt(phrase::text(m_receipts.front().number.text()))) return false;
    const auto always = [] { return true; };
    if (!reach(QStringLiteral("02-items-open"), always)) return false;
    m_lost = QStringLiteral("02d-languages");
    if (!m_robot.tap(QStringLiteral("language")) || !reach(QStringLiteral("02d-languages"), always)
        || !m_robot.tap(QStringLiteral("closeLanguages"))) {
        return false;
    }
    m_on.items.toggle(0);
    m_on.items.toggle(1);
    m_on.items.increase(1);
    m_on.items.toggle(2);
    if (!reach(QStringLiteral("02-items"), always)) return false;
    m_on.journey.next();
    m_on.reason.choose(QStringLiteral("changed_mind"));
    if (!reach(QStringLiteral("03-reason"), always)) return false;
    m_lost = QStringLiteral("03b-when-received");
    if (!m_robot.tap(QStringLiteral("reason-faulty")) || !m_robot.tap(QStringLiteral("primary"))
        || !answer(QStringLiteral("answer1"), QStringLiteral("03b-when-received"))
        || !answer(QStringLiteral("day1"), QStringLiteral("03c-which-day"))
        || !answer(QStringLiteral("answer0"), QStringLiteral("03d-when-it-showed"))) {
        return false;
    }
    if (!reach(QStringLiteral("04-decision-authorised"), [this] {
            return m_on.journey.stage() == JourneyViewModel::Decision
                   && m_on.decision.canContinue();
        })) {
        return false;
    }
    m_on.journey.showCoverage();
    if (!reach(QStringLiteral("04d-coverage"), always)) return false;
    m_on.journey.back();
    return true;
}

bool Stops::moneyAndRating()
{
    m_on.journey.next();
    if (!reach(QStringLiteral("06-remedy"), [this] { return m_on.remedy.canConfirm(); })) {
        return false;
    }
    m_on.remedy.confirm();
    if (!reach(QStringLiteral("07-slip"), [this] {
            return m_on.journey.stage() == JourneyViewModel::Slip && m_on.slip.lines()->count() > 0;
        })) {
        return false;
    }
    m_on.slip.done();
    if (!reach(QStringLiteral("09-rating"),
               [this] { return m_on.journey.stage() == JourneyViewModel::Rating; })) {
        return false;
    }
    m_on.rating.setThanksTime(std::chrono::hours{1}); // Nobody waits for pictures to be taken.
    m_on.rating.rate(5);
    if (!reach(QStringLiteral("09b-thanks"),
               [this] { return m_on.rating.state() == RatingViewModel::Thanked; })) {
        return false;
    }
    m_on.rating.skip();
    return waitUntil([this] { return m_on.journey.stage() == JourneyViewModel::Attract; });
}

/// The oldest receipt: long past the window for a change of mind.
bool Stops::withColleague()
{
    if (!openReceipt(phrase::text(m_receipts.back().number.text()))) return false;
    m_on.items.toggle(0);
    m_lost = QStringLiteral("05b-decision-colleague");
    if (!decide(QStringLiteral("changed_mind"))
        || !reach(m_lost, [this] { return m_on.decision.outcome() != DecisionViewModel::Yes; })) {
        return false;
    }
    // It is faulty after all: then the law has its say, long after the first weeks.
    m_on.decision.take(QStringLiteral("faulty"));
    m_on.reason.advance();
    m_on.reason.chooseAnswer(0);
    m_on.reason.advance();
    m_on.reason.chooseAnswer(2);
    m_on.reason.advance();
    if (!reach(QStringLiteral("05c-late-claim"),
               [this] { return m_on.journey.stage() == JourneyViewModel::Decision; })) {
        return false;
    }
    m_on.journey.showCoverage();
    return reach(QStringLiteral("05d-coverage-late"), [] { return true; }) && startAgain();
}

bool Stops::refused()
{
    m_lost = QStringLiteral("05-decision-refused");
    for (const receipts::Receipt& receipt : m_receipts) {
        const auto line = std::ranges::find_if(receipt.lines, [](const receipts::Line& each) {
            return receipts::hasTrait(each.traits, receipts::trait::finalSale);
        });
        if (line == receipt.lines.end()) continue;
        if (!openReceipt(phrase::text(receipt.number.text()))) return false;
        m_on.items.toggle(static_cast<int>(line - receipt.lines.begin()));
        m_on.items.toggle(static_cast<int>(line == receipt.lines.begin() ? 1 : 0));
        if (!decide(QStringLiteral("changed_mind"))
            || !reach(QStringLiteral("05-decision-refused"),
                      [this] { return m_on.decision.outcome() == DecisionViewModel::No; })) {
            return false;
        }
        m_on.decision.contest();
        if (!reach(QStringLiteral("11b-colleague-knows"), [this] { return m_on.help.calling(); }))
            return false;
        m_on.help.cancel();
        m_on.journey.back();
        m_on.decision.take(QStringLiteral("keep"));
        return reach(QStringLiteral("05e-the-rest"), [this] { return m_on.decision.canContinue(); })
               && startAgain();
    }
    return false;
}

bool Stops::idleAndHelp()
{
    if (!openReceipt(phrase::text(m_receipts.at(3).number.text()))) return false;
    m_on.idle.ask();
    if (!reach(QStringLiteral("10-idle-warning"), [this] { return m_on.idle.warning(); })) {
        return false;
    }
    m_on.idle.stillHere();
    m_on.help.call();
    m_on.journey.showHelp();
    return reach(QStringLiteral("11-colleague-called"), [this] { return m_on.help.calling(); })
           && startAgain();
}

bool Stops::manager()
{
    m_on.journey.showManager();
    if (!reach(QStringLiteral("30-sign-in"), [] { return true; })) return false;
    m_robot.scan(QString::fromLatin1(demoManagerBadge));
    if (!reach(QStringLiteral("30c-sign-in-badge"),
               [this] { return !m_on.manager.badgeHolder().isEmpty(); })) {
        return false;
    }
    m_on.manager.signIn(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    return reach(QStringLiteral("30b-daily-log"),
                 [this] { return m_on.manager.signedIn() && !m_on.manager.empty(); })
           && startAgain();
}

bool visitTrouble(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    Options nowhere;
    nowhere.data = QStringLiteral("/nonexistent");
    nowhere.storeName = QStringLiteral("Fernhill");
    Wiring kiosk(nowhere);
    if (!kiosk.show()) return false;
    prepare(kiosk);
    const Screens& screens = kiosk.screens();
    if (!waitUntil([&] { return screens.journey.stage() == JourneyViewModel::Trouble; })) {
        return false;
    }
    Robot(kiosk.window(), rest).settle();
    look(QStringLiteral("12-trouble"));
    return kiosk.warnings() == 0;
}

} // namespace reprise::app
