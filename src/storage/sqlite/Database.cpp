#include "sqlite/Database.h"

#include <sqlite3.h>

namespace reprise::storage {

namespace {

/// How long to wait for a file that a stray tool has open.
constexpr int patienceMilliseconds = 2'000;

Error errorFor(int code, const std::string& said)
{
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, "the database is damaged (" + said + "): call service"};
    case SQLITE_CONSTRAINT: return {ErrorCode::Conflict, said};
    case SQLITE_BUSY:
        return {ErrorCode::Unavailable,
                "another program has the database open, expected none but Reprise: close it"};
    case SQLITE_FULL: return {ErrorCode::Unavailable, "the disk is full, nothing was recorded"};
    default: return {ErrorCode::Unavailable, "the database can't be used now: " + said};
    }
}

} // namespace

Database::Database(std::string path, int flags)
    : m_path(std::move(path)),
      m_connection(m_path, flags, patienceMilliseconds),
      m_statements(m_connection)
{
    // Until the file is known to be ours, closing it must not fold a write-ahead log into it.
    whenClosed(Closing::LeaveTheLog);
    // Nobody else may have it open, nor is asked before each read whether he has.
    execute("PRAGMA locking_mode = EXCLUSIVE");
}

Database::~Database()
{
    // After a failed write the file is left as it is, for the next start to recover.
    if (m_failure) whenClosed(Closing::LeaveTheLog);
}

void Database::whenClosed(Closing closing)
{
    sqlite3_db_config(m_connection.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                      closing == Closing::LeaveTheLog ? 1 : 0, nullptr);
}

Result<std::unique_ptr<Database>> Database::connect(const std::string& path, int flags)
{
    try {
        return std::unique_ptr<Database>(new Database(path, flags));
    } catch (const SQLite::Exception& exception) {
        return errorFor(exception.getErrorCode() & 0xFF, exception.what());
    }
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path)
{
    return connect(path, SQLite::OPEN_READWRITE);
}

Result<std::unique_ptr<Database>> Database::create(const std::string& path)
{
    return connect(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

Result<void> Database::tune()
{
    return attempt([this]() -> Result<void> {
        // FULL: a refund outlives a power cut from the moment the customer sees "done". No mmap and
        // one connection: see the README for the fault in SQLite that this keeps clear of.
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                "PRAGMA recursive_triggers = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
                "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 1000;"
                "PRAGMA journal_size_limit = 8388608;");
        const auto mode = pragma("journal_mode");
        const auto synchronous = pragma("synchronous");
        if (mode != "wal" || synchronous != "2" || pragma("foreign_keys") != "1")
            return Error{ErrorCode::Unavailable,
                         "the database does not keep its promises: journal_mode is " + mode
                             + " and synchronous is " + synchronous + ", expected wal and 2"};
        whenClosed(Closing::FoldTheLogIn);
        return {};
    });
}

std::string Database::pragma(const std::string& name)
{
    return m_connection.execAndGet("PRAGMA " + name).getString();
}

Error Database::failed(const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode() & 0xFF;
    auto error = errorFor(code, exception.what());
    // The kernel may have dropped pages that it could not write, and says so only once: what this
    // connection still believes to be on disk may not be there.
    if (code == SQLITE_IOERR || code == SQLITE_CORRUPT) m_failure = error;
    return error;
}

Error Database::unusable() const
{
    return {m_failure->code,
            "the database failed before and is not used again until Reprise is restarted: "
                + m_failure->detail};
}

// IMMEDIATE: the write lock is taken now, so that nothing fails as "busy" half way through.
Database::Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.query("begin").run();
}

Database::Transaction::~Transaction()
{
    auto* handle = m_database.m_connection.getHandle();
    if (sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::Transaction::commit()
{
    m_database.query("commit").run();
}

} // namespace reprise::storage
