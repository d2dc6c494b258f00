// OfficeWord: what it takes to believe head office's signed word, and where that is kept: budgets
// to pay from while the line is down, and checkpoints of this journal.
#pragma once

#include "reprise/base/BootClock.h"
#include "reprise/escrow/BudgetBook.h"
#include "reprise/proof/Keys.h"
#include "reprise/wire/office/Checkpoints.h"

namespace reprise::sync {

/// All of it outlives the engine.
struct OfficeWord {
    proof::KeyRing& keys; ///< Head office's. While it is empty no budget is asked for.
    proof::Signatures& signatures;
    escrow::BudgetBook& budgets;
    wire::Checkpoints& checkpoints;
    BootClock& clock;
};

} // namespace reprise::sync
