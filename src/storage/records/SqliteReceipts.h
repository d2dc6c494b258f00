// SqliteReceipts: the store's receipts, as canonical JSON under their number.
#pragma once

#include "sqlite/Database.h"

#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/ReceiptArchive.h"

#include <set>

namespace reprise::storage {

class SqliteReceipts final : public receipts::ReceiptFinder, public receipts::ReceiptArchive {
public:
    SqliteReceipts(Database& database, const receipts::CodeGrammar& grammar)
        : m_database(database), m_grammar(grammar)
    {
    }

    Result<receipts::Receipt> find(const ReceiptNumber& number) override;
    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override;
    Result<std::vector<receipts::Filed>> file(const std::vector<receipts::Receipt>& all) override;

    /// Both only inside a transaction or attempt: throw as Query does.
    receipts::Filed fileOne(const receipts::Receipt& receipt);
    Result<receipts::Receipt> read(const ReceiptNumber& number);

private:
    std::set<std::string> codesOf(const receipts::Receipt& receipt) const;

    Database& m_database;
    const receipts::CodeGrammar& m_grammar;
};

} // namespace reprise::storage
