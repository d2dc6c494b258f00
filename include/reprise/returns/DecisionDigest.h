// DecisionDigest: the short name of a decision, by which an approval says what it approved. The
// same goods, money, means and rules have the same one, whoever asks and whoever approves.
#pragma once

#include "reprise/returns/Decision.h"

#include <functional>
#include <string>

namespace reprise::returns {

/// Of a decision as beforeApprovals() gives it; wire::decisionDigest is the one to hand in.
using DecisionDigest = std::function<std::string(const Decision&)>;

/// The decision as an approver sees it: without the findings of approvals, without outcomes, which
/// follow from the findings, and without the id of the request.
Decision beforeApprovals(Decision decision);

} // namespace reprise::returns
