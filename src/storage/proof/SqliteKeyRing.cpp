#include "proof/SqliteKeyRing.h"

namespace reprise::storage {

namespace {

Result<proof::VerifyingKey> keyOf(std::string_view body)
{
    auto key = proof::verifyingKeyFromJson(body);
    if (!key)
        return Error{ErrorCode::Corrupt, "a trusted key can't be read: " + key.error().detail};
    return key;
}

} // namespace

Result<proof::VerifyingKey> SqliteKeyRing::find(std::string_view id)
{
    return m_database.attempt([&]() -> Result<proof::VerifyingKey> {
        auto row = m_database.query(m_statements.one);
        if (row.with(id).next()) return keyOf(row.text(0));
        return Error{ErrorCode::NotFound, "this terminal trusts no key of that name"};
    });
}

Result<std::vector<proof::VerifyingKey>> SqliteKeyRing::all()
{
    return m_database.attempt([&]() -> Result<std::vector<proof::VerifyingKey>> {
        std::vector<proof::VerifyingKey> keys;
        auto rows = m_database.query(m_statements.all);
        while (rows.next()) {
            auto key = keyOf(rows.text(0));
            if (!key) return key.error();
            keys.push_back(std::move(*key));
        }
        return keys;
    });
}

Result<void> SqliteKeyRing::trust(const proof::VerifyingKey& key)
{
    return m_database.transact([&]() -> Result<void> {
        const auto body = proof::toJson(key);
        m_database.query(m_statements.trust).run(key.id, body);
        auto row = m_database.query(m_statements.one);
        if (row.with(key.id).next() && row.text(0) == body) return {};
        return Error{ErrorCode::Conflict, "key '" + key.id
                                              + "' is another one here, expected a new id for a "
                                                "new key"};
    });
}

} // namespace reprise::storage
