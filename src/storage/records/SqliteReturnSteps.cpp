// The part of SqliteReturnJournal that follows a return after it was recorded: its orders, its
// states, and the way back when the customer takes the goods home again.
#include "records/SqliteReturnJournal.h"

#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

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

} // namespace

void SqliteReturnJournal::addOrders(Kept& kept)
{
    auto rows = m_database.query("orders_of_answer");
    rows.with(kept.position.seq);
    while (rows.next())
        kept.orders.push_back(rows.text(0));
}

void SqliteReturnJournal::keepOrder(const ReturnId& id, const PaymentOrder& order)
{
    m_database.query("keep_order")
        .with(order.id.text(), id.text(), order.serviceId, wire::toJson(order),
              returns::orderStateName(order.state), order.amount.minor())
        .run();
}

Result<void> SqliteReturnJournal::keepOrders(const Settling& step)
{
    for (const auto& order : step.orders) {
        std::string owner;
        std::string before;
        {
            auto row = m_database.query("order_state");
            if (row.with(order.id.text()).next()) {
                owner = row.text(0);
                before = row.text(1);
            }
        }
        if (before.empty()) {
            keepOrder(step.id, order);
            continue;
        }
        const auto state = returns::parseOrderState(before);
        if (!state) return Error{ErrorCode::Corrupt, "a payment's state can't be read: " + before};
        if (owner != step.id.text())
            return conflict(step, "names order '" + order.id.text() + "' of another return");
        if (returns::isSettled(*state) && *state != order.state)
            return conflict(step, "has order '" + order.id.text() + "' settled already");
        m_database.query("change_order")
            .with(order.id.text(), wire::toJson(order), returns::orderStateName(order.state))
            .run();
    }
    return {};
}

/// The new goods of an exchange are the customer's now and have a receipt, and what the return
/// issues it issues: when it is done and not before.
Result<void> SqliteReturnJournal::complete(const Settling& step)
{
    Kept kept;
    {
        auto row = m_database.query("answer_by_id");
        if (!row.with(step.id.text()).next())
            return Error{ErrorCode::Corrupt, "return '" + step.id.text() + "' is gone"};
        kept = keptIn(row);
    }
    addOrders(kept);
    const auto answer = answerOf(std::move(kept));
    if (!answer) return answer.error();
    m_database.query("let_go_of_lines").with(step.id.text()).run();
    if (auto handed = m_goods.handOver(answer->record, step.at); !handed) return handed;
    return m_value.settle(answer->record, step.at);
}

Result<void> SqliteReturnJournal::giveBack(const Settling& step)
{
    const auto& id = step.id;
    std::string payload;
    std::int64_t seq = 0;
    {
        auto row = m_database.query("answer_by_id");
        if (!row.with(id.text()).next())
            return Error{ErrorCode::Corrupt, "return '" + id.text() + "' is gone"};
        seq = row.number(0);
        payload = row.text(2);
    }
    const auto record = wire::returnFromPayload(payload);
    if (!record) return record.error();
    m_database.query("give_back_lines").with(id.text()).run();
    m_database.query("let_go_of_lines").with(id.text()).run();
    for (const auto& leg : record->decision.refund.charged())
        if (leg.original && leg.receipt)
            m_database.query("take_from_tender")
                .with(leg.receipt->text(), *leg.original, leg.amount.minor())
                .run();
    m_database.query("forget_customer_return").with(seq).run();
    m_value.forget(id);
    m_database.query("forget_unreceipted_return").with(seq).run();
    return m_goods.giveBack(id, step.at);
}

Result<returns::JournalPosition> SqliteReturnJournal::settle(const Settling& step)
{
    return m_database.transact([&]() -> Result<returns::JournalPosition> {
        std::string before;
        {
            auto row = m_database.query("state_of");
            if (!row.with(step.id.text()).next())
                return Error{ErrorCode::NotFound,
                             "this terminal has no return '" + step.id.text() + "'"};
            before = row.text(0);
        }
        const auto from = returns::parseState(before);
        if (!from) return Error{ErrorCode::Corrupt, "a return's state can't be read: " + before};
        // A return that waits for one of several answers may hear of the others in the meantime.
        const auto staysOpen = *from == step.to && returns::isUnsettled(*from);
        if (!staysOpen && !returns::mayBecome(*from, step.to))
            return conflict(step, "is " + before + " and may not become "
                                      + std::string(returns::stateName(step.to)));
        if (auto kept = keepOrders(step); !kept) return kept.error();
        if (step.to == ReturnState::Withdrawn) {
            auto paid = m_database.query("moved_orders_of");
            if (paid.with(step.id.text()).next() && paid.number(0) > 0)
                return conflict(step, "has money moved, so the goods stay");
        }
        auto position = m_journal.append(step.at, wire::settlingKind(step.to), step.id.text(),
                                         wire::toPayload(step));
        m_database.query("change_state").with(step.id.text(), returns::stateName(step.to)).run();
        if (step.to == ReturnState::Withdrawn)
            if (auto given = giveBack(step); !given) return given.error();
        if (step.to == ReturnState::Committed)
            if (auto done = complete(step); !done) return done.error();
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
            addOrders(each);
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
