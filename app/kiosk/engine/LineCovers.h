// LineCovers: what stands behind each line that somebody brings back, for the coverage view, and
// which lines have to be asked whether they were opened.
#pragma once

#include "reprise/policy/Coverage.h"

#include <map>
#include <vector>

namespace reprise::app {

struct RequestDraft;

/// By line number.
using Covers = std::map<int, std::vector<policy::Cover>>;

/// Of a draft whose lines are all of this receipt.
Covers lineCovers(const policy::Policy& policy, const rights::Pack* pack,
                  const receipts::Receipt& receipt, const RequestDraft& draft);

/// True where a seal counts by law or by kind of goods, or where a rule of the policy for such
/// goods hangs on their condition.
bool conditionCounts(const policy::Policy& policy, const receipts::Receipt& receipt,
                     const receipts::Line& line);

} // namespace reprise::app
