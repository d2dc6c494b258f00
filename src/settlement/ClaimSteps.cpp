// The part of Settlement that asks head office before any money moves.
#include "reprise/returns/Means.h"
#include "reprise/returns/OrdersStanding.h"
#include "reprise/settlement/Settlement.h"

#include <algorithm>

namespace reprise::settlement {

namespace {

using returns::Answer;
using returns::ClaimState;
using returns::OrderState;
using returns::PaymentOrder;
using returns::Rail;
using returns::ReturnState;

/// Somebody has to take the money, show a card, key it in, or wait for goods.
bool needsSomebody(const PaymentOrder& order)
{
    return order.kind == returns::OrderKind::Collect || order.rail == Rail::Manual
           || order.type == returns::means::cash
           || (order.rail == Rail::Terminal && order.token.empty());
}

bool needsSomebody(const returns::Return& record)
{
    const auto isCash = [](const returns::TenderLeg& leg) {
        return leg.type == returns::means::cash;
    };
    return record.decision.exchange.has_value()
           || std::ranges::any_of(record.decision.refund.legs, isCash)
           || std::ranges::any_of(record.orders, [](const PaymentOrder& order) {
                  return order.state == OrderState::Planned && needsSomebody(order);
              });
}

} // namespace

Result<Answer> Settlement::claim(Answer answer)
{
    if (answer.record.state != ReturnState::Claiming) return answer;
    auto orders = askedAnew(answer.record, {});
    return askForLines(std::move(answer), std::move(orders), {}, Unheard::IsPaidOffline);
}

/// With the orders that its yes would begin. The id is durable by now, and a repeat of it gets the
/// same answer, so that asking again is no new intent.
Result<Answer> Settlement::askForLines(Answer answer, std::vector<PaymentOrder> orders,
                                       const Behest& behest, Unheard unheard)
{
    auto reply = m_ports.claims != nullptr
                     ? m_ports.claims->claim(answer.record)
                     : ClaimReply{ClaimOutcome::NoAnswer, "head office can't be asked from here"};
    const auto id = answer.record.id;
    const auto now = m_ports.clock.now();
    switch (reply.outcome) {
    case ClaimOutcome::Granted: {
        returns::Settling step{id, now, {}, std::move(orders), behest.by, behest.reason};
        step.word = returns::ClaimWord{ClaimState::Granted, {}};
        for (auto& order : step.orders)
            order.askedAt = now;
        step.to = returns::stateAfter(returns::settledBy(answer.record, step).orders);
        return take(std::move(answer), std::move(step));
    }
    case ClaimOutcome::Denied: {
        returns::Settling step{id, now, ReturnState::Denied, {}, {}, reply.reason};
        step.word = returns::ClaimWord{ClaimState::Denied, std::move(reply.reason)};
        return take(std::move(answer), std::move(step));
    }
    case ClaimOutcome::NoAnswer:
        if (unheard == Unheard::Waits) return wait(std::move(answer), reply.reason);
        return payOffline(std::move(answer), std::move(orders), behest, reply.reason);
    }
    REPRISE_UNREACHABLE();
}

/// Without a new entry where it waits already.
Result<Answer> Settlement::wait(Answer answer, const std::string& why)
{
    if (answer.record.state == ReturnState::Pending) return answer;
    const auto id = answer.record.id;
    return take(std::move(answer), {id, m_ports.clock.now(), ReturnState::Pending, {}, {}, why});
}

Result<std::vector<Answer>> Settlement::payWaiting()
{
    auto open = m_ports.journal.unsettled();
    if (!open) return open.error();
    std::vector<Answer> heard;
    for (auto& waiting : *open) {
        const auto& record = waiting.record;
        if (!returns::awaitsGrant(record) || record.state != ReturnState::Pending
            || needsSomebody(record))
            continue;
        auto orders = askedAnew(record, {});
        auto asked = askForLines(std::move(waiting), std::move(orders), {}, Unheard::Waits);
        // Somebody else took a step, or a price that it reduced has counted since: a person looks.
        if (!asked && asked.error().code == ErrorCode::Conflict) continue;
        if (!asked) return asked.error();
        if (asked->record.state == ReturnState::Pending) break;
        auto paid = pay(std::move(*asked));
        if (!paid) return paid.error();
        heard.push_back(std::move(*paid));
    }
    return heard;
}

} // namespace reprise::settlement
