// DetailChoices: what is seldom said of an item or of a sale, as rows of choices: choiceId, label,
// note, iconName.
#pragma once

#include "DeskBasket.h"

#include "reprise/money/Currency.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <string_view>

namespace reprise::app::desk {

namespace detail {
inline const QString repairs = QStringLiteral("repairs");
inline const QString cost = QStringLiteral("cost");
inline const QString seen = QStringLiteral("seen");
inline const QString installed = QStringLiteral("installed");
inline const QString keeps = QStringLiteral("keeps");
inline const QString buyer = QStringLiteral("buyer");
inline const QString notice = QStringLiteral("notice");
inline const QString points = QStringLiteral("points");
} // namespace detail

inline const QString isBack = QStringLiteral("back");
inline const QString isOpen = QStringLiteral("open");
inline const QString inTime = QStringLiteral("in_time");
inline const QString tooLong = QStringLiteral("late");
inline const QString nothing = QStringLiteral("none");
inline const QString given = QStringLiteral("ok");
inline const QString missing = QStringLiteral("missing");
inline const QString toldLate = QStringLiteral("told_late");

/// "Nothing more", or what was said, in one line.
QString detailsInWords(const DeskItem& item);
QString saleInWords(const AboutSale& about);

QList<QVariantMap> detailsOf(const DeskItem& item, Currency currency);
/// The id is the repair's place.
QList<QVariantMap> repairsOf(const DeskItem& item);
QList<QVariantMap> repairEnds();
QList<QVariantMap> repairPaces();
QList<QVariantMap> costWays();
/// What can be seen on goods that come back for this reason; the id is the trait.
QList<QVariantMap> traitsOf(const DeskItem& item);
/// One of those.
bool canBeSeen(std::string_view trait);
QList<QVariantMap> aboutSale(const AboutSale& about);
QList<QVariantMap> buyers();
QList<QVariantMap> notices();

} // namespace reprise::app::desk
