// PackJson: the law of a jurisdiction as head office publishes it, so that a store does not wait
// for a new program to go by a new law.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/rights/Pack.h"

#include <string>
#include <string_view>

namespace reprise::wire {

/// {"pack","toml"}: the pack's id and its text as Pack::parse takes it. Invalid for a text that
/// can't be read here, or that is another pack.
Result<rights::Pack> publishedPackFromJson(std::string_view json);

/// The text in it, unread. Invalid where there is none.
Result<std::string> publishedPackText(std::string_view json);

} // namespace reprise::wire
