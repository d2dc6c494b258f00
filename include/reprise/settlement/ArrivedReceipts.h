// ArrivedReceipts: returns whose receipt was only shown on paper, carried to their end once it has
// come in: decided for good, and paid.
#pragma once

#include "reprise/returns/ReturnDesk.h"
#include "reprise/settlement/Settlement.h"

#include <optional>
#include <vector>

namespace reprise::settlement {

/// Where such returns are kept and brought to their end; all of it outlives the call.
struct ProofPorts {
    returns::ReturnJournal& journal;
    returns::ReturnDesk& desk;
    Settlement& settlement;
};

/// One of them; as it stands where its receipt is still not there, or where somebody has to look
/// first. ReturnDesk::verify's errors.
Result<returns::Answer> verifyReturn(const ProofPorts& ports, const ReturnId& id, Instant now,
                                     const std::optional<people::Approval>& approval = {});

/// All of them, oldest first, for after receipts were taken in; those that were decided by it.
Result<std::vector<returns::Answer>> verifyArrived(const ProofPorts& ports, Instant now);

} // namespace reprise::settlement
