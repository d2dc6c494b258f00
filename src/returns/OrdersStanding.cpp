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
    const auto isOwed = any(OrderState::Declined) || any(OrderState::Planned);
    return isOwed ? ReturnState::Pending : ReturnState::Committed;
}

ReturnState stateAfter(const Return& record)
{
    const auto state = stateAfter(record.orders);
    if (!record.claim || record.claim->state != ClaimState::Offline) return state;
    if (state == ReturnState::Paying) return ReturnState::OfflinePaying;
    return state == ReturnState::Committed ? ReturnState::OfflinePaid : state;
}

std::vector<PaymentOrder> planned(std::vector<PaymentOrder> orders)
{
    for (auto& order : orders)
        order.state = OrderState::Planned;
    return orders;
}

bool isUntouched(const std::vector<PaymentOrder>& orders)
{
    return std::ranges::all_of(orders, [](const PaymentOrder& each) {
        return each.state == OrderState::Planned || each.state == OrderState::Declined;
    });
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
    if (before.claim) {
        if (step.word) {
            before.claim->state = step.word->state;
            before.claim->reason = step.word->reason;
            before.claim->answeredAt = step.at;
        }
        if (step.to == ReturnState::Releasing || step.to == ReturnState::Withdrawn)
            before.claim->state = ClaimState::Released;
        if (step.to == ReturnState::OfflinePaying) before.claim->state = ClaimState::Offline;
        // Nothing was paid after all: it is asked for like any other.
        if (step.to == ReturnState::Pending && before.claim->state == ClaimState::Offline)
            before.claim->state = ClaimState::Asked;
    }
    return before;
}

} // namespace reprise::returns
