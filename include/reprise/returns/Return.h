// Return: a request that was answered for good, as it stands in the journal.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/returns/Claim.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/PaymentOrder.h"
#include "reprise/returns/Request.h"
#include "reprise/returns/ReturnState.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

/// Where in the journal a fact stands; the hash is hex SHA-256.
struct JournalPosition {
    std::int64_t seq;
    std::string hash;
};

struct Return {
    ReturnId id;
    Instant at;
    Mode mode;
    std::optional<OperatorId> operatorId;
    std::optional<OperatorId> approver;
    std::string approvalReason;
    std::string contentDigest;
    ReturnState state; ///< As it was recorded; in an Answer, as it is today.
    Decision decision;
    /// As it was asked, the PIN left out; empty in records of before it was kept. What both say is
    /// the same in both.
    std::optional<Request> request = {};
    /// What others have to pay, in the order in which they are asked; empty where nobody is.
    std::vector<PaymentOrder> orders = {};
    std::optional<OperatorId> secondApprover = {}; ///< Where it took two; what they said is in
                                                   ///< the request.
    /// Empty without a head office, and where no line is taken. In an Answer, as it is today.
    std::optional<Claim> claim = {};
};

/// Head office has not said yes to the lines, so no money may move.
bool awaitsGrant(const Return& record);

struct Answer {
    Return record;
    JournalPosition position;
};

} // namespace reprise::returns
