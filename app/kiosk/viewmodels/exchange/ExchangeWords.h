// ExchangeWords: the two halves of an exchange and what is left to pay between them, as a customer
// reads them. Every figure is the decision's own.
#pragma once

#include "reprise/returns/Decision.h"
#include "reprise/returns/Request.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <vector>

namespace reprise::app {

/// As many of one kind of goods as one visit may take out without a colleague.
inline constexpr std::int64_t mostOfOneKind = 99;

/// Coming back. Keys: label, note, amountText.
QList<QVariantMap> comingBack(const returns::Decision& decision);
/// Going out, one row for each of `goods`. Keys: label, note, amountText, units, most, warning.
QList<QVariantMap> goingOut(const returns::Exchange& exchange,
                            const std::vector<returns::WantedGoods>& goods);
/// What comes back and is not among `goods`. Keys: sku, label, units.
QList<QVariantMap> sameAgain(const returns::Decision& decision,
                             const std::vector<returns::WantedGoods>& goods);
/// Out less back, and what is left. Keys: label, amountText, strong. There must be an exchange.
QList<QVariantMap> sumsOf(const returns::Decision& decision);

/// The ways in which a difference can move, `otherMeans` being the policy's. Keys: wayId, label,
/// note, icon. What the customer pays: a type of tender each. What they get back: as they paid,
/// whose id is empty, and what they may agree to instead. An even swap has none.
QList<QVariantMap> waysOf(const returns::Decision& decision,
                          const std::vector<std::string>& otherMeans, const QString& asPaid);

/// "You pay the difference", and "£8.10"; "An even swap", and "Nothing to pay".
QString differenceLabel(const returns::Decision& decision);
QString differenceText(const returns::Decision& decision);

/// Both halves or neither, the first day of purchase, and from when legal rights count.
QString rightsOfTheNew(const returns::Exchange& exchange);

/// On the button that moves it: "Pay £8.10 by card", "Refund £2.00 to card 4242".
QString exchangeLabel(const returns::Decision& decision);
/// "£8.10 in cash"; for whoever takes it.
QString paidText(const returns::Exchange& exchange);

} // namespace reprise::app
