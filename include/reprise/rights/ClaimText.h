// ClaimText: the spelling of what a claim knows of repairs and of the notice of the right to
// cancel, as journals and requests carry it.
#pragma once

#include "reprise/rights/Claim.h"

#include <string>
#include <vector>

namespace reprise::rights {

/// In the spelling that parseRepairs() reads: "2026-06-11>2026-06-18;2026-07-01>open!late".
std::string repairsText(const std::vector<Repair>& repairs);

/// In the spelling that parseCancelNotice() reads; empty where it was given in time.
std::string cancelNoticeText(const CancelNoticeGiven& given);

} // namespace reprise::rights
