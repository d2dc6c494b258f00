// OfficeWord: what it takes to believe head office's signed word, and where that is kept: budgets
// to pay from while the line is down, checkpoints of this journal, and the feeds of the store.
#pragma once

#include "reprise/base/BootClock.h"
#include "reprise/escrow/BudgetBook.h"
#include "reprise/proof/Keys.h"
#include "reprise/wire/office/Checkpoints.h"
#include "reprise/wire/office/FeedBook.h"

namespace reprise::sync {

/// All of it outlives the engine.
struct OfficeWord {
    proof::KeyRing& keys; ///< Head office's. While it is empty nothing is asked for.
    proof::Signatures& signatures;
    escrow::BudgetBook& budgets;
    wire::Checkpoints& checkpoints;
    BootClock& clock;
    wire::FeedBook* feeds = nullptr; ///< Null: none are taken here.
};

} // namespace reprise::sync
