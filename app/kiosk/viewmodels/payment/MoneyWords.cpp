#include "MoneyWords.h"

#include "Phrases.h"
#include "StandingOrders.h"
#include "WaitingWords.h"

namespace reprise::app {

namespace {

using returns::OrderState;
using returns::Rail;
using returns::Return;
using returns::ReturnState;

QString creditLead(const returns::Decision& decision, MoneyShown shown)
{
    const QString what = phrase::amount(decision.refund.amount);
    if (!decision.creditUntil)
        return shown == MoneyShown::All
                   ? QObject::tr("%1 is yours to spend with us. Show this slip to a colleague "
                                 "when you do.")
                         .arg(what)
                   : QObject::tr("It is yours to spend with us. Show this slip to a colleague "
                                 "when you do.");
    const QString until = phrase::date(*decision.creditUntil);
    return shown == MoneyShown::All
               ? QObject::tr("%1 is yours to spend with us until %2. Show this slip to a colleague "
                             "when you do.")
                     .arg(what, until)
               : QObject::tr("It is yours to spend with us until %1. Show this slip to a colleague "
                             "when you do.")
                     .arg(until);
}

/// The new goods are theirs: what they cost more is paid, or nothing was due.
MoneyWords exchanged(const Return& record, MoneyWords words, MoneyShown shown)
{
    const returns::Exchange& exchange = *record.decision.exchange;
    words.badge = QObject::tr("Proof of your exchange");
    words.headline = QObject::tr("The new items are yours");
    words.lead = QObject::tr("There is nothing to pay. Please leave the old items here. This slip "
                             "is your proof.");
    if (!exchange.due.isZero()) {
        words.lead = QObject::tr("You paid %1. Please leave the old items here. This slip is your "
                                 "proof.")
                         .arg(phrase::amount(exchange.due));
    } else if (!record.decision.refund.legs.empty()) {
        const QString paid = amountsIn(record, OrderState::Paid);
        const QString goes = phrase::goesTo(record.decision.refund);
        words.lead =
            shown != MoneyShown::All ? QObject::tr("The difference goes back the way it was paid.")
            : paid.isEmpty()         ? QObject::tr("The difference of %1 goes %2.")
                                   .arg(phrase::amount(record.decision.refund.amount), goes)
                             : QObject::tr("The difference is paid: %1.").arg(paid);
        words.lead += QLatin1Char(' ')
                      + QObject::tr("Please leave the old items here. This slip is your proof.");
    }
    return words;
}

/// Paid by a card terminal is known; by the till beside us it is only recorded.
MoneyWords recorded(const Return& record, MoneyShown shown)
{
    MoneyWords words;
    words.badge = QObject::tr("Proof of your return");
    words.badgeIcon = QStringLiteral("receipt_long");
    words.headline = QObject::tr("Your return is recorded");
    words.done = QObject::tr("Done");
    const returns::RefundPlan& plan = record.decision.refund;
    // What the till hands out is collected from a colleague, also where an order says so.
    const bool isTheTills = record.state == ReturnState::OfflinePaid;
    const QString paid = isTheTills ? QString() : amountsIn(record, OrderState::Paid);
    const auto remedy = record.request ? record.request->remedy : policy::Remedy::Refund;
    if (record.decision.exchange) return exchanged(record, words, shown);
    const bool isReduced = returns::isPriceReduction(record.decision);
    if (isReduced) {
        words.badge = QObject::tr("Proof of your price reduction");
        words.headline = QObject::tr("Your price reduction is recorded");
        words.lead = QObject::tr("You keep the items, and get back the money that comes off their "
                                 "price. This slip is your proof.");
        if (shown == MoneyShown::All && !paid.isEmpty()) {
            words.headline = QObject::tr("Your price reduction is paid");
            words.lead = QObject::tr("You keep the items. %1. This slip is your proof.").arg(paid);
        } else if (shown == MoneyShown::All && !plan.legs.empty()) {
            words.lead = QObject::tr("You keep the items, and %1 goes %2. This slip is your proof.")
                             .arg(phrase::amount(plan.amount), phrase::goesTo(plan));
        }
    } else if (remedy == policy::Remedy::Repair) {
        words.headline = QObject::tr("Your repair is booked");
        words.lead = QObject::tr("Please hand your item to a colleague, with this slip. We have "
                                 "it mended, and it costs you nothing.");
    } else if (phrase::isStoreCredit(plan)) {
        words.headline = QObject::tr("Your store credit is ready");
        words.lead = creditLead(record.decision, shown);
    } else if (!paid.isEmpty() && shown == MoneyShown::All) {
        words.headline = QObject::tr("Your refund is paid");
        words.lead = QObject::tr("%1. Cards usually take 3 to 5 working days to show it. This "
                                 "slip is your proof.")
                         .arg(paid);
    } else if (plan.legs.empty()) {
        words.lead = QObject::tr("Your return is recorded. There is no money to move.");
    } else if (shown != MoneyShown::All) {
        words.lead = QObject::tr("Your return is recorded, and the refund goes the way it was "
                                 "paid. This slip is your proof.");
    } else if (plan.legs.size() == 1 && plan.legs.front().type == "cash") {
        words.lead = QObject::tr("Your return is recorded. Please collect the cash from a "
                                 "colleague, with this slip.");
    } else {
        words.lead = QObject::tr("Your return is recorded and the refund goes %1. Cards usually "
                                 "take 3 to 5 working days. This slip is your proof.")
                         .arg(phrase::goesTo(plan));
    }
    return words;
}

/// Head office said no: the line is another's, or has come back already.
MoneyWords deniedByHeadOffice(const Return& record)
{
    MoneyWords words;
    words.tone = MoneyTone::TakenBack;
    words.badge = QObject::tr("Not accepted");
    words.badgeIcon = QStringLiteral("block");
    words.headline = returns::isPriceReduction(record.decision)
                         ? QObject::tr("We can't reduce this price.")
                         : QObject::tr("We can't take these items back.");
    words.lead = QObject::tr("Our records say that they have come back already, or are being "
                             "returned at another place. No money moved. Please take your items "
                             "with you, or ask a colleague.");
    words.done = QObject::tr("Done");
    return words;
}

MoneyWords takenBack(const Return& record)
{
    MoneyWords words;
    words.tone = MoneyTone::TakenBack;
    words.badge = QObject::tr("Taken back");
    words.badgeIcon = QStringLiteral("undo");
    words.headline = QObject::tr("Your items are yours again.");
    words.lead = QObject::tr("Nothing was returned, and no money moved. Please take your items "
                             "with you. You can return them another time.");
    if (returns::isPriceReduction(record.decision)) {
        words.headline = QObject::tr("The price stays as it was.");
        words.lead = QObject::tr("No money moved, and you keep your items. Your rights are as they "
                                 "were.");
    }
    if (record.decision.exchange)
        words.lead = QObject::tr("The swap is off, and no money moved. Please take your own items "
                                 "with you, and leave the new ones here.");
    words.done = QObject::tr("Done");
    return words;
}

/// A no that they take with them in writing.
MoneyWords refused()
{
    MoneyWords words;
    words.tone = MoneyTone::TakenBack;
    words.badge = QObject::tr("Not returned");
    words.badgeIcon = QStringLiteral("receipt_long");
    words.headline = QObject::tr("Your items stay yours.");
    words.lead = QObject::tr("Your slip says why, by which rule, and what you can do now. No money "
                             "moved. Your statutory rights are not affected.");
    words.done = QObject::tr("Done");
    return words;
}

} // namespace

MoneyWords moneyWords(const Return& record, MoneyShown shown)
{
    switch (record.state) {
    case ReturnState::Pending: return pending(record, shown);
    case ReturnState::InDoubt:
    case ReturnState::OfflinePaying: return inDoubt(record, shown);
    case ReturnState::Paying:
        return anyStanding(record, Rail::Manual, OrderState::Paying) ? forColleague(record, shown)
                                                                     : inDoubt(record, shown);
    case ReturnState::Withdrawn:
    case ReturnState::Releasing:
    case ReturnState::Released: return takenBack(record);
    case ReturnState::Denied: return record.claim ? deniedByHeadOffice(record) : refused();
    case ReturnState::Claiming:
    case ReturnState::Granted: return unanswered(record, shown);
    case ReturnState::Draft:
    case ReturnState::Accepted:
    case ReturnState::Committed:
    case ReturnState::OfflinePaid: return recorded(record, shown);
    }
    return recorded(record, shown);
}

} // namespace reprise::app
