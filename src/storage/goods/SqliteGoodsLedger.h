// SqliteGoodsLedger: the goods of a return as durable facts: serials that came back, stock that
// moved, and the receipt of an exchange. Works inside the return's own transactions only.
#pragma once

#include "goods/SqliteStock.h"
#include "records/SqliteReceipts.h"

#include "reprise/returns/Return.h"
#include "reprise/returns/ReturnJournal.h"

#include <vector>

namespace reprise::storage {

class SqliteGoodsLedger {
public:
    SqliteGoodsLedger(Database& database, SqliteStock& stock, SqliteReceipts& receipts)
        : m_database(database), m_stock(stock), m_receipts(receipts)
    {
    }

    // All of them throw as Query does.

    /// Fills in the serials that came back from a receipt.
    void addSerials(const ReceiptNumber& receipt, returns::Ledger& ledger);

    /// What a recorded return brings in. Conflict when a serial has come back already.
    Result<void> takeIn(const returns::Return& record);

    /// What a committed return hands over, with the receipt for it. `record` has its orders as they
    /// are now; nothing for a return that is no exchange.
    Result<void> handOver(const returns::Return& record, Instant at);

    /// The customer has taken everything home again.
    Result<void> giveBack(const ReturnId& id, Instant at);

private:
    Database& m_database;
    SqliteStock& m_stock;
    SqliteReceipts& m_receipts;
};

} // namespace reprise::storage
