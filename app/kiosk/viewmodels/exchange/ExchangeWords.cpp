#include "ExchangeWords.h"

#include "Phrases.h"

#include "reprise/wording/Sentences.h"

#include <algorithm>

namespace reprise::app {

namespace {

using returns::Decision;
using returns::Exchange;
using returns::ExchangeItem;
using returns::WantedGoods;

constexpr auto english = wording::Language::English;

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
    const auto units = static_cast<qint64>(item.quantity);
    if (item.like) return QObject::tr("%1 at what you paid").arg(units);
    if (item.taxMode != receipts::TaxMode::Included)
        return QObject::tr("%1 at today's price").arg(units);
    return QObject::tr("%1 at %2").arg(units).arg(phrase::amount(item.unitPrice));
}

QStringList warningsOf(const ExchangeItem& item)
{
    QStringList warnings;
    for (const policy::Finding& finding : item.findings)
        warnings << phrase::text(wording::sentence(finding, english));
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
            {"note", notes.join(QObject::tr(", "))},
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

QVariantMap sum(const QString& label, const QString& amount, bool strong)
{
    return {{"label", label}, {"amountText", amount}, {"strong", strong}};
}

} // namespace

QList<QVariantMap> comingBack(const Decision& decision)
{
    QList<QVariantMap> rows;
    for (const returns::DecidedLine& line : decision.lines) {
        rows << QVariantMap{{"label", phrase::unitsOf(line.quantity, line.description)},
                            {"note", phrase::text(wording::reason(line.reason, english))},
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

QString differenceLabel(const Decision& decision)
{
    if (isPaidByThem(decision)) return QObject::tr("You pay the difference");
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
    if (isPaidByThem(decision)) return QObject::tr("Pay %1 by card").arg(amount);
    const auto& legs = decision.refund.legs;
    if (legs.size() == 1 && legs.front().type == "card" && !legs.front().last4.empty())
        return QObject::tr("Refund %1 to card %2").arg(amount, phrase::text(legs.front().last4));
    return QObject::tr("Swap, and refund %1").arg(amount);
}

} // namespace reprise::app
