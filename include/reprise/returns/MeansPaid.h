// MeansPaid: with what a return is really paid. A leg of the plan counts under the means that took
// its place when the first were declined.
#pragma once

#include "reprise/returns/Return.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::returns {

enum class MeansState : std::uint8_t {
    Paid,
    Pending, ///< For certain not yet.
    InDoubt, ///< It may have moved.
};

struct MeansPaid {
    OrderKind kind = OrderKind::Refund;
    std::string type;
    Money amount;
    MeansState state = MeansState::Paid;
    Rail rail = Rail::Till;
    std::optional<ReceiptNumber> receipt = {};
    std::optional<int> original = {};   ///< The leg's, unless other means took its place.
    std::optional<Instant> paidAt = {}; ///< When it moved, as far as is known; only of Paid.
};

/// The legs of the plan in their order, each as its last order stands, then what the customer was
/// asked for. A leg without an order is handed out, and what an exchange costs collected, by the
/// till as it is written down; what the store itself owes only once the return is Committed, and
/// nothing before head office has granted the lines. Nothing for a return that was called off.
std::vector<MeansPaid> meansOf(const Return& record);

} // namespace reprise::returns
