// PointsShare: what a return does to the loyalty points of its sale. However a sale comes back, the
// shares sum to what it earned and spent, and never exceed it on the way.
#pragma once

#include "reprise/base/Id.h"

#include <cstdint>
#include <string>

namespace reprise::returns {

struct PointsShare {
    ReceiptNumber receipt;
    std::string account;       ///< The token on the receipt.
    std::int64_t reversed = 0; ///< Earned by what came back.
    std::int64_t restored = 0; ///< Spent on what came back.
    std::int64_t paidFor = 0;  ///< Of `reversed`: gone already, and kept back from the refund.

    friend bool operator==(const PointsShare&, const PointsShare&) = default;
};

} // namespace reprise::returns
