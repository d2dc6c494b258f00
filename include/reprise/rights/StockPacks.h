// StockPacks: the statutory packs that come with the program, as text in deploy/rights/.
#pragma once

#include "reprise/rights/Pack.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::rights {

/// The pack of a jurisdiction such as "GB-EAW"; nothing for one we have no pack for, whose
/// questions of law then go to a colleague. Invalid only if a pack that we ship can't be used.
Result<std::optional<Pack>> stockPack(std::string_view jurisdiction);

/// Every jurisdiction that there is a pack for, in the order of the alphabet.
std::vector<std::string> stockPackIds();

/// Its text as shipped, before anything that it extends is filled in.
std::optional<std::string_view> stockPackText(std::string_view jurisdiction);

} // namespace reprise::rights
