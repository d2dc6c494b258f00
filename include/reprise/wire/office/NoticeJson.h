// NoticeJson: recalls and blocks as head office publishes them, and the text under which a terminal
// keeps all that it works by.
#pragma once

#include "reprise/policy/Notices.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

/// {"recall","name","notice"} with "sku" or "gtin", "batch" and "serials" where given, as
/// deploy/docs/feeds.md has it. Invalid says which key, what is wrong and what was expected.
Result<policy::RecallNotice> recallFromJson(std::string_view json);

/// {"block","why"} with goods as in a recall, and "outcome" where it is not "denial".
Result<policy::BlockRule> blockFromJson(std::string_view json);

/// One line for each notice, recall or block, as it was published.
std::string noticesText(const std::vector<std::string>& notices);
/// Reads what noticesText() wrote. Corrupt if it can't.
Result<policy::Notices> noticesFromText(std::string_view text);

} // namespace reprise::wire
