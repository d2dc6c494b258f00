// Projection: the facts that people ask head office about, read out of journal entries. The entries
// stay the record; a projection can be thrown away and made again.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/wire/JournalEntry.h"

#include <cstdint>
#include <string>
#include <variant>

namespace reprise::headoffice {

struct ReturnFact {
    std::string returnId;
    Instant at;
    std::string state;       ///< As journalled: "COMMITTED".
    std::int64_t refund = 0; ///< Minor units of `currency`.
    std::string currency;
};

/// What became of a return that was known before.
struct StateFact {
    std::string returnId;
    std::string state; ///< As journalled: "COMMITTED", "PENDING".
};

struct RatingFact {
    std::string returnId;
    int score = 0;
};

/// An entry of a kind that is not about a return, or one this version can't read: kept, not shown.
struct NoFact {};

using Fact = std::variant<NoFact, ReturnFact, StateFact, RatingFact>;

Fact factOf(const wire::JournalEntry& entry);

} // namespace reprise::headoffice
