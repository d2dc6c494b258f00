// SqliteReceipts: the store's receipts, as canonical JSON under their number.
#pragma once

#include "Database.h"

#include "reprise/receipts/ReceiptArchive.h"

namespace reprise::storage {

class SqliteReceipts final : public receipts::ReceiptFinder, public receipts::ReceiptArchive {
public:
    explicit SqliteReceipts(Database& database) : m_database(database) {}

    Result<receipts::Receipt> find(const ReceiptNumber& number) override;
    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override;
    Result<std::vector<receipts::Filed>> file(const std::vector<receipts::Receipt>& all) override;

private:
    receipts::Filed fileOne(const receipts::Receipt& receipt);

    Database& m_database;
};

} // namespace reprise::storage
