#include "WaitingWords.h"

#include "Phrases.h"
#include "StandingOrders.h"

#include <QStringList>

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

/// Empty where it may not be named.
QString theAmount(const Return& record, OrderState state, MoneyShown shown)
{
    return shown == MoneyShown::All ? phrase::amount(sumStanding(record, state)) : QString();
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

QString followsHeadline(bool isReduced, const QString& owed)
{
    if (owed.isEmpty())
        return isReduced ? QObject::tr("You keep your items. Your refund will follow.")
                         : QObject::tr("We have your items. Your refund will follow.");
    return isReduced ? QObject::tr("You keep your items. Your %1 will follow.").arg(owed)
                     : QObject::tr("We have your items. Your %1 will follow.").arg(owed);
}

QString paysHeadline(bool isReduced, const QString& owed)
{
    if (owed.isEmpty())
        return isReduced ? QObject::tr("You keep your items. A colleague pays your refund now.")
                         : QObject::tr("We have your items. A colleague pays your refund now.");
    return isReduced ? QObject::tr("You keep your items. A colleague pays your %1 now.").arg(owed)
                     : QObject::tr("We have your items. A colleague pays your %1 now.").arg(owed);
}

/// The goods are settled, and the money follows: `owed` is how much, empty where that is not told.
MoneyWords follows(const Return& record, const QString& owed)
{
    MoneyWords words;
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("Refund pending");
    words.badgeIcon = QStringLiteral("schedule");
    words.headline = followsHeadline(returns::isPriceReduction(record.decision), owed);
    words.done = QObject::tr("I have my slip");
    return words;
}

/// Goods taken in on a receipt that nobody here knows yet.
MoneyWords awaitsReceipt(const Return& record)
{
    MoneyWords words = follows(record, {});
    words.lead = QObject::tr("We are looking for your receipt. Your return is saved, and you don't "
                             "need to wait.");
    words.parts = nowAndMoney(
        QObject::tr("Keep your slip and the receipt. With the slip's number a colleague can always "
                    "tell you how your refund is doing."),
        QObject::tr("It is worked out and paid once the receipt has come in, as it says."));
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

} // namespace

QString amountsIn(const Return& record, OrderState state)
{
    QStringList amounts;
    for (const returns::PaymentOrder& order : standingOrders(record)) {
        if (order.state != state) continue;
        amounts << phrase::moved(order);
    }
    return phrase::together(amounts);
}

MoneyWords unanswered(const Return& record, MoneyShown shown)
{
    const QString owed =
        shown == MoneyShown::All ? phrase::amount(record.decision.refund.amount) : QString();
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
                 : amount.isEmpty()
                     ? QObject::tr("The card terminal did not answer in time. You get your refund "
                                   "once: we find out for you.")
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

MoneyWords forColleague(const Return& record, MoneyShown shown)
{
    if (isCollected(record)) return collectedByColleague(record);
    MoneyWords words;
    words.tone = MoneyTone::Waiting;
    words.badge = QObject::tr("A colleague pays this out");
    words.badgeIcon = QStringLiteral("support_agent");
    words.headline = paysHeadline(returns::isPriceReduction(record.decision),
                                  theAmount(record, OrderState::Paying, shown));
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

} // namespace reprise::app
