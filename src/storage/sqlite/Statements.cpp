#include "sqlite/Statements.h"

#include "Sql.h"

#include "reprise/base/Contract.h"

#include <algorithm>
#include <cstring>

namespace reprise::storage {

Sha256 Query::digest(int column) const
{
    Sha256 digest{};
    const auto blob = m_statement.getColumn(column);
    if (blob.getBytes() == static_cast<int>(digest.size()))
        std::memcpy(digest.data(), blob.getBlob(), digest.size());
    return digest;
}

Statements::Statements(SQLite::Database& database) : m_database(database)
{
    for (const auto text : {sql::terminal_sql, sql::orders_sql, sql::goods_sql, sql::value_sql,
                            sql::staff_sql, sql::slips_sql, sql::proof_sql, sql::lookups_sql,
                            sql::takeback_sql, sql::claims_sql, sql::escrow_sql, sql::feeds_sql})
        read(text);
}

void Statements::read(std::string_view rest)
{
    constexpr std::string_view mark = "-- name: ";
    for (auto place = rest.find(mark); place != rest.npos; place = rest.find(mark)) {
        rest.remove_prefix(place + mark.size());
        const auto name = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(name.size());
        const auto isNew = m_texts.emplace(name, rest.substr(0, rest.find(mark))).second;
        REPRISE_EXPECTS(isNew); // Two files with one name would be one statement too few.
    }
}

SQLite::Statement& Statements::prepared(std::string_view name)
{
    if (const auto known = m_prepared.find(name); known != m_prepared.end()) return *known->second;
    const auto text = m_texts.find(name);
    REPRISE_EXPECTS(text != m_texts.end());
    auto statement = std::make_unique<SQLite::Statement>(m_database, std::string(text->second));
    return *m_prepared.emplace(text->first, std::move(statement)).first->second;
}

} // namespace reprise::storage
