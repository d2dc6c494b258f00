// SqliteStock: what returns moved, and the one place where movements are written.
#pragma once

#include "sqlite/Database.h"

#include "reprise/goods/Stock.h"

namespace reprise::storage {

class SqliteStock final : public goods::Stock {
public:
    explicit SqliteStock(Database& database) : m_database(database) {}

    Result<std::vector<goods::StockMovement>> movementsOf(std::string_view sku) override;

    /// Both only inside a transaction: throw as Query does. An event that was told before moves
    /// nothing again.
    void keep(const std::vector<goods::StockMovement>& movements);
    Result<void> undo(const ReturnId& id, Instant at);

private:
    Database& m_database;
};

} // namespace reprise::storage
