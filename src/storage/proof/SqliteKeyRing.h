// SqliteKeyRing: the keys by which this terminal knows its retailer's receipts.
#pragma once

#include "sqlite/Database.h"

#include "reprise/proof/Keys.h"

namespace reprise::storage {

class SqliteKeyRing final : public proof::KeyRing {
public:
    explicit SqliteKeyRing(Database& database) : m_database(database) {}

    Result<proof::VerifyingKey> find(std::string_view id) override;
    Result<std::vector<proof::VerifyingKey>> all() override;
    Result<void> trust(const proof::VerifyingKey& key) override;

private:
    Database& m_database;
};

} // namespace reprise::storage
