// The part of Settlement that pays from the budget while head office gives no answer. The claim
// keeps its id: if it was granted after all, head office settles that grant by what was paid.
#include "reprise/returns/Means.h"
#include "reprise/returns/OrdersStanding.h"
#include "reprise/settlement/Settlement.h"

#include <algorithm>

namespace reprise::settlement {

namespace {

using returns::Answer;
using returns::OrderState;
using returns::PaymentOrder;
using returns::Rail;
using returns::ReturnState;
using returns::Settling;

bool isPaidBy(const PaymentOrder& order, std::size_t leg)
{
    return order.kind == returns::OrderKind::Refund && order.leg == static_cast<int>(leg);
}

/// Every leg as an order that is being paid, so that the record says of each what became of it.
/// Those that the till would have paid as they were written down have none yet.
std::vector<PaymentOrder> beingPaid(const returns::Return& record, std::vector<PaymentOrder> orders,
                                    Instant now)
{
    const auto& legs = record.decision.refund.legs;
    auto count = record.orders.size();
    for (const auto& order : orders)
        if (std::ranges::count(record.orders, order.id, &PaymentOrder::id) == 0) ++count;
    for (std::size_t leg = 0; leg < legs.size(); ++leg) {
        const auto pays = [leg](const PaymentOrder& order) { return isPaidBy(order, leg); };
        if (legs[leg].amount.isZero() || std::ranges::any_of(orders, pays)) continue;
        orders.push_back({.id = returns::orderId(record.id, count++),
                          .serviceId = {},
                          .rail = Rail::Till,
                          .leg = static_cast<int>(leg),
                          .type = legs[leg].type,
                          .token = {},
                          .last4 = legs[leg].last4,
                          .amount = legs[leg].amount,
                          .askedAt = now});
    }
    for (auto& order : orders) {
        order.askedAt = now;
        order.state = OrderState::Paying;
    }
    return orders;
}

std::vector<PaymentOrder> withState(const std::vector<PaymentOrder>& orders, OrderState state,
                                    const std::string& detail = {})
{
    std::vector<PaymentOrder> changed;
    for (auto order : orders) {
        if (order.state != OrderState::Paying) continue;
        order.state = state;
        order.detail = detail;
        changed.push_back(std::move(order));
    }
    return changed;
}

} // namespace

Result<Answer> Settlement::payOffline(Answer answer, std::vector<PaymentOrder> orders,
                                      const Behest& behest, const std::string& why)
{
    if (m_ports.escrow == nullptr) return wait(std::move(answer), why);
    const auto now = m_ports.clock.now();
    Settling step{answer.record.id,
                  now,
                  ReturnState::OfflinePaying,
                  beingPaid(answer.record, std::move(orders), now),
                  behest.by,
                  behest.reason.empty() ? why : behest.reason};
    auto word = m_ports.escrow->debitFor(returns::settledBy(answer.record, step));
    if (!word) return word.error();
    if (!word->debit)
        return wait(std::move(answer), why + "; not paid without it: " + word->whyNot);
    step.debit = std::move(word->debit);
    auto debited = take(answer, std::move(step));
    // Somebody else was paid from the budget meanwhile, or it is over by now.
    if (!debited && debited.error().code == ErrorCode::Conflict)
        return wait(std::move(answer), why + "; not paid without it: " + debited.error().detail);
    if (!debited) return debited;
    auto paid = withState(debited->record.orders, OrderState::Paid);
    return record(std::move(*debited), std::move(paid), {}, {});
}

/// What the store itself issues is issued in the transaction of OfflinePaid, which is not there.
Result<Answer> Settlement::recoverOffline(Answer answer)
{
    const auto& orders = answer.record.orders;
    const auto isIssued = std::ranges::all_of(orders, [](const PaymentOrder& order) {
        return order.state != OrderState::Paying || returns::means::isStoresOwn(order.type);
    });
    auto changed = isIssued ? withState(orders, OrderState::Declined,
                                        "the terminal went down before it was issued")
                            : withState(orders, OrderState::InDoubt);
    return record(std::move(answer), std::move(changed), {}, {});
}

} // namespace reprise::settlement
