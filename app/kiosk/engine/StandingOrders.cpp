#include "StandingOrders.h"

#include <algorithm>

namespace reprise::app {

std::vector<returns::PaymentOrder> standingOrders(const returns::Return& record)
{
    std::vector<returns::PaymentOrder> standing;
    for (const returns::PaymentOrder& order : record.orders) {
        const auto same =
            std::ranges::find_if(standing, [&order](const returns::PaymentOrder& each) {
                return each.leg == order.leg && each.kind == order.kind;
            });
        if (same == standing.end()) {
            standing.push_back(order);
        } else {
            *same = order;
        }
    }
    return standing;
}

Money sumStanding(const returns::Return& record, returns::OrderState state)
{
    Money sum = Money::zero(record.decision.refund.amount.currency());
    for (const returns::PaymentOrder& order : standingOrders(record))
        if (order.state == state) sum += order.amount;
    return sum;
}

bool anyStanding(const returns::Return& record, returns::Rail rail, returns::OrderState state)
{
    return std::ranges::any_of(standingOrders(record), [&](const returns::PaymentOrder& order) {
        return order.rail == rail && order.state == state;
    });
}

bool isCollected(const returns::Return& record)
{
    return std::ranges::any_of(record.orders, [](const returns::PaymentOrder& order) {
        return order.kind == returns::OrderKind::Collect;
    });
}

} // namespace reprise::app
