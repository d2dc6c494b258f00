#include "reprise/returns/MeansPaid.h"

#include "reprise/returns/Means.h"

namespace reprise::returns {

namespace {

MeansState stateOf(const PaymentOrder& order)
{
    switch (order.state) {
    case OrderState::Paid: return MeansState::Paid;
    case OrderState::Planned:
    case OrderState::Declined: return MeansState::Pending;
    case OrderState::Paying:
    case OrderState::InDoubt: return MeansState::InDoubt;
    }
    REPRISE_UNREACHABLE();
}

/// The last one for a leg is the one that counts; those before it were declined.
const PaymentOrder* lastOrder(const Return& record, OrderKind kind, int leg)
{
    const PaymentOrder* last = nullptr;
    for (const auto& order : record.orders)
        if (order.kind == kind && order.leg == leg) last = &order;
    return last;
}

std::optional<Instant> paidAt(const PaymentOrder& order)
{
    if (order.state != OrderState::Paid) return {};
    return order.settledAt.value_or(order.askedAt);
}

/// What the till pays it pays when the return is written down, or head office has said yes to it.
Instant handedOutAt(const Return& record)
{
    return record.claim ? record.claim->answeredAt.value_or(record.at) : record.at;
}

MeansPaid withoutOrder(const TenderLeg& leg, const Return& record)
{
    const auto waits =
        (means::isStoresOwn(leg.type) && !isPaid(record.state)) || awaitsGrant(record);
    return {.type = leg.type,
            .amount = leg.amount,
            .state = waits ? MeansState::Pending : MeansState::Paid,
            .receipt = leg.receipt,
            .original = leg.original,
            .paidAt = waits ? std::nullopt : std::optional(handedOutAt(record))};
}

MeansPaid byOrder(const TenderLeg& leg, const PaymentOrder& order)
{
    return {.type = order.type,
            .amount = order.amount,
            .state = stateOf(order),
            .rail = order.rail,
            .receipt = leg.receipt,
            .original = order.type == leg.type ? leg.original : std::nullopt,
            .paidAt = paidAt(order)};
}

} // namespace

std::vector<MeansPaid> meansOf(const Return& record)
{
    std::vector<MeansPaid> all;
    if (isCalledOff(record.state)) return all;
    const auto& legs = record.decision.refund.legs;
    for (std::size_t index = 0; index < legs.size(); ++index) {
        const auto* order = lastOrder(record, OrderKind::Refund, static_cast<int>(index));
        all.push_back(order != nullptr ? byOrder(legs[index], *order)
                                       : withoutOrder(legs[index], record));
    }
    const auto& exchange = record.decision.exchange;
    if (const auto* order = lastOrder(record, OrderKind::Collect, 0))
        all.push_back({.kind = OrderKind::Collect,
                       .type = order->type,
                       .amount = order->amount,
                       .state = stateOf(*order),
                       .rail = order->rail,
                       .paidAt = paidAt(*order)});
    else if (exchange && !exchange->due.isZero())
        all.push_back({.kind = OrderKind::Collect,
                       .type = exchange->payment.empty() ? "unknown" : exchange->payment,
                       .amount = exchange->due,
                       .paidAt = record.at});
    return all;
}

} // namespace reprise::returns
