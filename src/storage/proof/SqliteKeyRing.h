// SqliteKeyRing: the keys by which this terminal knows its retailer's receipts, or head office's
// word. Two rings: what a till signs is no word of head office's.
#pragma once

#include "sqlite/Database.h"

#include "reprise/proof/Keys.h"

namespace reprise::storage {

/// The statements of one ring.
struct RingStatements {
    const char* one;
    const char* all;
    const char* trust;
};
inline constexpr RingStatements receiptRing{"trusted_key", "trusted_keys", "trust_key"};
inline constexpr RingStatements officeRing{"office_key", "office_keys", "trust_office_key"};

class SqliteKeyRing final : public proof::KeyRing {
public:
    SqliteKeyRing(Database& database, const RingStatements& statements)
        : m_database(database), m_statements(statements)
    {
    }

    Result<proof::VerifyingKey> find(std::string_view id) override;
    Result<std::vector<proof::VerifyingKey>> all() override;
    Result<void> trust(const proof::VerifyingKey& key) override;

private:
    Database& m_database;
    RingStatements m_statements;
};

} // namespace reprise::storage
