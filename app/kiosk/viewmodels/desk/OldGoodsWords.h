// OldGoodsWords: what a colleague is asked about old goods that are handed in, and what there is to
// answer.
#pragma once

#include "OldGoodsViewModel.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace reprise::app::oldgoods {

inline const QString safeId = QStringLiteral("safe");
inline const QString unsafeId = QStringLiteral("unsafe");
inline const QString noReceiptId = QStringLiteral("no_receipt");

/// Of the steps that always offer the same; nothing for the others.
QList<QVariantMap> choicesOf(OldGoodsViewModel::Step step);

/// `taken`: the answer was yes.
QString questionOf(OldGoodsViewModel::Step step, bool taken);
QString hintOf(OldGoodsViewModel::Step step);

/// Why an answer could not be had, and that nothing is on record.
QString whyNotKept(const Error& error);

} // namespace reprise::app::oldgoods
