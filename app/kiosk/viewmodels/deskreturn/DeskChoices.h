// DeskChoices: the answers that a colleague can give by a tap, as rows of choices: choiceId, label,
// note, iconName.
#pragma once

#include "DeskBasket.h"

#include <QList>
#include <QVariantMap>

#include <chrono>
#include <vector>

namespace reprise::app::desk {

/// A claim outlives a receipt's other uses; no law here reaches further back.
inline constexpr std::chrono::days oldestGoods{6 * 366};

inline const QString fromTheStart = QStringLiteral("from_the_start");
inline const QString later = QStringLiteral("later");
inline const QString byTheRules = QStringLiteral("by_the_rules");

/// Of one item, what can be said otherwise.
namespace part {
inline const QString units = QStringLiteral("units");
inline const QString reason = QStringLiteral("reason");
inline const QString fault = QStringLiteral("fault");
inline const QString condition = QStringLiteral("condition");
inline const QString serials = QStringLiteral("serials");
inline const QString arrived = QStringLiteral("arrived");
inline const QString disposition = QStringLiteral("disposition");
inline const QString batch = QStringLiteral("batch");
inline const QString details = QStringLiteral("details");
inline const QString out = QStringLiteral("out");
/// Of all of them together.
inline const QString sale = QStringLiteral("sale");
} // namespace part

QString idOf(Evidence evidence);
std::optional<Evidence> evidenceOf(const QString& id);

/// What a sale is looked for by; nothing for what is no look-up.
std::optional<receipts::SaleClue> clueFrom(Evidence evidence, const std::string& text);

/// What is wrong with goods, and so shows on some day.
bool showsOnADay(rights::Reason reason);

QList<QVariantMap> sources(const DeskBasket& basket);
/// The lines that have units left, of all these receipts; the id is "<receipt's place>-<line>".
QList<QVariantMap> lines(const std::vector<OpenReceipt>& found);
QList<QVariantMap> reasons();
QList<QVariantMap> faultDays(const DeskItem& item);
QList<QVariantMap> conditions();
/// All that may become of goods in this state.
QList<QVariantMap> dispositions(policy::Condition condition);
/// The id is the item's place; the last row is about the sale.
QList<QVariantMap> basketRows(const DeskBasket& basket);
QList<QVariantMap> partsOf(const DeskItem& item);

} // namespace reprise::app::desk
