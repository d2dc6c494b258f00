// ReprintJournal: the port that remembers every further copy of a slip, so that two papers of one
// return never pass for two returns.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/base/Result.h"
#include "reprise/slips/SlipKind.h"

#include <optional>

namespace reprise::slips {

struct Reprint {
    ReturnId returnId;
    SlipKind kind;
    Instant at;
    std::optional<OperatorId> by = {}; ///< Empty where the customer asked at a kiosk.
};

class ReprintJournal {
public:
    virtual ~ReprintJournal() = default;

    /// Durable before anything is printed. Which reprint of this return it is, from 1. NotFound for
    /// an unknown return.
    virtual Result<int> record(const Reprint& reprint) = 0;
};

} // namespace reprise::slips
