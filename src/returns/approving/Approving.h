// Approving: lifts what a request's approvals may lift, and leaves a finding for each of them on
// every line concerned. Without an approval that counts nothing is lifted.
#pragma once

#include "reprise/people/JointApproval.h"
#include "reprise/policy/Policy.h"
#include "reprise/returns/Decision.h"
#include "reprise/returns/DecisionDigest.h"
#include "reprise/returns/Request.h"

#include <optional>

namespace reprise::returns {

/// Who said yes, and was listened to.
struct Approvers {
    std::optional<OperatorId> first = {};
    std::optional<OperatorId> second = {};
};

struct ApprovingPorts {
    people::Approvals& approvals;
    const DecisionDigest& digest; ///< Empty: an approval that names a decision counts for none.
};

/// The outcome of the whole is the caller's to draw again. `value` is what the request asks for in
/// all: what tiers go by. The port's errors.
Result<Approvers> approve(Decision& decision, const Request& request, const policy::Policy& policy,
                          Money value, const ApprovingPorts& ports);

} // namespace reprise::returns
