// RightsJson: a question of consumer law and its answer as JSON, in the shapes the command line
// fixes.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/rights/Pack.h"
#include "reprise/rights/StatutoryAnswer.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::wire {

struct RightsCase {
    std::string id;           ///< As given; "" where there was none.
    const rights::Pack* pack; ///< Of the case's jurisdiction; never null.
    rights::Claim claim;      ///< Its times are days on the pack's calendar.
};

/// The pack of a jurisdiction, never null; or an error that says which there are.
using PackFinder = std::function<Result<const rights::Pack*>(std::string_view jurisdiction)>;

/// Keys and values as in deploy/docs/command-line.md; what is "" or missing is not known. A channel
/// that isn't known counts as in the shop. Invalid says which key, what is wrong and what was
/// expected.
Result<RightsCase> rightsCaseFromJson(std::string_view json, const PackFinder& packs);

/// The case's id where the text is at least an object with one; for answers to bad lines.
std::optional<std::string> rightsCaseIdOf(std::string_view json);

std::string toJson(const RightsCase& asked, const rights::StatutoryAnswer& answer);

} // namespace reprise::wire
