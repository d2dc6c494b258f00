// Statements: the SQL of statements/, prepared once each and found by name.
#pragma once

#include "reprise/base/Hasher.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace reprise::storage {

/// One use of a prepared statement; ready for the next when it goes. Throws what SQLiteCpp throws:
/// only for work inside Database::attempt and transact.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query() { m_statement.tryReset(); }

    /// Binds in order: whole numbers, texts and digests, of which the query keeps copies.
    template <typename... Values>
    Query& with(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool next() { return m_statement.executeStep(); }

    /// Runs a statement without rows, bound to the values as they are, which it keeps no copies of;
    /// how many rows it changed.
    template <typename... Values>
    int run(const Values&... values)
    {
        int index = 0;
        (lend(++index, values), ...);
        return m_statement.exec();
    }

    std::int64_t number(int column) const { return m_statement.getColumn(column).getInt64(); }
    bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }
    std::string text(int column) const { return m_statement.getColumn(column).getString(); }
    /// Zeros where the blob has another length; no good entry has those.
    Sha256 digest(int column) const;

private:
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, const std::string& value) { m_statement.bind(index, value); }
    void bind(int index, std::string_view value) { m_statement.bind(index, std::string(value)); }
    void bind(int index, const char* value) { m_statement.bind(index, value); }
    void bind(int index, const Sha256& value)
    {
        m_statement.bind(index, value.data(), static_cast<int>(value.size()));
    }

    void lend(int index, std::int64_t value) { m_statement.bind(index, value); }
    void lend(int index, const std::string& value) { m_statement.bindNoCopy(index, value); }
    void lend(int index, std::string_view value) { bind(index, value); }
    void lend(int index, const char* value) { m_statement.bindNoCopy(index, value); }
    void lend(int index, const Sha256& value)
    {
        m_statement.bindNoCopy(index, value.data(), static_cast<int>(value.size()));
    }

    SQLite::Statement& m_statement;
};

class Statements {
public:
    explicit Statements(SQLite::Database& database);

    /// A name that no file of statements/ has is a fault of ours.
    SQLite::Statement& prepared(std::string_view name);

private:
    void read(std::string_view text);

    SQLite::Database& m_database;
    std::unordered_map<std::string_view, std::string_view> m_texts;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_prepared;
};

} // namespace reprise::storage
