#include "reprise/settlement/Settlement.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/RandomCode.h"

#include <algorithm>

namespace reprise::settlement {

namespace {

using returns::Answer;
using returns::OrderState;
using returns::PaymentOrder;
using returns::Rail;
using returns::ReturnState;
using returns::Settling;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

Error conflict(const ReturnId& id, const std::string& detail)
{
    return {ErrorCode::Conflict, "return '" + id.text() + "' " + detail};
}

/// The last order for a leg is the one that counts; those before it were declined.
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

bool any(const std::vector<const PaymentOrder*>& orders, OrderState state)
{
    return std::ranges::any_of(orders, [state](const auto* each) { return each->state == state; });
}

/// Where a return stands once its orders stand like this.
ReturnState stateAfter(const std::vector<PaymentOrder>& orders)
{
    const auto current = currentOrders(orders);
    if (any(current, OrderState::InDoubt)) return ReturnState::InDoubt;
    if (any(current, OrderState::Paying)) return ReturnState::Paying;
    return any(current, OrderState::Declined) ? ReturnState::Pending : ReturnState::Committed;
}

PaymentOrder told(PaymentOrder order, const PayoutAnswer& answer, OrderState state)
{
    order.state = state;
    order.reference = answer.reference;
    order.authorisation = answer.authorisation;
    order.detail = answer.detail;
    return order;
}

OrderState stateOf(PayoutOutcome outcome)
{
    switch (outcome) {
    case PayoutOutcome::Paid: return OrderState::Paid;
    case PayoutOutcome::Declined:
    case PayoutOutcome::NotAsked: return OrderState::Declined;
    case PayoutOutcome::NotFound:
    case PayoutOutcome::Unknown: return OrderState::InDoubt;
    }
    REPRISE_UNREACHABLE();
}

std::vector<PaymentOrder> with(std::vector<PaymentOrder> all,
                               const std::vector<PaymentOrder>& changed)
{
    for (const auto& order : changed) {
        const auto known = std::ranges::find(all, order.id, &PaymentOrder::id);
        if (known == all.end())
            all.push_back(order);
        else
            *known = order;
    }
    return all;
}

/// Kept with its time (rights: H-2).
std::string agreement(const OtherMeans& other)
{
    const std::string words = "other means, with the customer's consent";
    return other.consentText.empty() ? words : words + " to " + other.consentText;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

/// The answer as it stands afterwards, which is what the journal would read back.
Result<Answer> Settlement::record(const Answer& answer, const std::vector<PaymentOrder>& changed,
                                  const std::optional<OperatorId>& by, const std::string& reason)
{
    auto next = answer;
    next.record.orders = with(std::move(next.record.orders), changed);
    next.record.state = stateAfter(next.record.orders);
    auto settled = m_ports.journal.settle(
        {answer.record.id, m_ports.clock.now(), next.record.state, changed, by, reason});
    if (!settled) return settled.error();
    return next;
}

Result<Answer> Settlement::pay(const ReturnId& id)
{
    const auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    return pay(*answer);
}

Result<Answer> Settlement::pay(const Answer& answer)
{
    if (answer.record.state != ReturnState::Paying) return answer;
    std::vector<PaymentOrder> changed;
    for (const auto& order : answer.record.orders) {
        if (order.state != OrderState::Paying || order.rail != Rail::Terminal) continue;
        const auto told = m_ports.terminal != nullptr
                              ? m_ports.terminal->pay(order)
                              : PayoutAnswer{PayoutOutcome::NotAsked, {}, {}, "no terminal here"};
        changed.push_back(settlement::told(order, told, stateOf(told.outcome)));
    }
    if (changed.empty()) return answer; // All of it waits for a colleague's word.
    return record(answer, changed, {}, {});
}

Result<std::vector<Answer>> Settlement::recover()
{
    auto open = m_ports.journal.unsettled();
    if (!open) return open.error();
    std::vector<Answer> looked;
    for (const auto& answer : *open) {
        if (answer.record.state == ReturnState::Pending) continue;
        if (answer.record.state == ReturnState::Paying) {
            std::vector<PaymentOrder> changed;
            for (auto order : answer.record.orders)
                if (order.state == OrderState::Paying && order.rail == Rail::Terminal) {
                    order.state = OrderState::InDoubt;
                    changed.push_back(std::move(order));
                }
            if (changed.empty()) continue; // It waits for a colleague's word, as before.
            auto doubted = record(answer, changed, {}, {});
            if (!doubted) return doubted.error();
        }
        auto asked = inquire(answer.record.id);
        if (!asked) return asked.error();
        looked.push_back(std::move(*asked));
    }
    return looked;
}

Result<Answer> Settlement::inquire(const ReturnId& id)
{
    auto answer = m_ports.journal.find(id);
    if (!answer || m_ports.terminal == nullptr) return answer;
    std::vector<PaymentOrder> changed;
    for (const auto& order : answer->record.orders) {
        if (order.state != OrderState::InDoubt || order.rail != Rail::Terminal) continue;
        const auto said = m_ports.terminal->inquire(order);
        const auto state = conclusionFrom(said, order);
        if (state == OrderState::InDoubt) continue; // Nothing new; a later call asks again.
        changed.push_back(told(order, said, state));
    }
    if (changed.empty()) return answer;
    return record(*answer, changed, {}, {});
}

/// An order that can't reach the other side any more and that it would remember was never there.
OrderState Settlement::conclusionFrom(const PayoutAnswer& said, const PaymentOrder& order) const
{
    if (said.outcome == PayoutOutcome::NotFound) {
        const auto age = m_ports.clock.now() - order.askedAt;
        const auto isConclusive = age >= m_memory.mayStillAct && age < m_memory.remembers;
        return isConclusive ? OrderState::Declined : OrderState::InDoubt;
    }
    // That an inquiry could not be made says nothing about the order.
    if (said.outcome == PayoutOutcome::NotAsked) return OrderState::InDoubt;
    return stateOf(said.outcome);
}

Result<Answer> Settlement::confirm(const ReturnId& id, const Evidence& evidence)
{
    if (isBlank(evidence.reason)) return invalid("reason: missing, expected what you have seen");
    if (evidence.paid && isBlank(evidence.authorisation))
        return invalid("authorisation: missing, expected the code on the payment's paper");
    if (auto card = refuseCardNumber(evidence.reason, "reason", "what you have seen"); !card)
        return card.error();
    if (auto card = refuseCardNumber(evidence.authorisation, "authorisation",
                                     "the code on the payment's paper");
        !card)
        return card.error();
    auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    const auto order = std::ranges::find(answer->record.orders, evidence.order, &PaymentOrder::id);
    if (order == answer->record.orders.end())
        return Error{ErrorCode::NotFound,
                     "return '" + id.text() + "' has no payment '" + evidence.order.text() + "'"};
    const auto waits = order->state == OrderState::InDoubt
                       || (order->state == OrderState::Paying && order->rail == Rail::Manual);
    if (!waits)
        return conflict(id, "waits for no word about payment '" + evidence.order.text() + "'");
    auto known = *order;
    known.state = evidence.paid ? OrderState::Paid : OrderState::Declined;
    known.authorisation = evidence.authorisation;
    known.detail = evidence.reason;
    return record(*answer, {std::move(known)}, evidence.by, evidence.reason);
}

Result<Answer> Settlement::payAgain(const ReturnId& id, const std::optional<OtherMeans>& other)
{
    if (other && !other->consent)
        return invalid("consent: missing, expected the customer's to other means (rights: H-2)");
    if (other && other->type.empty())
        return invalid("type: missing, expected one such as cash or store_credit");
    auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    if (answer->record.state != ReturnState::Pending)
        return conflict(id, "is not waiting for its money");
    if (answer->record.orders.empty()) return conflict(id, "waits for its receipt, not its money");
    const auto now = m_ports.clock.now();
    auto count = answer->record.orders.size();
    std::vector<PaymentOrder> fresh;
    for (const auto* declined : currentOrders(answer->record.orders)) {
        if (declined->state != OrderState::Declined) continue;
        auto order = *declined;
        order.id = returns::orderId(id, count++);
        order.askedAt = now;
        order.reference.clear();
        order.authorisation.clear();
        order.detail.clear();
        order.state = OrderState::Paying;
        order.serviceId.clear();
        if (other) {
            order.type = other->type;
            const auto rail = m_ports.rails.find(other->type);
            order.rail = rail == m_ports.rails.end() ? Rail::Till : rail->second;
            order.token.clear();
            order.last4.clear();
        }
        if (order.rail == Rail::Till) order.state = OrderState::Paid;
        if (order.rail == Rail::Terminal)
            order.serviceId = randomCode(m_ports.random, returns::serviceIdLength);
        fresh.push_back(std::move(order));
    }
    auto asked =
        record(*answer, fresh, other ? other->by : std::nullopt, other ? agreement(*other) : "");
    if (!asked) return asked;
    return pay(*asked);
}

Result<Answer> Settlement::withdraw(const ReturnId& id, const std::optional<OperatorId>& by,
                                    const std::string& reason)
{
    if (auto card = refuseCardNumber(reason, "reason", "a few words"); !card) return card.error();
    const auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    const auto& record = answer->record;
    if (record.state != ReturnState::Pending)
        return conflict(id, "is not waiting for its money, so the goods stay");
    auto settled =
        m_ports.journal.settle({id, m_ports.clock.now(), ReturnState::Withdrawn, {}, by, reason});
    if (!settled) return settled.error();
    return m_ports.journal.find(id);
}

} // namespace reprise::settlement
