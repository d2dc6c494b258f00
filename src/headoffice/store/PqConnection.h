// PqConnection: one libpq connection, owned. Rows come back in binary, so a byte is a byte whatever
// the database's encoding; every failure is a Result with one of our codes.
#pragma once

#include "reprise/base/Hasher.h"
#include "reprise/base/Result.h"

#include <cstdint>
#include <initializer_list>
#include <libpq-fe.h>
#include <memory>
#include <string>
#include <string_view>

namespace reprise::headoffice {

class PqValue {
public:
    static PqValue text(std::string_view value);
    static PqValue bytes(std::string_view value);
    static PqValue digest(const Sha256& value);
    static PqValue number(std::int64_t value);

    Oid type() const { return m_type; }
    const std::string& wire() const { return m_wire; }

private:
    PqValue(Oid type, std::string wire) : m_type(type), m_wire(std::move(wire)) {}

    Oid m_type;
    std::string m_wire;
};

/// The rows of one answer. Columns must be text, bytea, bool or bigint.
class PqRows {
public:
    explicit PqRows(PGresult* result) : m_result(result) {}

    int count() const { return PQntuples(m_result.get()); }
    bool isNull(int row, int column) const;
    std::string bytes(int row, int column) const;
    std::int64_t number(int row, int column) const;
    bool truth(int row, int column) const;
    /// Corrupt when the column does not hold 32 bytes.
    Result<Sha256> digest(int row, int column) const;
    std::int64_t affected() const;

private:
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> m_result;
};

/// Rows in PostgreSQL's binary COPY format, the quickest way in and free of quoting.
class PqCopyRows {
public:
    PqCopyRows();

    void beginRow(std::int16_t columns);
    void number(std::int64_t value);
    void bytes(std::string_view value); ///< For text and bytea alike.
    void digest(const Sha256& value);

    /// All rows, with the format's end mark.
    std::string finish();

private:
    std::string m_wire;
};

class PqConnection {
public:
    static Result<std::unique_ptr<PqConnection>> open(const std::string& url);

    /// Inside a transaction, or to read.
    Result<PqRows> run(const char* sql, std::initializer_list<PqValue> values = {});
    /// One statement that changes something, in a transaction of its own.
    Result<PqRows> runAlone(const char* sql, std::initializer_list<PqValue> values);
    /// Several statements in one go, without values.
    Result<void> script(std::string_view sql);
    /// `rows` is what PqCopyRows wrote.
    Result<void> copyIn(const char* sql, std::string_view rows);

    bool alive() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }

private:
    struct Finish {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };
    explicit PqConnection(PGconn* connection) : m_connection(connection) {}

    Error failure(const PGresult* result) const;

    std::unique_ptr<PGconn, Finish> m_connection;
};

/// A transaction that is rolled back unless commit() was reached. It sets for itself what our
/// answers rest on: behind a pooler it may run on a connection that somebody else has opened.
class PqTransaction {
public:
    static Result<PqTransaction> begin(PqConnection& connection);
    PqTransaction(PqTransaction&& other) noexcept;
    PqTransaction& operator=(PqTransaction&&) = delete;
    ~PqTransaction();

    Result<void> commit();

private:
    explicit PqTransaction(PqConnection& connection) : m_connection(&connection) {}

    PqConnection* m_connection; ///< Null once it has ended.
};

} // namespace reprise::headoffice
