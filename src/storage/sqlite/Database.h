// Database: the terminal's one connection. Whatever goes wrong in SQLite comes out as an Error, a
// transaction stands whole or not at all, and after a failed write nothing is tried again on it.
#pragma once

#include "sqlite/Statements.h"

#include "reprise/base/Result.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <type_traits>

namespace reprise::storage {

class Database {
public:
    /// Opens an existing file and touches nothing in it: see prepare().
    static Result<std::unique_ptr<Database>> open(const std::string& path);
    /// Makes a new, empty file.
    static Result<std::unique_ptr<Database>> create(const std::string& path);

    ~Database();

    /// WAL, synchronous=FULL, foreign keys: set, read back, and refused if they did not take.
    Result<void> tune();

    /// Runs `work`, one at a time over all threads; what SQLite throws becomes an Error.
    template <typename Work>
    auto attempt(Work work) -> std::invoke_result_t<Work>
    {
        const std::scoped_lock lock(m_mutex);
        if (m_failure) return unusable();
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return failed(exception);
        }
    }

    /// The same in one transaction: durable when it answers, undone when `work` or SQLite fails.
    template <typename Work>
    auto transact(Work work) -> std::invoke_result_t<Work>
    {
        return attempt([&]() -> std::invoke_result_t<Work> {
            Transaction transaction(*this);
            auto result = work();
            if (result) transaction.commit();
            return result;
        });
    }

    /// For use inside attempt() and transact().
    Query query(std::string_view name) { return Query(m_statements.prepared(name)); }
    void execute(const std::string& script) { m_connection.exec(script); }
    std::string pragma(const std::string& name);

    const std::string& path() const { return m_path; }

private:
    enum class Closing { LeaveTheLog, FoldTheLogIn };

    class Transaction {
    public:
        explicit Transaction(Database& database);
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        ~Transaction();
        void commit();

    private:
        Database& m_database;
    };

    Database(std::string path, int flags);
    static Result<std::unique_ptr<Database>> connect(const std::string& path, int flags);
    Error failed(const SQLite::Exception& exception);
    Error unusable() const;
    void whenClosed(Closing closing);

    std::string m_path;
    SQLite::Database m_connection;
    Statements m_statements;
    std::mutex m_mutex;
    std::optional<Error> m_failure; ///< Set for good by a failed read or write.
};

} // namespace reprise::storage
