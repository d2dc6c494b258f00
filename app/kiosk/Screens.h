// Screens: every view model of the kiosk, and what one tells the others. Nothing in here knows a
// window: the same set serves customers, the gallery and the tests.
#pragma once

#include "Arrivals.h"
#include "Confirmation.h"
#include "CoverageViewModel.h"
#include "DecisionViewModel.h"
#include "DeskReturnViewModel.h"
#include "DisplaySettings.h"
#include "Engine.h"
#include "ExchangeViewModel.h"
#include "HandOverViewModel.h"
#include "HelpViewModel.h"
#include "IdleViewModel.h"
#include "ItemsViewModel.h"
#include "JourneyViewModel.h"
#include "LanguageSettings.h"
#include "ManagerViewModel.h"
#include "OldGoodsViewModel.h"
#include "OpenReturnsViewModel.h"
#include "PapersViewModel.h"
#include "PaymentViewModel.h"
#include "RatingViewModel.h"
#include "ReasonViewModel.h"
#include "RemedyViewModel.h"
#include "ScanViewModel.h"
#include "SlipViewModel.h"
#include "StatusViewModel.h"
#include "Visit.h"

#include <QVariantMap>

namespace reprise::app {

class Screens : public QObject {
    Q_OBJECT

public:
    Screens(Engine& engine, IdleTimes idleTimes, const QString& storeName);

    /// Under the names that Main.qml requires.
    QVariantMap properties();

    /// Says again, in the language of now, what every screen shows. Nobody's return moves by it.
    void retell();

    /// Whatever was held under the scanner, for the screen that is due.
    void scanned(const QString& code, const QString& symbology);

    Visit visit;
    LanguageSettings languages; ///< Before whatever has words.
    DisplaySettings display;
    StatusViewModel status;
    ScanViewModel scan;
    ItemsViewModel items;
    ReasonViewModel reason;
    DecisionViewModel decision;
    CoverageViewModel coverage;
    RemedyViewModel remedy;
    ExchangeViewModel exchange;
    PaymentViewModel payment;
    SlipViewModel slip;
    RatingViewModel rating;
    HelpViewModel help;
    IdleViewModel idle;
    HandOverViewModel handOver;
    ManagerViewModel manager;
    OpenReturnsViewModel openReturns;
    OldGoodsViewModel oldGoods;
    PapersViewModel papers;
    DeskReturnViewModel deskReturn;
    Confirmation refusal; ///< A no that somebody takes with them in writing.
    JourneyViewModel journey;
    Arrivals arrivals;

signals:
    /// The terminal is open: the first customer may come.
    void ready(const reprise::app::Place& place);

private:
    void linkJourney();
    void linkDecision();
    void linkExchange();
    void linkPayment();
    void linkHelp();
    void bringColleague(const Saying& about);
    void linkStaff();
    void chooseLanguage();
    void linkDesk();
    void takeBadge(const StaffBadge& badge);
    void linkIdle();
    void watchOrRest();
    void showPlace(const Place& place, const QString& storeName);
    void showTrouble(const Error& error);

    bool m_retelling = false;
};

} // namespace reprise::app
