// ValueParts: what a decision says besides money of its currency: amounts in another one, and
// loyalty points. Each is left out where there is none, as in all decisions of before.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/money/Money.h"
#include "reprise/returns/PointsShare.h"

#include <optional>
#include <vector>

namespace reprise::wire {

/// The member "foreign":{"currency","amount"}.
void writeForeign(JsonWriter& json, const std::optional<Money>& foreign);
std::optional<Money> readForeign(const Fields& fields);

/// The member "points":[{"receipt","account","reversed","restored","paid_for"}].
void writePoints(JsonWriter& json, const std::vector<returns::PointsShare>& points);
std::vector<returns::PointsShare> readPoints(const Fields& fields);

} // namespace reprise::wire
