#include "ExchangeWords.h"

#include "Phrases.h"
#include "Tongue.h"

#include "reprise/wording/Sentences.h"

#include <algorithm>

namespace reprise::app {

namespace {

using returns::Decision;
using returns::Exchange;
using returns::ExchangeItem;
using returns::WantedGoods;

bool isPaidByThem(const Decision& decision)
{
    return decision.exchange && !decision.exchange->due.isZero();
}

bool isEven(const Decision& decision)
{
    return !isPaidByThem(decision) && decision.refund.amount.isZero();
}

/// What moves, whichever way.
Money difference(const Decision& decision)
{
    return isPaidByThem(decision) ? decision.exchange->due : decision.refund.amount;
}

/// "2 at £4.95"; goods of the same kind count at what was paid for them.
QString countedAs(const ExchangeItem& item)
{
    const QString units = QString::number(static_cast<qint64>(item.quantity));
    if (item.like) return QObject::tr("%1 at what you paid").arg(units);
    if (item.taxMode != receipts::TaxMode::Included)
        return QObject::tr("%1 at today's price").arg(units);
    return QObject::tr("%1 at %2").arg(units, phrase::amount(item.unitPrice));
}

QStringList warningsOf(const ExchangeItem& item)
{
    QStringList warnings;
    for (const policy::Finding& finding : item.findings)
        warnings << phrase::text(wording::sentence(finding, tongue::language()));
    return warnings;
}

/// One wanted SKU may be several items: some like for like, some not.
QVariantMap wantedRow(const Exchange& exchange, const WantedGoods& wanted)
{
    QString label = phrase::text(wanted.sku);
    QStringList notes, warnings;
    Money gross = Money::zero(exchange.price.currency());
    for (const ExchangeItem& item : exchange.items) {
        if (item.sku != wanted.sku) continue;
        if (!item.description.empty()) label = phrase::itemName(item.description);
        notes << countedAs(item);
        warnings << warningsOf(item);
        gross += item.gross;
    }
    warnings.removeDuplicates();
    return {{"label", label},
            {"note", phrase::listed(notes)},
            {"amountText", phrase::amount(gross)},
            {"units", static_cast<qint64>(wanted.quantity)},
            {"most", static_cast<qint64>(mostOfOneKind)},
            {"warning", warnings.join(QLatin1Char(' '))}};
}

/// What moves, with the tax in it where that goes the same way.
QString movesLabel(const Decision& decision)
{
    const bool theirs = isPaidByThem(decision);
    const Money tax = theirs ? -decision.refund.tax : decision.refund.tax;
    const bool isNamed = tax > Money::zero(tax.currency());
    if (theirs) {
        return isNamed ? QObject::tr("To pay, with %1 VAT").arg(phrase::amount(tax))
                       : QObject::tr("To pay");
    }
    return isNamed ? QObject::tr("You get back, with %1 VAT").arg(phrase::amount(tax))
                   : QObject::tr("You get back");
}

QVariantMap way(const std::string& id, const QString& label, const QString& note, const char* icon)
{
    return {{"wayId", phrase::text(id)},
            {"label", label},
            {"note", note},
            {"icon", QString::fromLatin1(icon)}};
}

/// What is paid with.
QString wayLabel(const std::string& type)
{
    if (type == "cash") return QObject::tr("In cash");
    if (type == "card") return QObject::tr("By card");
    if (type == "store_credit") return QObject::tr("With store credit");
    return QObject::tr("With a %1").arg(phrase::means(type));
}

QString theyPay(const std::string& type)
{
    if (type == "cash") return QObject::tr("You pay the difference in cash");
    if (type == "card") return QObject::tr("You pay the difference");
    if (type == "store_credit") return QObject::tr("You pay the difference with store credit");
    return QObject::tr("You pay the difference with a %1").arg(phrase::means(type));
}

QVariantMap sum(const QString& label, const QString& amount, bool strong)
{
    return {{"label", label}, {"amountText", amount}, {"strong", strong}};
}

} // namespace

QList<QVariantMap> comingBack(const Decision& decision)
{
    QList<QVariantMap> rows;
    for (const returns::DecidedLine& line : decision.lines) {
        rows << QVariantMap{
            {"label", phrase::unitsOf(line.quantity, line.description)},
            {"note", phrase::text(wording::reason(line.reason, tongue::language()))},
            {"amountText", phrase::amount(line.refund)}};
    }
    return rows;
}

QList<QVariantMap> goingOut(const Exchange& exchange, const std::vector<WantedGoods>& goods)
{
    QList<QVariantMap> rows;
    for (const WantedGoods& wanted : goods)
        rows << wantedRow(exchange, wanted);
    return rows;
}

QList<QVariantMap> sameAgain(const Decision& decision, const std::vector<WantedGoods>& goods)
{
    QList<QVariantMap> rows;
    for (const returns::DecidedLine& line : decision.lines) {
        const bool isWanted = std::ranges::find(goods, line.sku, &WantedGoods::sku) != goods.end();
        if (isWanted || line.outcome == policy::Outcome::Denial) continue;
        rows << QVariantMap{{"sku", phrase::text(line.sku)},
                            {"label", phrase::unitsOf(line.quantity, line.description)},
                            {"units", static_cast<qint64>(line.quantity)}};
    }
    return rows;
}

QList<QVariantMap> sumsOf(const Decision& decision)
{
    QList<QVariantMap> rows{
        sum(QObject::tr("Going out"), phrase::amount(decision.exchange->price), false),
        sum(QObject::tr("Coming back"),
            QStringLiteral("−") + phrase::amount(decision.exchange->worth), false)};
    if (isEven(decision)) {
        rows << sum(QObject::tr("To pay"), phrase::amount(decision.refund.amount), true);
    } else {
        rows << sum(movesLabel(decision), phrase::amount(difference(decision)), true);
    }
    return rows;
}

QList<QVariantMap> waysOf(const Decision& decision, const std::vector<std::string>& otherMeans,
                          const QString& asPaid)
{
    QList<QVariantMap> rows;
    if (isEven(decision)) return rows;
    if (!isPaidByThem(decision)) {
        rows << way({}, QObject::tr("The way you paid"), asPaid, "credit_card");
        for (const std::string& type : otherMeans) {
            if (type == "store_credit")
                rows << way(type, QObject::tr("As store credit"),
                            QObject::tr("Only if you want it. To spend with us"), "card_giftcard");
            if (type == "cash")
                rows << way(type, QObject::tr("In cash"),
                            QObject::tr("Only if you want it. A colleague pays it out"),
                            "payments");
        }
        return rows;
    }
    const QString atDesk = QObject::tr("A colleague takes it here");
    rows << way("card", wayLabel("card"), QObject::tr("On the card terminal"), "credit_card")
         << way("cash", wayLabel("cash"), atDesk, "payments");
    for (const std::string& type : otherMeans) {
        if (type != "card" && type != "cash")
            rows << way(type, wayLabel(type), atDesk, "card_giftcard");
    }
    return rows;
}

QString paidText(const Exchange& exchange)
{
    const QString due = phrase::amount(exchange.due);
    const std::string& type = exchange.payment;
    if (type == "cash") return QObject::tr("%1 in cash").arg(due);
    if (type == "card") return QObject::tr("%1 by card").arg(due);
    if (type == "store_credit") return QObject::tr("%1 with store credit").arg(due);
    return QObject::tr("%1 with a %2").arg(due, phrase::means(type));
}

QString differenceLabel(const Decision& decision)
{
    if (isPaidByThem(decision)) return theyPay(decision.exchange->payment);
    return isEven(decision) ? QObject::tr("An even swap")
                            : QObject::tr("You get back the difference");
}

QString differenceText(const Decision& decision)
{
    return isEven(decision) ? QObject::tr("Nothing to pay") : phrase::amount(difference(decision));
}

QString rightsOfTheNew(const Exchange& exchange)
{
    if (exchange.items.empty()) return {};
    const Day first = exchange.items.front().firstBoughtOn;
    const bool isOneDay = std::ranges::all_of(
        exchange.items, [first](const ExchangeItem& each) { return each.firstBoughtOn == first; });
    QString text = QObject::tr("Both halves happen, or neither.") + QLatin1Char(' ');
    text += isOneDay
                ? QObject::tr("New items keep %1 as first purchase date in our policy.")
                      .arg(phrase::date(first))
                : QObject::tr("New items keep the first purchase date of the old in our policy.");
    const bool isCovered = std::ranges::any_of(
        exchange.items, [](const ExchangeItem& each) { return !each.coveredBy.empty(); });
    if (isCovered) text += QLatin1Char(' ') + QObject::tr("Your paid warranty goes on.");
    return text + QLatin1Char(' ') + QObject::tr("Legal rights for them start today.");
}

QString exchangeLabel(const Decision& decision)
{
    if (isEven(decision)) return QObject::tr("Swap, nothing to pay");
    const QString amount = phrase::amount(difference(decision));
    if (isPaidByThem(decision)) return QObject::tr("Pay %1").arg(paidText(*decision.exchange));
    const auto& legs = decision.refund.legs;
    if (legs.size() == 1 && legs.front().type == "card" && !legs.front().last4.empty())
        return QObject::tr("Refund %1 to card %2").arg(amount, phrase::text(legs.front().last4));
    return QObject::tr("Swap, and refund %1").arg(amount);
}

} // namespace reprise::app
