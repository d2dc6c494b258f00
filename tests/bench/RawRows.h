// RawRows: the rows that returns left in a terminal's database, written again with bare SQLite: one
// synced transaction for what one return wrote, statements prepared once, nothing read, checked or
// hashed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace reprise::bench {

class RawRows {
public:
    /// Reads the rows of `source` into memory and lays `target` out alike, without its triggers.
    RawRows(const std::string& source, const std::string& target);
    ~RawRows();
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;

    /// Rows written.
    std::size_t writeAll();

private:
    struct Value;
    struct Table;

    void layOut(sqlite3* source);
    void readRows(sqlite3* source);

    sqlite3* m_target = nullptr;
    std::vector<std::unique_ptr<Table>> m_tables;
    std::size_t m_transactions = 0;
};

} // namespace reprise::bench
