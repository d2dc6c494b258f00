#include "reprise/settlement/Settlement.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/RandomCode.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/returns/Means.h"
#include "reprise/returns/OrdersStanding.h"

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

/// Which sentence, and when (rights: H-2).
std::string agreement(const OtherMeans& other)
{
    std::string words = "other means, with the customer's consent";
    if (!other.consentText.empty()) words += " to " + other.consentText;
    if (other.consentAt) words += " at " + isoUtc(*other.consentAt);
    return words;
}

constexpr auto startedAnew = "the terminal was started anew before head office had answered";

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

/// The answer as it stands afterwards, which is what the journal would read back.
Result<Answer> Settlement::take(Answer answer, Settling step)
{
    for (auto& order : step.orders)
        if (returns::isSettled(order.state)) order.settledAt = step.at;
    answer.record = returns::settledBy(std::move(answer.record), step);
    auto settled = m_ports.journal.settle(step, answer.record);
    if (!settled) return settled.error();
    return answer;
}

Result<Answer> Settlement::record(Answer answer, std::vector<PaymentOrder> changed,
                                  const std::optional<OperatorId>& by, const std::string& reason)
{
    Settling step{answer.record.id, m_ports.clock.now(), {}, std::move(changed), by, reason};
    step.to = returns::stateAfter(returns::settledBy(answer.record, step));
    return take(std::move(answer), std::move(step));
}

Result<Answer> Settlement::pay(const ReturnId& id)
{
    auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    return pay(std::move(*answer));
}

Result<Answer> Settlement::pay(Answer answer)
{
    if (answer.record.state == ReturnState::Claiming) {
        auto claimed = claim(std::move(answer));
        if (!claimed) return claimed;
        answer = std::move(*claimed);
    }
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
    return record(std::move(answer), std::move(changed), {}, {});
}

Result<std::vector<Answer>> Settlement::recover()
{
    auto open = m_ports.journal.unsettled();
    if (!open) return open.error();
    std::vector<Answer> looked;
    for (const auto& answer : *open) {
        const auto state = answer.record.state;
        if (state == ReturnState::Pending) continue;
        if (state == ReturnState::Claiming || state == ReturnState::Granted) {
            const auto become = [&](ReturnState to) {
                return take(answer,
                            {answer.record.id, m_ports.clock.now(), to, {}, {}, startedAnew});
            };
            auto released = become(ReturnState::Releasing);
            // What it took has counted since and can't be given back: then it is owed.
            if (!released && released.error().code == ErrorCode::Conflict)
                released = become(ReturnState::Pending);
            if (!released) return released.error();
            looked.push_back(std::move(*released));
            continue;
        }
        if (state == ReturnState::OfflinePaying) {
            auto found = recoverOffline(answer);
            if (!found) return found.error();
            looked.push_back(std::move(*found));
            continue;
        }
        if (state == ReturnState::Paying) {
            std::vector<PaymentOrder> changed;
            for (auto order : answer.record.orders)
                if (order.state == OrderState::Paying && order.rail == Rail::Terminal) {
                    order.state = OrderState::InDoubt;
                    changed.push_back(std::move(order));
                }
            if (changed.empty()) continue; // It waits for a colleague's word, as before.
            auto doubted = record(answer, std::move(changed), {}, {});
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
        const auto age = ageOf(order); // Before it is asked, so that it is no older than that.
        if (!age) return age.error();
        const auto said = m_ports.terminal->inquire(order);
        const auto state = conclusionFrom(said, *age, order.askedAt);
        if (state == OrderState::InDoubt) continue; // Nothing new; a later call asks again.
        changed.push_back(told(order, said, state));
    }
    if (changed.empty()) return answer;
    return record(std::move(*answer), std::move(changed), {}, {});
}

Result<OrderAge> Settlement::ageOf(const PaymentOrder& order)
{
    if (m_ports.ages == nullptr) return OrderAge{};
    return m_ports.ages->ageOf(order.id);
}

/// Whether an order that is not found can't reach the other side any more and would be remembered
/// there. Only across a start of the machine is the wall clock all there is to say that it would:
/// one that has run backwards says nothing.
bool Settlement::isConclusive(const OrderAge& age, Instant askedAt) const
{
    if (age.inDoubt < m_memory.mayStillAct) return false;
    if (age.sinceAsked) return *age.sinceAsked < m_memory.remembers;
    const auto byTheWall = m_ports.clock.now() - askedAt;
    return byTheWall >= age.inDoubt && byTheWall < m_memory.remembers;
}

OrderState Settlement::conclusionFrom(const PayoutAnswer& said, const OrderAge& age,
                                      Instant askedAt) const
{
    if (said.outcome == PayoutOutcome::NotFound)
        return isConclusive(age, askedAt) ? OrderState::Declined : OrderState::InDoubt;
    // That an inquiry could not be made says nothing about the order.
    if (said.outcome == PayoutOutcome::NotAsked) return OrderState::InDoubt;
    return stateOf(said.outcome);
}

Result<Answer> Settlement::confirm(const ReturnId& id, const Evidence& evidence)
{
    if (isBlank(evidence.reason)) return invalid("reason: missing, expected what you have seen");
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
    const auto isOurs = order->rail == Rail::Till; // Nobody else has a paper about it.
    if (evidence.paid && !isOurs && isBlank(evidence.authorisation))
        return invalid("authorisation: missing, expected the code on the payment's paper");
    auto known = *order;
    known.state = evidence.paid ? OrderState::Paid : OrderState::Declined;
    known.authorisation = evidence.authorisation;
    known.detail = evidence.reason;
    return record(std::move(*answer), {std::move(known)}, evidence.by, evidence.reason);
}

/// What is still owed: under new numbers, but for what was asked of nobody yet.
std::vector<PaymentOrder> Settlement::askedAnew(const returns::Return& record,
                                                const std::optional<OtherMeans>& other) const
{
    auto count = record.orders.size();
    std::vector<PaymentOrder> fresh;
    for (const auto* owed : returns::currentOrders(record.orders)) {
        const auto wasDeclined = owed->state == OrderState::Declined;
        if (!wasDeclined && owed->state != OrderState::Planned) continue;
        auto order = *owed;
        if (wasDeclined) order.id = returns::orderId(record.id, count++);
        order.askedAt = m_ports.clock.now();
        order.reference.clear();
        order.authorisation.clear();
        order.detail.clear();
        order.state = OrderState::Paying;
        if (wasDeclined || other) order.serviceId.clear();
        if (other) {
            order.type = other->type;
            const auto rail = m_ports.rails.find(other->type);
            order.rail = rail == m_ports.rails.end() ? Rail::Till : rail->second;
            order.token.clear();
            order.last4.clear();
        }
        if (order.rail == Rail::Till) order.state = OrderState::Paid;
        if (order.rail == Rail::Terminal && order.serviceId.empty())
            order.serviceId = randomCode(m_ports.random, returns::serviceIdLength);
        fresh.push_back(std::move(order));
    }
    return fresh;
}

Result<void> Settlement::allowCash(const returns::Return& record,
                                   const std::vector<PaymentOrder>& fresh)
{
    if (m_ports.cash != nullptr) return m_ports.cash->allow(record, fresh, m_ports.clock.now());
    const auto& legs = record.decision.refund.legs;
    const auto isInstead = [&legs](const PaymentOrder& order) {
        const auto leg = static_cast<std::size_t>(order.leg);
        return order.type == returns::means::cash
               && (leg >= legs.size() || legs[leg].type != returns::means::cash);
    };
    if (std::ranges::none_of(fresh, isInstead)) return {};
    return conflict(record.id, "can't be paid in cash here, expected other means");
}

Result<Answer> Settlement::payAgain(const ReturnId& id, const std::optional<OtherMeans>& other,
                                    Unheard unheard)
{
    if (other && !other->consent)
        return invalid("consent: missing, expected the customer's to other means (rights: H-2)");
    if (other && other->type.empty())
        return invalid("type: missing, expected one such as cash or store_credit");
    auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    if (answer->record.state != ReturnState::Pending)
        return conflict(id, "is not waiting for its money");
    if (returns::awaitsProof(answer->record.decision))
        return conflict(id, "waits for its receipt, not its money");
    auto fresh = askedAnew(answer->record, other);
    if (other && fresh.empty())
        return conflict(id, "is paid by the till as it was decided, expected no other means");
    if (auto allowed = allowCash(answer->record, fresh); !allowed) return allowed.error();
    const auto by = other ? other->by : std::nullopt;
    const auto why = other ? agreement(*other) : std::string();
    auto asked = returns::awaitsGrant(answer->record)
                     ? askForLines(std::move(*answer), std::move(fresh), {by, why}, unheard)
                     : record(std::move(*answer), std::move(fresh), by, why);
    if (!asked) return asked;
    return pay(std::move(*asked));
}

Result<Answer> Settlement::withdraw(const ReturnId& id, const std::optional<OperatorId>& by,
                                    const std::string& reason)
{
    if (auto card = refuseCardNumber(reason, "reason", "a few words"); !card) return card.error();
    auto answer = m_ports.journal.find(id);
    if (!answer) return answer;
    if (answer->record.state != ReturnState::Pending)
        return conflict(id, "is not waiting for its money, so the goods stay");
    return take(std::move(*answer),
                {id, m_ports.clock.now(), ReturnState::Withdrawn, {}, by, reason});
}

} // namespace reprise::settlement
