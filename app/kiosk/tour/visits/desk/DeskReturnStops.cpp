#include "visits/desk/DeskReturnStops.h"

#include "DemoStore.h"
#include "Phrases.h"
#include "visits/DemoVisitor.h"

namespace reprise::app {

namespace {

using Step = DeskReturnViewModel::Step;

class DeskReturnTour : DemoVisitor {
public:
    using DemoVisitor::DemoVisitor;

    bool run()
    {
        return open() && twoReceipts() && serials() && goodsAlone() && onPaper() && refused();
    }

private:
    bool begin();
    bool is(Step step, const char* name = nullptr);
    void say(const char* reason, const char* condition);
    bool scanLine(std::size_t receipt);
    bool seeAnswer(const char* name);
    bool twoReceipts();
    bool details();
    bool serials();
    bool goodsAlone();
    bool onPaper();
    bool refused();
};

bool DeskReturnTour::begin()
{
    if (!DemoVisitor::signIn()) return false;
    m_on.journey.showDesk();
    return waitUntil([&] { return m_on.journey.stage() == JourneyViewModel::Desk; });
}

bool DeskReturnTour::is(Step step, const char* name)
{
    const DeskReturnViewModel& form = m_on.deskReturn;
    if (!waitUntil([&] { return form.step() == step && !form.busy(); })) return false;
    if (name) shows(name);
    return true;
}

void DeskReturnTour::say(const char* reason, const char* condition)
{
    if (m_on.deskReturn.step() == Step::Units) m_on.deskReturn.goOn();
    m_on.deskReturn.choose(QLatin1String(reason));
    m_on.deskReturn.choose(QLatin1String(condition));
}

bool DeskReturnTour::scanLine(std::size_t receipt)
{
    m_robot.scan(phrase::text(m_receipts.at(receipt).number.text()));
    if (!is(Step::Line)) return false;
    m_on.deskReturn.choose(QStringLiteral("0-1"));
    return true;
}

bool DeskReturnTour::seeAnswer(const char* name)
{
    m_on.deskReturn.goOn();
    return at(JourneyViewModel::Decision, name);
}

bool DeskReturnTour::twoReceipts()
{
    DeskReturnViewModel& form = m_on.deskReturn;
    if (!begin() || !is(Step::Source, "41-what-they-have")) return false;
    form.choose(QStringLiteral("receipt"));
    if (!is(Step::Code, "41b-which-receipt")) return false;
    m_robot.scan(phrase::text(m_receipts.at(0).number.text()));
    if (!is(Step::Line, "41c-which-line")) return false;
    form.choose(QStringLiteral("0-2"));
    if (!is(Step::Units, "41d-how-many")) return false;
    form.more();
    form.goOn();
    if (!is(Step::Reason, "41e-why")) return false;
    form.choose(QStringLiteral("faulty"));
    if (!is(Step::FaultSeen, "41f-fault-seen")) return false;
    form.choose(QStringLiteral("later"));
    if (!is(Step::FaultDay, "41g-fault-day")) return false;
    form.retreat();
    form.choose(QStringLiteral("from_the_start"));
    if (!is(Step::Condition, "41h-state")) return false;
    form.choose(QStringLiteral("damaged"));
    form.goAround();
    if (!scanLine(3)) return false;
    say("changed_mind", "unopened");
    if (!is(Step::Basket, "41i-what-comes-back")) return false;
    form.choose(QStringLiteral("0"));
    if (!is(Step::Item, "41j-what-was-said")) return false;
    form.choose(QStringLiteral("disposition"));
    if (!is(Step::Disposition, "41k-what-becomes-of-it")) return false;
    form.retreat();
    return details() && seeAnswer("41l-two-receipts") && leave();
}

/// What is seldom said, of the item on the screen and of the sale.
bool DeskReturnTour::details()
{
    DeskReturnViewModel& form = m_on.deskReturn;
    form.choose(QStringLiteral("details"));
    if (!is(Step::Details, "41x-more-about-it")) return false;
    form.choose(QStringLiteral("cost"));
    form.choose(QStringLiteral("sent"));
    type(form, QStringLiteral("450"));
    if (!is(Step::CostAmount, "41x2-what-it-cost")) return false;
    form.goOn();
    form.choose(QStringLiteral("seen"));
    form.choose(QStringLiteral("minor_defect"));
    if (!is(Step::Seen, "41x3-what-is-seen")) return false;
    form.goOn();
    form.goOn();
    form.goOn();
    form.choose(QStringLiteral("sale"));
    if (!is(Step::Sale, "41y-about-the-sale")) return false;
    form.goOn();
    return is(Step::Basket);
}

bool DeskReturnTour::serials()
{
    DeskReturnViewModel& form = m_on.deskReturn;
    if (!begin()) return false;
    form.choose(QStringLiteral("order"));
    type(form, QStringLiteral("WEB-20417"));
    if (!is(Step::Code, "41m-which-order")) return false;
    form.goOn();
    if (!is(Step::Line)) return false;
    form.choose(QStringLiteral("0-1"));
    form.more();
    say("changed_mind", "unopened");
    return is(Step::Serial, "41n-serial") && leave();
}

bool DeskReturnTour::goodsAlone()
{
    DeskReturnViewModel& form = m_on.deskReturn;
    if (!begin()) return false;
    form.choose(QStringLiteral("no_receipt"));
    if (!is(Step::Goods, "41o-which-goods")) return false;
    m_robot.scan(QStringLiteral("22423"));
    if (!is(Step::Customer, "41p-who-brings-them")) return false;
    form.goAround();
    say("changed_mind", "unopened");
    if (!seeAnswer("41q-without-a-receipt")) return false;
    m_on.decision.contest();
    return at(JourneyViewModel::HandOver, "41r-another-colleague") && leave();
}

bool DeskReturnTour::onPaper()
{
    DeskReturnViewModel& form = m_on.deskReturn;
    if (!begin()) return false;
    form.choose(QStringLiteral("paper"));
    type(form, QStringLiteral("0499-01-00007"));
    form.goOn();
    if (!is(Step::PaperDay, "41s-day-on-paper")) return false;
    for (int level = 0; level < 3; ++level)
        form.picker()->pick(form.picker()->cells()->count() - 1);
    form.goOn();
    m_robot.scan(QStringLiteral("22423"));
    if (!is(Step::PaperLine)) return false;
    form.goOn();
    form.goOn();
    type(form, QStringLiteral("1275"));
    if (!is(Step::PaperPrice, "41t-price-on-paper")) return false;
    form.goOn();
    say("changed_mind", "unopened");
    if (!seeAnswer("41u-goods-stay")) return false;
    m_on.journey.next();
    if (!at(JourneyViewModel::Remedy, "41v-take-them-in")) return false;
    m_on.remedy.confirm();
    return at(JourneyViewModel::Slip, "41w-refund-follows") && leave();
}

/// By a customer who is alone: a no that they take with them.
bool DeskReturnTour::refused()
{
    constexpr std::size_t finalSale = 5;
    if (!decide(finalSale, {0}, QStringLiteral("changed_mind"))) return false;
    m_on.decision.take(QStringLiteral("keep"));
    return at(JourneyViewModel::Slip, "42-no-in-writing") && leave();
}

} // namespace

bool visitDeskReturns(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    return visitDemoStore(prepare, [&look](Wiring& kiosk, ScriptedPayout&) {
        return DeskReturnTour(kiosk, look).run();
    });
}

} // namespace reprise::app
