#include "SlipRows.h"

#include "Phrases.h"
#include "SlipViewModel.h"

namespace reprise::app {

namespace {

/// An empty row is plain; on a screen a QR code is the picture beside the lines.
SlipViewModel::LineStyle shown(slips::LineStyle style)
{
    switch (style) {
    case slips::LineStyle::Text:
    case slips::LineStyle::Feed: return SlipViewModel::Plain;
    case slips::LineStyle::Strong: return SlipViewModel::Strong;
    case slips::LineStyle::Large: return SlipViewModel::Large;
    case slips::LineStyle::Rule: return SlipViewModel::Rule;
    case slips::LineStyle::Barcode:
    case slips::LineStyle::QrCode: return SlipViewModel::Barcode;
    }
    return SlipViewModel::Plain;
}

} // namespace

QList<QVariantMap> slipRows(const slips::SlipDocument& slip)
{
    QList<QVariantMap> rows;
    for (const slips::SlipLine& line : slip.lines) {
        const QString left = phrase::text(line.left);
        const QString right = phrase::text(line.right);
        rows << QVariantMap{{"style", shown(line.style)},
                            {"left", left},
                            {"right", right},
                            {"leftText", left},
                            {"rightText", right}};
    }
    return rows;
}

} // namespace reprise::app
