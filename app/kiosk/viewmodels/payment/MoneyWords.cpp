#include "MoneyWords.h"

#include "Phrases.h"
#include "StandingOrders.h"

namespace reprise::app {

namespace {

using returns::OrderState;
using returns::Rail;
using returns::Return;
using returns::ReturnState;

/// What to do comes first: where room is short, it is what has to be read.
QList<QVariantMap> nowAndMoney(const QString& now, const QString& money)
{
    return {{{"title", QObject::tr("What to do now")},
             {"text", now},
             {"icon", QStringLiteral("front_hand")}},
            {{"title", QObject::tr("Your money")},
             {"text", money},
             {"icon", QStringLiteral("payments")}}};
}

/// "£19.80 to card ending 4242"; several as a list.
QString amountsIn(const Return& record, OrderState state)
{
    QStringList amounts;
    for (const returns::PaymentOrder& order : standingOrders(record)) {
        if (order.state != state) continue;
        const QString means = phrase::toMeans(order);
        amounts << QStringLiteral("%1 %2").arg(phrase::amount(order.amount),
                                               means.left(1).toLower() + means.mid(1));
    }
    return amounts.join(QObject::tr(" and "));
}

QString theAmount(const Return& record, OrderState state, MoneyShown shown)
{
    return shown == MoneyShown::All ? phrase::amount(sumStanding(record, state))
                                    : QObject::tr("refund");
}

bool isStoreCredit(const returns::RefundPlan& plan)
{
    return plan.legs.size() == 1 && plan.legs.front().type == "store_credit";
}

QString creditLead(const returns::Decision& decision, MoneyShown shown)
{
    const QString what =
        shown == MoneyShown::All ? phrase::amount(decision.refund.amount) : QObject::tr("It");
    const QString until = decision.creditUntil
                              ? QObject::tr(" until %1").arg(phrase::date(*decision.creditUntil))
                              : QString();
    return QObject::tr("%1 is yours to spend with us%2. Show this slip to a colleague when you "
                       "do.")
        .arg(what, until);
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
    } else if (isStoreCredit(plan)) {
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

/// Goods that cost more wait until they are paid for.
MoneyWords notCollected(const Return& record)
{
    MoneyWords words;
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("Not paid yet");
    words.badgeIcon = QStringLiteral("schedule");
    words.headline = QObject::tr("The new items wait for your payment.");
    words.lead = QObject::tr("The card terminal took no payment. Your swap is saved, and both "
                             "halves are still open.");
    words.parts = nowAndMoney(
        QObject::tr("Please leave the new items here and go to a colleague with this slip: you "
                    "pay there, or have your own items back."),
        QObject::tr("Nothing was paid. %1 is to pay before the new items are yours.")
            .arg(phrase::amount(record.decision.exchange->due)));
    words.done = QObject::tr("I have my slip");
    return words;
}

/// The goods are settled, and the money follows: `owed` is how much, or what it is.
MoneyWords follows(const Return& record, const QString& owed)
{
    MoneyWords words;
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("Refund pending");
    words.badgeIcon = QStringLiteral("schedule");
    words.headline = returns::isPriceReduction(record.decision)
                         ? QObject::tr("You keep your items. Your %1 will follow.").arg(owed)
                         : QObject::tr("We have your items. Your %1 will follow.").arg(owed);
    words.done = QObject::tr("I have my slip");
    return words;
}

/// Goods accepted, and head office has not been heard: nothing was asked of a card terminal.
MoneyWords unanswered(const Return& record, MoneyShown shown)
{
    const QString owed = shown == MoneyShown::All ? phrase::amount(record.decision.refund.amount)
                                                  : QObject::tr("refund");
    MoneyWords words = follows(record, owed);
    words.lead = QObject::tr("We could not reach head office just now. Your return is saved, and "
                             "you don't need to wait.");
    words.parts = nowAndMoney(
        QObject::tr("Keep your slip. With its number a colleague can always tell you how your "
                    "refund is doing."),
        shown == MoneyShown::All
            ? QObject::tr("We owe you %1. It is paid once head office answers.").arg(owed)
            : QObject::tr("We owe it to you. It is paid once head office answers."));
    if (record.decision.exchange) {
        words.badge = QObject::tr("Exchange pending");
        words.headline = QObject::tr("The new items wait for head office.");
        words.parts = nowAndMoney(
            QObject::tr("Please leave the new items here and go to a colleague with this slip: "
                        "they are yours once head office answers, or you have your own back."),
            QObject::tr("Nothing was paid."));
    }
    return words;
}

/// Goods taken in on a receipt that nobody here knows yet.
MoneyWords awaitsReceipt(const Return& record)
{
    MoneyWords words = follows(record, QObject::tr("refund"));
    words.lead = QObject::tr("We are looking for your receipt. Your return is saved, and you don't "
                             "need to wait.");
    words.parts = nowAndMoney(
        QObject::tr("Keep your slip and the receipt. With the slip's number a colleague can always "
                    "tell you how your refund is doing."),
        QObject::tr("It is worked out and paid once the receipt has come in, as it says."));
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

MoneyWords pending(const Return& record, MoneyShown shown)
{
    if (returns::awaitsProof(record.decision)) return awaitsReceipt(record);
    if (returns::awaitsGrant(record)) return unanswered(record, shown);
    if (isCollected(record)) return notCollected(record);
    MoneyWords words = follows(record, theAmount(record, OrderState::Declined, shown));
    words.lead = QObject::tr("The card terminal did not pay. Your return is saved, and you don't "
                             "need to wait.");
    const QString paid = amountsIn(record, OrderState::Paid);
    QString money = QObject::tr("It is written down, and we owe it to you.");
    if (shown == MoneyShown::All) {
        money = QObject::tr("We owe you %1.").arg(amountsIn(record, OrderState::Declined));
        if (!paid.isEmpty()) money += QLatin1Char(' ') + QObject::tr("Paid already: %1.").arg(paid);
    }
    words.parts = nowAndMoney(QObject::tr("Keep your slip. With its number a colleague can always "
                                          "tell you how your refund is doing."),
                              money);
    return words;
}

MoneyWords inDoubt(const Return& record, MoneyShown shown)
{
    MoneyWords words;
    const bool collects = isCollected(record);
    // What is still "being paid" when this is asked for has no answer that counts either.
    const OrderState state =
        record.state == ReturnState::Paying ? OrderState::Paying : OrderState::InDoubt;
    const QString amount = theAmount(record, state, shown);
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("We are checking");
    words.badgeIcon = QStringLiteral("help_outline");
    words.headline = collects ? QObject::tr("We don't know yet if your payment went through.")
                              : QObject::tr("We don't know yet if your refund has left.");
    words.lead = collects ? QObject::tr("The card terminal did not answer in time. You pay once, "
                                        "never twice: we find out for you.")
                          : QObject::tr("The card terminal did not answer in time. You get your %1 "
                                        "once: we find out for you.")
                                .arg(amount);
    QString money = QObject::tr("Either it has left already, or we will send it. Never twice.");
    if (shown == MoneyShown::All && !collects) {
        money = QObject::tr("Either %1 has left already, or we will send it. Never twice.")
                    .arg(amountsIn(record, state));
    }
    if (collects) money = QObject::tr("Either it has left your card, or it never will for this.");
    words.parts = nowAndMoney(
        collects ? QObject::tr("Keep your slip. A colleague tells you when the new items are "
                               "yours: until then please leave them here.")
                 : QObject::tr("Keep your slip. Please do not return these items again "
                               "anywhere else."),
        money);
    words.done = QObject::tr("I have my slip");
    return words;
}

/// They pay at the terminal that a colleague keys it into.
MoneyWords collectedByColleague(const Return& record)
{
    MoneyWords words;
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("A colleague takes your payment");
    words.badgeIcon = QStringLiteral("support_agent");
    words.headline = QObject::tr("Please pay %1 to a colleague.")
                         .arg(phrase::amount(record.decision.exchange->due));
    words.lead = QObject::tr("The new items are yours once it is paid.");
    words.parts = nowAndMoney(QObject::tr("Go to a colleague with this slip and all of the items."),
                              QObject::tr("Nothing was paid yet. You pay by card, and once."));
    words.done = QObject::tr("I have my slip");
    return words;
}

/// On the manual rail: a colleague keys it into the terminal beside this one.
MoneyWords forColleague(const Return& record, MoneyShown shown)
{
    if (isCollected(record)) return collectedByColleague(record);
    MoneyWords words;
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("A colleague pays this out");
    words.badgeIcon = QStringLiteral("support_agent");
    words.headline = (returns::isPriceReduction(record.decision)
                          ? QObject::tr("You keep your items. A colleague pays your %1 now.")
                          : QObject::tr("We have your items. A colleague pays your %1 now."))
                         .arg(theAmount(record, OrderState::Paying, shown));
    words.lead = QObject::tr("Please go to a colleague with this slip.");
    words.parts = nowAndMoney(
        QObject::tr("Show this slip to a colleague. Please do not return these items again "
                    "anywhere else."),
        shown == MoneyShown::All
            ? QObject::tr("A colleague sends %1.").arg(amountsIn(record, OrderState::Paying))
            : QObject::tr("A colleague sends it the way it was paid."));
    words.done = QObject::tr("I have my slip");
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
