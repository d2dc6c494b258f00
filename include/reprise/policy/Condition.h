// Condition: the state in which an item comes back, as a colleague or the customer sees it.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <string_view>

namespace reprise::policy {

enum class Condition : std::uint8_t { Unopened, Opened, Used, Damaged, Unsafe };

/// Command-line spelling: "unopened". Invalid for anything else, listing what is known.
Result<Condition> parseCondition(std::string_view name);
std::string_view conditionName(Condition condition);

} // namespace reprise::policy
