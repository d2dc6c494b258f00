// RawRows: the rows that returns left in a terminal's database, written again with bare SQLite: as
// many synced transactions as each return had, statements prepared once, nothing read, checked or
// hashed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace reprise::bench {

/// What returns write into one table: the n-th row that is selected is the n-th return's, and its
/// columns are what `write` binds, ?1 on.
struct RawTable {
    const char* select;
    const char* write;
};

/// What one return writes: the tables of each of its transactions, in their order.
using RawPlan = std::vector<std::vector<RawTable>>;

/// A return that the till pays: all of it in one transaction.
RawPlan plainReturn();
/// One that a payment terminal pays: decided and asked for in one, paid in another.
RawPlan cardReturn();
/// The same with a head office that grants its lines: claimed in one, granted and asked for in
/// another, paid in the last.
RawPlan claimedCardReturn();

class RawRows {
public:
    /// Reads the rows of `source` into memory and lays `target` out alike, without its triggers.
    RawRows(const std::string& source, const std::string& target, const RawPlan& plan);
    ~RawRows();
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;

    /// Rows written.
    std::size_t writeAll();

private:
    struct Value;
    struct Table;

    void layOut(sqlite3* source);
    void readRows(sqlite3* source, const RawPlan& plan);
    std::unique_ptr<Table> readTable(sqlite3* source, const RawTable& from);
    void write(const Table& table, std::size_t row);

    sqlite3* m_target = nullptr;
    std::vector<std::vector<std::unique_ptr<Table>>> m_transactions; ///< Of each return.
    std::size_t m_returns = 0;
};

} // namespace reprise::bench
