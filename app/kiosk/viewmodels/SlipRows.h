// SlipRows: a paper as rows for a screen that shows it. Roles: style, left, right; since every Item
// has left and right, also leftText, rightText.
#pragma once

#include "reprise/slips/SlipDocument.h"

#include <QList>
#include <QVariantMap>

namespace reprise::app {

QList<QVariantMap> slipRows(const slips::SlipDocument& slip);

} // namespace reprise::app
