#include "reprise/returns/OrdersStanding.h"

#include <algorithm>

namespace reprise::returns {

std::vector<const PaymentOrder*> currentOrders(const std::vector<PaymentOrder>& orders)
{
    std::vector<const PaymentOrder*> current;
    for (const auto& order : orders) {
        const auto same = std::ranges::find_if(current, [&order](const PaymentOrder* each) {
            return each->leg == order.leg && each->kind == order.kind;
        });
        if (same == current.end())
            current.push_back(&order);
        else
            *same = &order;
    }
    return current;
}

ReturnState stateAfter(const std::vector<PaymentOrder>& orders)
{
    const auto current = currentOrders(orders);
    const auto any = [&current](OrderState state) {
        return std::ranges::count(current, state, &PaymentOrder::state) > 0;
    };
    if (any(OrderState::InDoubt)) return ReturnState::InDoubt;
    if (any(OrderState::Paying)) return ReturnState::Paying;
    return any(OrderState::Declined) ? ReturnState::Pending : ReturnState::Committed;
}

Return settledBy(Return before, const Settling& step)
{
    auto& all = before.orders;
    for (const auto& order : step.orders) {
        const auto known = std::ranges::find(all, order.id, &PaymentOrder::id);
        if (known == all.end())
            all.push_back(order);
        else
            *known = order;
    }
    before.state = step.to;
    return before;
}

} // namespace reprise::returns
