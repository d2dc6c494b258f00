#include "RawRows.h"

#include <sqlite3.h>

#include <cstdlib>
#include <fmt/core.h>
#include <string>

namespace reprise::bench {

namespace {

void must(int code, sqlite3* database)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    fmt::print(stderr, "bench: {}\n", sqlite3_errmsg(database));
    std::exit(2);
}

sqlite3* open(const std::string& path)
{
    sqlite3* database = nullptr;
    must(sqlite3_open(path.c_str(), &database), database);
    return database;
}

void execute(sqlite3* database, const char* sql)
{
    must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database);
}

} // namespace

struct RawRows::Value {
    int type = SQLITE_INTEGER;
    std::int64_t number = 0;
    std::string bytes; ///< Of a text or a blob.
};

struct RawRows::Table {
    sqlite3_stmt* write = nullptr;
    std::vector<std::vector<Value>> rows;
};

namespace {

constexpr auto insertEntry = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertLetter = "INSERT INTO outbox VALUES (?)";
constexpr auto insertAnswer = "INSERT INTO answer VALUES (?, ?, ?, ?, ?)";

constexpr RawTable entries(const char* select)
{
    return {select, insertEntry};
}

constexpr RawTable lineLedger{"SELECT * FROM line_ledger ORDER BY receipt",
                              "INSERT INTO line_ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr RawTable tenderLedger{"SELECT * FROM tender_ledger ORDER BY receipt",
                                "INSERT INTO tender_ledger VALUES (?, ?, ?, ?)"};
constexpr RawTable stock{"SELECT stock_movement.* FROM stock_movement JOIN answer"
                         " ON answer.id = return_id ORDER BY seq",
                         "INSERT INTO stock_movement VALUES (?, ?, ?, ?, ?, ?, ?)"};

} // namespace

RawPlan plainReturn()
{
    return {{entries("SELECT * FROM journal WHERE kind = 'return_committed' ORDER BY seq"),
             {"SELECT outbox.* FROM outbox JOIN journal USING (seq)"
              " WHERE kind = 'return_committed' ORDER BY seq",
              insertLetter},
             {"SELECT * FROM answer ORDER BY seq", insertAnswer},
             lineLedger,
             tenderLedger,
             stock}};
}

namespace {

constexpr RawTable letters(const char* select)
{
    return {select, insertLetter};
}

constexpr RawTable orders{
    "SELECT payment_order.id, return_id, position, service_id, body, 'PAYING', amount,"
    " asked_boot, asked_since, NULL, NULL FROM payment_order JOIN answer ON answer.id = return_id "
    "ORDER BY seq",
    "INSERT INTO payment_order VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr RawTable ordersChanged{
    "SELECT payment_order.id, body, payment_order.state FROM payment_order JOIN answer"
    " ON answer.id = return_id ORDER BY seq",
    "UPDATE payment_order SET body = ?2, state = ?3 WHERE id = ?1"};
constexpr RawTable heldLines{
    "SELECT id, receipt, line, units, refund, tax, worth, worth_tax, reduced,"
    " reduced_tax FROM (SELECT id, row_number() OVER (ORDER BY seq) AS n FROM answer)"
    " JOIN (SELECT *, row_number() OVER (ORDER BY receipt) AS n FROM line_ledger)"
    " USING (n) ORDER BY n",
    "INSERT INTO held_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr RawTable stateChanged{"SELECT id, state FROM answer ORDER BY seq",
                                "UPDATE answer SET state = ?2 WHERE id = ?1"};
constexpr RawTable linesLetGo{"SELECT id FROM answer ORDER BY seq",
                              "DELETE FROM held_line WHERE return_id = ?1"};

/// What is written when the goods are taken, the state being what it is then.
std::vector<RawTable> taken(const char* answers)
{
    return {entries("SELECT * FROM journal WHERE kind = 'return_accepted' ORDER BY seq"),
            letters("SELECT outbox.* FROM outbox JOIN journal USING (seq)"
                    " WHERE kind = 'return_accepted' ORDER BY seq"),
            {answers, insertAnswer},
            lineLedger,
            tenderLedger,
            stock,
            orders,
            heldLines};
}

std::vector<RawTable> paid()
{
    return {entries("SELECT * FROM journal WHERE kind = 'return_settled' ORDER BY seq"),
            letters("SELECT outbox.* FROM outbox JOIN journal USING (seq)"
                    " WHERE kind = 'return_settled' ORDER BY seq"),
            stateChanged, ordersChanged, linesLetGo};
}

} // namespace

RawPlan cardReturn()
{
    return {taken("SELECT seq, id, request, at, 'PAYING' FROM answer ORDER BY seq"), paid()};
}

RawPlan claimedCardReturn()
{
    auto claimed = taken("SELECT seq, id, request, at, 'CLAIMING' FROM answer ORDER BY seq");
    claimed.push_back(
        {"SELECT claim.id, return_id, 'ASKED', '', NULL, NULL, NULL, 0, NULL FROM claim"
         " JOIN answer ON answer.id = return_id ORDER BY answer.seq",
         "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"});
    claimed.push_back(
        {"SELECT receipt, line, claim, units, amount FROM claim_line"
         " JOIN claim ON claim.id = claim_line.claim JOIN answer ON answer.id = return_id"
         " ORDER BY answer.seq",
         "INSERT INTO claim_line VALUES (?, ?, ?, ?, ?)"});
    const std::vector<RawTable> granted{
        entries("SELECT * FROM journal WHERE kind = 'return_granted' ORDER BY seq"),
        letters("SELECT outbox.* FROM outbox JOIN journal USING (seq)"
                " WHERE kind = 'return_granted' ORDER BY seq"),
        entries("SELECT * FROM journal WHERE kind = 'return_paying' ORDER BY seq"),
        letters("SELECT outbox.* FROM outbox JOIN journal USING (seq)"
                " WHERE kind = 'return_paying' ORDER BY seq"),
        {"SELECT id, 'PAYING' FROM answer ORDER BY seq",
         "UPDATE answer SET state = ?2 WHERE id = ?1"},
        ordersChanged,
        {"SELECT return_id, claim.state, answered_at, granted_seq FROM claim JOIN answer"
         " ON answer.id = return_id ORDER BY answer.seq",
         "UPDATE claim SET state = ?2, answered_at = ?3, granted_seq = ?4 WHERE return_id = ?1"}};
    auto settled = paid();
    settled.push_back({"SELECT return_id, claim.seq FROM claim JOIN answer ON answer.id = return_id"
                       " ORDER BY answer.seq",
                       "UPDATE claim SET letter = 'commit', seq = ?2 WHERE return_id = ?1"});
    return {std::move(claimed), granted, std::move(settled)};
}

RawRows::RawRows(const std::string& source, const std::string& target, const RawPlan& plan)
    : m_target(open(target))
{
    execute(m_target, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    auto* from = open(source);
    layOut(from);
    readRows(from, plan);
    sqlite3_close(from);
    execute(m_target, "PRAGMA wal_checkpoint(TRUNCATE);");
}

RawRows::~RawRows()
{
    for (const auto& transaction : m_transactions)
        for (const auto& table : transaction)
            sqlite3_finalize(table->write);
    sqlite3_close(m_target);
}

void RawRows::layOut(sqlite3* source)
{
    sqlite3_stmt* schema = nullptr;
    must(sqlite3_prepare_v2(source,
                            "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql"
                            " IS NOT NULL AND name NOT LIKE 'sqlite_%'",
                            -1, &schema, nullptr),
         source);
    while (sqlite3_step(schema) == SQLITE_ROW)
        execute(m_target, reinterpret_cast<const char*>(sqlite3_column_text(schema, 0)));
    sqlite3_finalize(schema);
}

void RawRows::readRows(sqlite3* source, const RawPlan& plan)
{
    for (const auto& tables : plan) {
        auto& transaction = m_transactions.emplace_back();
        for (const auto& each : tables) {
            transaction.push_back(readTable(source, each));
            const auto rows = transaction.back()->rows.size();
            if (m_returns == 0) m_returns = rows;
            if (rows == m_returns && rows > 0) continue;
            fmt::print(stderr, "bench: {} rows, expected {}: {}\n", rows, m_returns, each.select);
            std::exit(2);
        }
    }
}

std::unique_ptr<RawRows::Table> RawRows::readTable(sqlite3* source, const RawTable& from)
{
    auto table = std::make_unique<Table>();
    sqlite3_stmt* select = nullptr;
    must(sqlite3_prepare_v2(source, from.select, -1, &select, nullptr), source);
    const int columns = sqlite3_column_count(select);
    while (sqlite3_step(select) == SQLITE_ROW) {
        auto& row = table->rows.emplace_back();
        for (int column = 0; column < columns; ++column) {
            const auto type = sqlite3_column_type(select, column);
            if (type == SQLITE_INTEGER) {
                row.push_back({type, sqlite3_column_int64(select, column), {}});
                continue;
            }
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(select, column));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(select, column));
            row.push_back({type, 0, std::string(bytes, size)});
        }
    }
    sqlite3_finalize(select);
    must(sqlite3_prepare_v2(m_target, from.write, -1, &table->write, nullptr), m_target);
    return table;
}

void RawRows::write(const Table& table, std::size_t row)
{
    int position = 0;
    for (const auto& value : table.rows[row]) {
        ++position;
        if (value.type == SQLITE_NULL) {
            sqlite3_bind_null(table.write, position);
            continue;
        }
        if (value.type == SQLITE_INTEGER) {
            sqlite3_bind_int64(table.write, position, value.number);
            continue;
        }
        const auto& text = value.bytes;
        const auto size = static_cast<int>(text.size());
        if (value.type == SQLITE_BLOB)
            sqlite3_bind_blob(table.write, position, text.data(), size, SQLITE_STATIC);
        else
            sqlite3_bind_text(table.write, position, text.data(), size, SQLITE_STATIC);
    }
    must(sqlite3_step(table.write), m_target);
    sqlite3_reset(table.write);
}

std::size_t RawRows::writeAll()
{
    sqlite3_stmt* begin = nullptr;
    sqlite3_stmt* commit = nullptr;
    must(sqlite3_prepare_v2(m_target, "BEGIN IMMEDIATE", -1, &begin, nullptr), m_target);
    must(sqlite3_prepare_v2(m_target, "COMMIT", -1, &commit, nullptr), m_target);
    std::size_t rows = 0;
    for (std::size_t index = 0; index < m_returns; ++index) {
        for (const auto& transaction : m_transactions) {
            must(sqlite3_step(begin), m_target);
            sqlite3_reset(begin);
            for (const auto& table : transaction)
                write(*table, index);
            rows += transaction.size();
            must(sqlite3_step(commit), m_target);
            sqlite3_reset(commit);
        }
    }
    sqlite3_finalize(begin);
    sqlite3_finalize(commit);
    return rows;
}

} // namespace reprise::bench
