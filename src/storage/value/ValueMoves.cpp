#include "value/ValueMoves.h"

#include "value/AccountRow.h"

#include "reprise/returns/Means.h"
#include "reprise/wire/ReceiptJson.h"

#include <set>

namespace reprise::storage {

static_assert(returns::means::giftCard == receipts::trait::giftCard,
              "a receipt speaks of cards that paid and of cards that were sold by one word");

Result<void> ValueMoves::record(const returns::Return& record,
                                const std::vector<receipts::Receipt>& receipts)
{
    for (const auto& share : record.decision.points)
        m_database.query("keep_points_share")
            .run(record.id.text(), share.receipt.text(), share.reversed, share.restored);
    for (const auto& part : returns::cashPartsOf(record.decision, receipts))
        m_database.query("keep_cash_part")
            .run(record.id.text(), part.receipt.text(), part.customer,
                 record.at.time_since_epoch().count(), part.amount.currency().code(),
                 part.amount.minor());
    return apply(record, receipts, record.at);
}

Result<void> ValueMoves::settle(const returns::Return& record, Instant at)
{
    std::set<std::string> numbers;
    for (const auto& line : record.decision.lines)
        if (line.receipt) numbers.insert(line.receipt->text());
    std::vector<receipts::Receipt> receipts;
    for (const auto& number : numbers) {
        // Credits and points stand in the decision. Cards need the sale's tokens, so a receipt that
        // speaks of none need not be read; of one that was never filed here nobody knows them.
        auto row = m_database.query("receipt_speaking_of");
        if (!row.with(number, returns::means::giftCard).next()) continue;
        auto receipt = wire::storedReceiptFromJson(row.text(0));
        if (!receipt) return receipt.error();
        receipts.push_back(std::move(*receipt));
    }
    return apply(record, receipts, at);
}

void ValueMoves::forget(const ReturnId& id)
{
    m_database.query("forget_points_shares").run(id.text());
    m_database.query("forget_cash_parts").run(id.text());
}

returns::PointsLedger ValueMoves::pointsOf(const ReceiptNumber& receipt)
{
    auto row = m_database.query("points_ledger");
    if (!row.with(receipt.text()).next()) return {};
    return {row.number(0), row.number(1)};
}

Money ValueMoves::cashPaid(const returns::CashPeriod& period)
{
    auto row = m_database.query("cash_paid");
    row.with(period.receipt.text(), period.customer, period.from.time_since_epoch().count(),
             period.until.time_since_epoch().count(), period.currency.code());
    return Money::fromMinor(row.next() ? row.number(0) : 0, period.currency);
}

Result<void> ValueMoves::apply(const returns::Return& record,
                               const std::vector<receipts::Receipt>& receipts, Instant at)
{
    for (const auto& movement : value::valueMovementsOf(record, receipts))
        if (auto applied = apply(movement, at); !applied) return applied;
    return {};
}

Result<void> ValueMoves::apply(const value::Movement& movement, Instant at)
{
    if (m_database.query("value_movement").with(movement.event).next()) return {};
    const value::Account fresh{movement.account, movement.kind, movement.currency, 0, false,
                               movement.expires};
    openAccount(m_database, fresh);
    auto account = accountIn(m_database, movement.account);
    if (!account) return account.error();
    if (!*account || (*account)->kind != movement.kind || (*account)->currency != movement.currency)
        return Error{ErrorCode::Invalid, "account '" + movement.account.text()
                                             + "' is of another kind or currency than what a "
                                               "return moves on it"};
    const auto isVoid = movement.what == value::MovementKind::Void;
    moveBalance(m_database, {movement.event, movement.account,
                             isVoid ? -(*account)->balance : movement.amount, at});
    if (isVoid) m_database.query("void_account").run(movement.account.text());
    return {};
}

} // namespace reprise::storage
