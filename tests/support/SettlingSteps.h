// SettlingSteps: a step of a return as somebody takes it who has just looked at the return.
#pragma once

#include "reprise/returns/OrdersStanding.h"
#include "reprise/returns/ReturnJournal.h"

namespace reprise::tests {

inline Result<returns::JournalPosition> take(returns::ReturnJournal& journal,
                                             const returns::Settling& step)
{
    const auto found = journal.find(step.id);
    if (!found) return found.error();
    return journal.settle(step, returns::settledBy(found->record, step));
}

} // namespace reprise::tests
