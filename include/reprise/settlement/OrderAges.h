// OrderAges: the port to how old an order in doubt is, by the clock that nobody can set. A wall
// clock that jumps by minutes would make "not found" final while the order is still on its way.
#pragma once

#include "reprise/base/Id.h"
#include "reprise/base/Result.h"

#include <chrono>
#include <optional>

namespace reprise::settlement {

struct OrderAge {
    /// For at least so long nothing about it has left this terminal: since it was first known here
    /// to be in doubt, or since this start of the machine first looked at it. Zero where no clock
    /// can tell.
    std::chrono::milliseconds inDoubt{0};
    /// It was asked for no longer ago than that. Nothing where the machine was started anew since,
    /// or where it was not kept.
    std::optional<std::chrono::milliseconds> sinceAsked = {};

    friend bool operator==(const OrderAge&, const OrderAge&) = default;
};

class OrderAges {
public:
    virtual ~OrderAges() = default;

    /// Of an order that is in doubt. The first look after a start of the machine is kept durably,
    /// so that a later process counts on from it. NotFound for an unknown order.
    virtual Result<OrderAge> ageOf(const OrderId& order) = 0;
};

} // namespace reprise::settlement
