// The part of SqliteReturnJournal that follows a return after it was recorded: its orders, its
// states, and the way back when the customer takes the goods home again.
#include "records/SqliteReturnJournal.h"

#include "reprise/returns/OrdersStanding.h"
#include "reprise/wire/SettlingJson.h"

#include <algorithm>

namespace reprise::storage {

namespace {

using returns::OrderState;
using returns::PaymentOrder;
using returns::ReturnState;
using returns::Settling;

Error conflict(const Settling& step, const std::string& reason)
{
    return {ErrorCode::Conflict, "return '" + step.id.text() + "' " + reason};
}

/// That the return may become what the step says, by way of head office's yes where that came with
/// it.
Result<void> checkState(const Settling& step, ReturnState before)
{
    const auto isGranted = step.word && step.word->state == returns::ClaimState::Granted;
    if (isGranted && returns::mayBecome(before, ReturnState::Granted))
        before = ReturnState::Granted;
    // A return that waits for one of several answers may hear of the others in the meantime.
    const auto staysOpen = before == step.to && returns::isUnsettled(before);
    if (staysOpen || returns::mayBecome(before, step.to)) return {};
    return conflict(step, "is " + std::string(returns::stateName(before)) + " and may not become "
                              + std::string(returns::stateName(step.to)));
}

/// That the orders stand as whoever takes the step believes, and lead where the step says.
Result<void> checkOrders(const Settling& step, const std::map<OrderId, OrderState>& standing,
                         const returns::Return& after)
{
    if (returns::isCalledOff(step.to) && !returns::isUntouched(after.orders))
        return conflict(step, "has money moved, so the goods stay");
    const auto asBelieved =
        standing.size() == after.orders.size()
        && std::ranges::all_of(after.orders, [&standing](const PaymentOrder& order) {
               const auto known = standing.find(order.id);
               return known != standing.end() && known->second == order.state;
           });
    const auto isUnanswered = step.to == ReturnState::Pending && returns::awaitsGrant(after)
                              && returns::isUntouched(after.orders);
    const auto leadsThere =
        returns::isCalledOff(step.to) || isUnanswered || returns::stateAfter(after) == step.to;
    if (asBelieved && leadsThere) return {};
    return conflict(step, "has had another step taken meanwhile: look at it again");
}

/// An order's number begins with its return's, so that none can be another's.
bool isOf(const ReturnId& id, const OrderId& order)
{
    return order.text().starts_with(id.text() + ".");
}

} // namespace

Result<void> SqliteReturnJournal::addWhatFollowed(Kept& kept)
{
    auto rows = m_database.query("orders_of_answer");
    rows.with(kept.position.seq);
    while (rows.next())
        kept.orders.push_back(rows.text(0));
    auto claim = claimIn(m_database, kept.position.seq);
    if (!claim) return claim.error();
    kept.claim = std::move(*claim);
    return {};
}

void SqliteReturnJournal::keepOrder(const ReturnId& id, const PaymentOrder& order,
                                    std::size_t before)
{
    m_database.query("keep_order")
        .run(order.id.text(), id.text(), static_cast<std::int64_t>(before), order.serviceId,
             wire::toJson(order), returns::orderStateName(order.state), order.amount.minor());
    m_ages.note(order.id, order.state);
}

Result<SqliteReturnJournal::Standing> SqliteReturnJournal::standing(const ReturnId& id)
{
    auto rows = m_database.query("standing_of");
    rows.with(id.text());
    std::optional<Standing> found;
    while (rows.next()) {
        if (!found) {
            const auto state = returns::parseState(rows.text(0));
            if (!state)
                return Error{ErrorCode::Corrupt, "a return's state can't be read: " + rows.text(0)};
            found = Standing{*state, {}};
        }
        if (rows.isNull(1)) continue;
        const auto order = returns::parseOrderState(rows.text(2));
        if (!order)
            return Error{ErrorCode::Corrupt, "a payment's state can't be read: " + rows.text(2)};
        found->orders.emplace(OrderId(rows.text(1)), *order);
    }
    if (!found)
        return Error{ErrorCode::NotFound, "this terminal has no return '" + id.text() + "'"};
    auto claim = claimOf(m_database, id);
    if (!claim) return claim.error();
    found->claim = std::move(*claim);
    return std::move(*found);
}

Result<void> SqliteReturnJournal::keepOrders(const Settling& step, Standing& standing)
{
    for (const auto& order : step.orders) {
        if (!isOf(step.id, order.id))
            return conflict(step, "names order '" + order.id.text() + "' of another return");
        const auto known = standing.orders.find(order.id);
        if (known == standing.orders.end()) {
            keepOrder(step.id, order, standing.orders.size());
            standing.orders.emplace(order.id, order.state);
            continue;
        }
        if (returns::isSettled(known->second) && known->second != order.state)
            return conflict(step, "has order '" + order.id.text() + "' settled already");
        m_database.query("change_order")
            .run(order.id.text(), wire::toJson(order), returns::orderStateName(order.state));
        if (known->second != order.state) m_ages.note(order.id, order.state);
        known->second = order.state;
    }
    return {};
}

Result<void> SqliteReturnJournal::checkDebit(const Settling& step, const returns::Return& after)
{
    if (step.to != ReturnState::OfflinePaying) return {};
    const auto verdict = m_budgets.judge(after);
    if (!verdict) return verdict.error();
    if (verdict->debit && verdict->debit == step.debit) return {};
    return conflict(
        step, "may not be paid without head office: "
                  + (verdict->debit ? "other payments were made meanwhile" : verdict->whyNot));
}

/// The new goods of an exchange are the customer's now and have a receipt, and what the return
/// issues it issues: when it is done and not before.
Result<void> SqliteReturnJournal::complete(const Settling& step, const returns::Return& after)
{
    m_database.query("let_go_of_lines").run(step.id.text());
    if (auto handed = m_goods.handOver(after, step.at); !handed) return handed;
    return m_value.settle(after, step.at);
}

Result<void> SqliteReturnJournal::giveBack(const Settling& step, const returns::Return& after)
{
    const auto& id = step.id;
    std::int64_t seq = 0;
    {
        auto row = m_database.query("entry_of_answer");
        if (!row.with(id.text()).next())
            return Error{ErrorCode::Corrupt, "return '" + id.text() + "' is gone"};
        seq = row.number(0);
    }
    if (m_database.query("reduction_is_used").with(id.text()).next())
        return conflict(step, "reduced a price that has counted since, so it is paid: by other "
                              "means, where the first were declined");
    m_database.query("give_back_lines").run(id.text());
    m_database.query("let_go_of_lines").run(id.text());
    for (const auto& leg : after.decision.refund.charged())
        if (leg.original && leg.receipt)
            m_database.query("take_from_tender")
                .run(leg.receipt->text(), *leg.original, leg.amount.minor());
    m_database.query("forget_customer_return").run(seq);
    m_value.forget(id);
    m_database.query("forget_unreceipted_return").run(seq);
    return m_goods.giveBack(id, step.at);
}

returns::JournalPosition SqliteReturnJournal::append(const Settling& step)
{
    return m_journal.append(step.at, wire::settlingKind(step.to), step.id.text(),
                            wire::toPayload(step));
}

Result<returns::JournalPosition> SqliteReturnJournal::settle(const Settling& step,
                                                             const returns::Return& after)
{
    return m_database.transact([&]() -> Result<returns::JournalPosition> {
        auto standing = this->standing(step.id);
        if (!standing) return standing.error();
        if (auto may = checkState(step, standing->state); !may) return may.error();
        if (auto may = checkClaim(standing->claim, step); !may) return may.error();
        if (auto kept = keepOrders(step, *standing); !kept) return kept.error();
        if (auto stands = checkOrders(step, standing->orders, after); !stands)
            return stands.error();
        if (auto may = checkDebit(step, after); !may) return may.error();
        if (step.word && step.word->state == returns::ClaimState::Granted)
            append(wire::grantOf(step));
        auto position = append(step);
        if (standing->claim) followClaim(m_database, *standing->claim, step, position.seq);
        m_database.query("change_state").run(step.id.text(), returns::stateName(step.to));
        if (auto followed = m_value.follow(after); !followed) return followed.error();
        if (returns::isCalledOff(step.to))
            if (auto given = giveBack(step, after); !given) return given.error();
        if (returns::isPaid(step.to))
            if (auto done = complete(step, after); !done) return done.error();
        return position;
    });
}

Result<std::vector<returns::Answer>> SqliteReturnJournal::unsettled()
{
    auto kept = m_database.attempt([&]() -> Result<std::vector<Kept>> {
        std::vector<Kept> all;
        {
            auto rows = m_database.query("unsettled_answers");
            while (rows.next())
                all.push_back(keptIn(rows));
        }
        for (auto& each : all)
            if (auto added = addWhatFollowed(each); !added) return added.error();
        return all;
    });
    if (!kept) return kept.error();
    std::vector<returns::Answer> answers;
    for (auto& each : *kept) {
        auto answer = answerOf(std::move(each));
        if (!answer) return answer.error();
        answers.push_back(std::move(*answer));
    }
    return answers;
}

} // namespace reprise::storage
