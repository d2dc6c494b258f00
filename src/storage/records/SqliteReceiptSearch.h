// SqliteReceiptSearch: finds sales by order, card token or customer token, through the index that
// is filed with every receipt.
#pragma once

#include "sqlite/Database.h"

#include "reprise/receipts/ReceiptSearch.h"

namespace reprise::storage {

/// Files what the receipt can be found by. Only for work inside a transaction that has just filed
/// the receipt itself.
void fileClues(Database& database, const receipts::Receipt& receipt);

class SqliteReceiptSearch final : public receipts::ReceiptSearch {
public:
    explicit SqliteReceiptSearch(Database& database) : m_database(database) {}

    Result<std::vector<ReceiptNumber>> search(const receipts::SaleClue& clue, const TimeZone& zone,
                                              std::size_t most) override;

private:
    Database& m_database;
};

} // namespace reprise::storage
