#include "visits/DemoVisitor.h"

#include "DemoStore.h"
#include "Options.h"
#include "Phrases.h"

#include <QTemporaryDir>

namespace reprise::app {

namespace {

constexpr std::chrono::milliseconds rest{60};

} // namespace

DemoVisitor::DemoVisitor(Wiring& kiosk, const Stops::Look& look)
    : m_kiosk(kiosk), m_on(kiosk.screens()), m_robot(kiosk.window(), rest), m_look(look)
{
}

bool DemoVisitor::open()
{
    const auto zone = TimeZone::named("Europe/London");
    auto receipts = demoReceipts(*zone, m_kiosk.engine().clock().now());
    if (!receipts || !waitUntil([&] { return !m_on.status.clockText().isEmpty(); })) return false;
    m_receipts = std::move(*receipts);
    return true;
}

void DemoVisitor::shows(const char* name)
{
    m_robot.settle();
    m_look(QLatin1String(name));
}

bool DemoVisitor::at(JourneyViewModel::Stage stage, const char* name)
{
    if (!waitUntil([&] { return m_on.journey.stage() == stage; })) return false;
    shows(name);
    return true;
}

bool DemoVisitor::decide(std::size_t receipt, const std::vector<int>& rows, const QString& reason)
{
    const QString number = phrase::text(m_receipts.at(receipt).number.text());
    m_robot.scan(number);
    if (!waitUntil([&] { return m_on.items.receiptNumber() == number; })) return false;
    for (const int row : rows)
        m_on.items.toggle(row);
    return decideChosen(reason);
}

bool DemoVisitor::openGift(std::size_t receipt)
{
    const QString number = phrase::text(m_receipts.at(receipt).number.text());
    m_robot.scan(number + QStringLiteral("-G"));
    return waitUntil([&] { return m_on.items.receiptNumber() == number; });
}

bool DemoVisitor::decideChosen(const QString& reason)
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

bool DemoVisitor::refund(std::size_t receipt)
{
    if (!decide(receipt, {0}, QStringLiteral("faulty")) || !m_on.decision.canContinue())
        return false;
    m_on.journey.next();
    m_on.remedy.confirm();
    return true;
}

bool DemoVisitor::signIn()
{
    m_on.journey.showManager();
    m_on.manager.signIn(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    return waitUntil([&] { return m_on.manager.signedIn(); });
}

bool DemoVisitor::leave()
{
    m_on.journey.startAgain();
    return waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Attract; });
}

Options demoOptions(const QString& folder)
{
    Options options;
    options.data = folder;
    options.storeName = QStringLiteral("Fernhill");
    return options;
}

bool visitDemoStore(const std::function<void(Wiring&)>& prepare,
                    const std::function<bool(Wiring&, ScriptedPayout&)>& tour)
{
    const QTemporaryDir folder;
    if (!makeDemoStore(folder.path())) return false;
    ScriptedPayout payout;
    Wiring kiosk(demoOptions(folder.path()), payout.rail());
    if (!kiosk.show()) return false;
    prepare(kiosk);
    return tour(kiosk, payout) && kiosk.warnings() == 0;
}

} // namespace reprise::app
