// choiceRow: one of the answers that a desk's question offers, as its row.
#pragma once

#include <QString>
#include <QVariantMap>

namespace reprise::app {

inline QVariantMap choiceRow(const QString& id, const QString& label, const QString& note,
                             const char* icon)
{
    return {{"choiceId", id},
            {"label", label},
            {"note", note},
            {"iconName", QString::fromLatin1(icon)}};
}

} // namespace reprise::app
