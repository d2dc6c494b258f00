#include "goods/SqliteGoodsLedger.h"

#include "reprise/returns/ExchangeReceipt.h"
#include "reprise/returns/GoodsMoved.h"

#include <algorithm>

namespace reprise::storage {

using returns::Return;

void SqliteGoodsLedger::addSerials(const ReceiptNumber& receipt, returns::Ledger& ledger)
{
    auto rows = m_database.query("serials_back");
    rows.with(receipt.text());
    while (rows.next())
        ledger.serials[static_cast<int>(rows.number(0))].push_back(rows.text(1));
}

Result<void> SqliteGoodsLedger::takeIn(const Return& record)
{
    m_stock.keep(returns::broughtIn(record));
    if (!returns::changesLedger(record)) return {};
    for (const auto& line : record.decision.lines) {
        if (!line.receipt) continue;
        for (const auto& serial : line.serials) {
            const auto kept = m_database.query("keep_serial")
                                  .run(line.receipt->text(), line.line, serial, record.id.text());
            if (kept == 0)
                return Error{ErrorCode::Conflict, "serial '" + serial + "' of line "
                                                      + std::to_string(line.line) + " of receipt '"
                                                      + line.receipt->text() + "' is back already"};
        }
    }
    return {};
}

Result<void> SqliteGoodsLedger::handOver(const Return& record, Instant at)
{
    if (!record.decision.exchange) return {};
    std::vector<receipts::Receipt> from;
    for (const auto& line : record.decision.lines) {
        if (!line.receipt
            || std::ranges::count(from, *line.receipt, &receipts::Receipt::number) > 0)
            continue;
        auto receipt = m_receipts.read(*line.receipt);
        if (!receipt) return receipt.error();
        from.push_back(std::move(*receipt));
    }
    const auto receipt = returns::exchangeReceipt(record, from);
    if (!receipt) return receipt.error();
    if (m_receipts.fileOne(*receipt) == receipts::Filed::Conflict)
        return Error{ErrorCode::Conflict,
                     "receipt '" + receipt->number.text() + "' is kept here with other content"};
    m_stock.keep(returns::handedOver(record, at));
    return {};
}

Result<void> SqliteGoodsLedger::giveBack(const ReturnId& id, Instant at)
{
    m_database.query("forget_serials").run(id.text());
    return m_stock.undo(id, at);
}

} // namespace reprise::storage
