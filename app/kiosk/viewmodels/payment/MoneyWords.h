// MoneyWords: what a recorded return says of its money to the customer: recorded, paid, owed, in
// doubt or given back, in words that never promise more than is known.
#pragma once

#include "RowModel.h"

#include "reprise/returns/Return.h"

#include <QString>

#include <cstdint>

namespace reprise::app {

/// As the badges of the screens are told apart.
enum class MoneyTone : std::uint8_t { Recorded, Waiting, TakenBack };

/// Whether amounts and cards may be named.
enum class MoneyShown : std::uint8_t { All, NothingOfTheGiver };

struct MoneyWords {
    MoneyTone tone = MoneyTone::Recorded;
    QString badge;
    QString badgeIcon;
    QString headline;
    QString lead;
    /// Roles title, text, icon: what to do now, and the money. Empty when all is well.
    QList<QVariantMap> parts;
    QString done; ///< On the button that ends it.
};

MoneyWords moneyWords(const returns::Return& record, MoneyShown shown);

} // namespace reprise::app
