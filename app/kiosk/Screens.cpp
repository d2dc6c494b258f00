#include "Screens.h"

#include "Phrases.h"

namespace reprise::app {

Screens::Screens(Engine& engine, IdleTimes idleTimes, const QString& storeName)
    : status(engine.clock()),
      scan(engine, visit),
      items(visit),
      reason(engine, visit),
      decision(visit),
      coverage(visit),
      remedy(engine, visit),
      exchange(engine, visit),
      payment(engine, visit),
      slip(engine, visit),
      rating(engine, visit),
      help(engine.log()),
      idle(idleTimes),
      handOver(engine, visit),
      manager(engine),
      openReturns(engine, visit),
      oldGoods(engine),
      papers(engine),
      deskReturn(engine, visit),
      refusal(engine, visit),
      journey(visit),
      arrivals(engine, journey)
{
    linkJourney();
    linkDecision();
    linkExchange();
    linkPayment();
    linkHelp();
    linkStaff();
    linkDesk();
    linkIdle();
    connect(&engine, &Engine::opened, this,
            [this, storeName](const Place& place) { showPlace(place, storeName); });
    connect(&engine, &Engine::recovering, &scan, &ScanViewModel::setRecovering);
    connect(&engine, &Engine::lineHeard, &status, &StatusViewModel::setLine);
    connect(&engine, &Engine::failed, this, &Screens::showTrouble);
    connect(&journey, &JourneyViewModel::retryRequested, &engine, &Engine::start);
}

QVariantMap Screens::properties()
{
    return {{"display", QVariant::fromValue(&display)},
            {"languages", QVariant::fromValue(&languages)},
            {"status", QVariant::fromValue(&status)},
            {"scan", QVariant::fromValue(&scan)},
            {"items", QVariant::fromValue(&items)},
            {"reason", QVariant::fromValue(&reason)},
            {"decision", QVariant::fromValue(&decision)},
            {"coverage", QVariant::fromValue(&coverage)},
            {"remedy", QVariant::fromValue(&remedy)},
            {"exchange", QVariant::fromValue(&exchange)},
            {"slip", QVariant::fromValue(&slip)},
            {"rating", QVariant::fromValue(&rating)},
            {"help", QVariant::fromValue(&help)},
            {"idle", QVariant::fromValue(&idle)},
            {"manager", QVariant::fromValue(&manager)},
            {"journey", QVariant::fromValue(&journey)},
            {"payment", QVariant::fromValue(&payment)},
            {"handOver", QVariant::fromValue(&handOver)},
            {"openReturns", QVariant::fromValue(&openReturns)},
            {"oldGoods", QVariant::fromValue(&oldGoods)},
            {"papers", QVariant::fromValue(&papers)},
            {"deskReturn", QVariant::fromValue(&deskReturn)}};
}

void Screens::linkJourney()
{
    scan.setGate([this] { return journey.takesScans() && visit.mayOpenAnother(); });
    connect(&scan, &ScanViewModel::receiptOpened, &journey, &JourneyViewModel::receiptOpened);
    connect(&reason, &ReasonViewModel::decided, &journey, &JourneyViewModel::decided);
    connect(&remedy, &RemedyViewModel::committed, &journey, &JourneyViewModel::committed);
    // Once for each return, not each time its slip is looked at: Help leads back to it.
    connect(&remedy, &RemedyViewModel::committed, &slip, &SlipViewModel::print);
    connect(&remedy, &RemedyViewModel::refused, &journey, &JourneyViewModel::decided);
    connect(&slip, &SlipViewModel::finished, this, [this] {
        // Nobody is asked how they liked a return that there was not.
        if (slip.tone() == SlipViewModel::TakenBack) return journey.startAgain();
        journey.next();
    });
    connect(&rating, &RatingViewModel::finished, &journey, &JourneyViewModel::startAgain);
    connect(&journey, &JourneyViewModel::wiped, this, [this] {
        display.resetForNextCustomer();
        languages.resetForNextCustomer();
        manager.signOut();
    });
}

/// What a refusal offers leads on: back to the reason, on with the rest, or to the end.
void Screens::linkDecision()
{
    connect(&decision, &DecisionViewModel::faultClaimed, this, [this] {
        if (!visit.isServed()) reason.startOver(QStringLiteral("faulty"));
        journey.back();
    });
    connect(&decision, &DecisionViewModel::restChosen, this, [this] {
        journey.back();
        if (visit.isServed()) return deskReturn.keepWelcome();
        reason.decide();
    });
    connect(&decision, &DecisionViewModel::refusalTaken, &refusal,
            &Confirmation::putRefusalOnRecord);
    connect(&refusal, &Confirmation::refusalRecorded, this, [this] {
        journey.committed();
        slip.print();
    });
    connect(&refusal, &Confirmation::failed, &scan, &ScanViewModel::tell);
    connect(&decision, &DecisionViewModel::remedyWanted, this, [this](const QString& remedyId) {
        remedy.choose(remedyId);
        journey.next();
    });
    connect(&journey, &JourneyViewModel::stageChanged, this, [this] {
        if (journey.stage() == JourneyViewModel::Remedy) remedy.begin();
    });
    connect(&decision, &DecisionViewModel::nothingLeft, &journey, &JourneyViewModel::startAgain);
    connect(&decision, &DecisionViewModel::colleagueNeeded, this, &Screens::bringColleague);
    connect(&reason, &ReasonViewModel::left, &journey, &JourneyViewModel::back);
}

void Screens::retell()
{
    m_retelling = true;
    display.retell();
    status.retell();
    journey.retell();
    scan.retell();
    items.retell();
    reason.retell();
    decision.retell();
    coverage.retell();
    remedy.retell();
    exchange.retell();
    payment.retell();
    slip.retell();
    rating.retell();
    help.retell();
    handOver.retell();
    manager.retell();
    openReturns.retell();
    oldGoods.retell();
    papers.retell();
    deskReturn.retell();
    m_retelling = false;
}

void Screens::scanned(const QString& code, const QString& symbology)
{
    if (journey.stage() == JourneyViewModel::Exchange) return exchange.scanned(code, symbology);
    if (journey.stage() == JourneyViewModel::Desk) return deskReturn.scanned(code, symbology);
    if (journey.stage() == JourneyViewModel::Manager && manager.signedIn()) {
        if (papers.inFront()) return papers.scanned(code, symbology);
        if (oldGoods.awaitsScan()) return oldGoods.scanned(code, symbology);
    }
    scan.scanned(code, symbology);
}

/// Between the remedy and its money: what goes out for what comes back.
void Screens::linkExchange()
{
    connect(&remedy, &RemedyViewModel::exchanging, this, [this] {
        exchange.begin();
        journey.showExchange();
    });
    connect(&exchange, &ExchangeViewModel::committed, &journey, &JourneyViewModel::committed);
    connect(&exchange, &ExchangeViewModel::committed, &slip, &SlipViewModel::print);
    connect(&exchange, &ExchangeViewModel::left, &journey, &JourneyViewModel::back);
    connect(&exchange, &ExchangeViewModel::refused, &journey, &JourneyViewModel::decided);
    connect(&exchange, &ExchangeViewModel::paying, this, [this] {
        journey.paying();
        payment.begin();
    });
    connect(&exchange, &ExchangeViewModel::colleagueNeeded, this, &Screens::bringColleague);
}

void Screens::linkPayment()
{
    connect(&remedy, &RemedyViewModel::paying, this, [this] {
        journey.paying();
        payment.begin();
    });
    connect(&payment, &PaymentViewModel::moving, &journey, &JourneyViewModel::paying);
    connect(&payment, &PaymentViewModel::notPaid, &journey, &JourneyViewModel::notPaid);
    connect(&payment, &PaymentViewModel::settled, this, [this] {
        journey.committed();
        slip.print();
    });
    connect(&payment, &PaymentViewModel::colleagueNeeded, this, &Screens::bringColleague);
    // Whoever leaves while their money is still to come has a slip to show for it.
    connect(&journey, &JourneyViewModel::leaving, this, [this] {
        if (journey.owesAnswer()) slip.print();
    });
}

void Screens::linkStaff()
{
    connect(&journey, &JourneyViewModel::stageChanged, this, &Screens::chooseLanguage);
    connect(&handOver, &HandOverViewModel::approved, this, [this] {
        journey.approved();
        help.cancel();
        // The money is in the till: nobody may leave, or think again, before that is on record.
        if (visit.isPaidAtTill()) exchange.confirm();
    });
    connect(&handOver, &HandOverViewModel::left, &journey, &JourneyViewModel::back);
    connect(&manager, &ManagerViewModel::changed, this, [this] {
        openReturns.serve(manager.mayReadDay() ? manager.operatorId() : QString());
        oldGoods.serve(manager.operatorId());
        papers.serve(manager.operatorId());
        deskReturn.serve(manager.operatorId(), manager.operatorName());
    });
    connect(&scan, &ScanViewModel::badgeRead, this, &Screens::takeBadge);
}

/// A colleague reads the store's own language, whatever the customer chose; theirs comes back with
/// them.
void Screens::chooseLanguage()
{
    languages.speakTo(journey.atDesk() ? LanguageSettings::Hearer::Colleague
                                       : LanguageSettings::Hearer::Customer);
}

/// From what a colleague has written down on to the decision, where they serve the customer.
void Screens::linkDesk()
{
    connect(&deskReturn, &DeskReturnViewModel::decided, &journey, &JourneyViewModel::decided);
    connect(&deskReturn, &DeskReturnViewModel::left, &journey, &JourneyViewModel::back);
}

/// To whoever waits for a colleague: an approval, the sign-in, or nobody.
void Screens::takeBadge(const StaffBadge& badge)
{
    if (badge.holder) {
        if (journey.stage() == JourneyViewModel::Attract) journey.showManager();
        journey.showHandOver(); // Only where a decision waits for a colleague.
    }
    if (journey.stage() == JourneyViewModel::HandOver) return handOver.takeBadge(badge);
    if (journey.stage() == JourneyViewModel::Manager) return manager.takeBadge(badge);
    scan.tell([isKnown = badge.holder.has_value()] {
        return isKnown ? tr("A colleague's badge was read. Nothing has changed.")
                       : tr("We don't know that badge. Nothing has changed.");
    });
}

/// Where one serves the customer, another may say yes at once; else somebody is called.
void Screens::bringColleague(const Saying& about)
{
    if (visit.isServed() && journey.awaitsApproval()) return journey.showHandOver();
    help.callAbout(about);
    journey.showHelp();
}

void Screens::linkHelp()
{
    connect(&reason, &ReasonViewModel::colleagueNeeded, this, [this] { bringColleague({}); });
    connect(&remedy, &RemedyViewModel::colleagueNeeded, this, [this] { bringColleague({}); });
    connect(&journey, &JourneyViewModel::wiped, &help, &HelpViewModel::cancel);
}

void Screens::linkIdle()
{
    idle.setMoreTime([this] { return display.needsMoreTime(); });
    connect(&journey, &JourneyViewModel::stageChanged, this, &Screens::watchOrRest);
    connect(&scan, &ScanViewModel::changed, this, &Screens::watchOrRest);
    connect(&display, &DisplaySettings::changed, this, &Screens::watchOrRest);
    connect(&languages, &LanguageSettings::changed, this, &Screens::watchOrRest);
    connect(&languages, &LanguageSettings::changed, this, &Screens::retell);
    connect(&idle, &IdleViewModel::expired, this, [this] {
        // What is being made durable is not walked away from.
        if (visit.settling()) return idle.watch();
        journey.startAgain();
    });
}

/// Somebody has begun something, or has left a message or a theme of theirs on the screen.
void Screens::watchOrRest()
{
    if (m_retelling) return; // The same again in other words is nobody's doing.
    const bool message =
        scan.status() != ScanViewModel::Ready && scan.status() != ScanViewModel::OutOfService;
    const bool begun =
        journey.hasBegun() || message || !display.isForAnybody() || !languages.isForAnybody();
    const bool moving = journey.stage() == JourneyViewModel::Paying; // They stand elsewhere, busy.
    if (begun && !moving && journey.stage() != JourneyViewModel::Trouble) {
        idle.watch();
    } else {
        idle.rest();
    }
}

void Screens::showPlace(const Place& place, const QString& storeName)
{
    const QString store = phrase::text(place.store);
    display.setStore(
        [storeName, store] { return storeName.isEmpty() ? tr("Store %1").arg(store) : storeName; },
        place.training ? DisplaySettings::Mode::Training : DisplaySettings::Mode::Live);
    scan.setInService();
    journey.inService();
    status.setPlace(place.zone, [kiosk = phrase::text(place.workstation)] {
        return tr("Returns kiosk %1").arg(kiosk);
    });
    if (place.syncs) status.setLine({}); // Not tried yet; without a head office nothing is shown.
    emit ready(place);
}

void Screens::showTrouble(const Error& error)
{
    scan.setOutOfService();
    journey.outOfService(
        [] { return tr("This terminal is resting"); },
        [isTaken = error.code == ErrorCode::Unavailable] {
            return isTaken ? tr("Another program is using this terminal's records. Please go to "
                                "the returns desk.")
                           : tr("Please go to the returns desk: a colleague helps you there. "
                                "Nothing you have is lost.");
        });
}

} // namespace reprise::app
