// QuarantineJson: the journal's word to the owner of the stock that goods went to quarantine.
#pragma once

#include "reprise/returns/GoodsMoved.h"

#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

inline constexpr std::string_view quarantineKind = "goods_quarantined";

/// Canonical; `labels` are those of one return, at least one.
std::string toPayload(const std::vector<returns::QuarantineLabel>& labels);

} // namespace reprise::wire
