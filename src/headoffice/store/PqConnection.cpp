#include "store/PqConnection.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace reprise::headoffice {

namespace {

constexpr Oid boolOid = 16;
constexpr Oid byteaOid = 17;
constexpr Oid bigintOid = 20;
constexpr Oid textOid = 25;
constexpr int binary = 1;

/// What each transaction promises, over whatever connection it runs: an answer means the
/// write-ahead log is on disk, and nothing waits for ever. One message: no more round trips than
/// BEGIN alone.
constexpr auto beginTransaction = "BEGIN;"
                                  "SET LOCAL synchronous_commit = on;"
                                  "SET LOCAL statement_timeout = '20s';"
                                  "SET LOCAL lock_timeout = '10s';"
                                  "SET LOCAL idle_in_transaction_session_timeout = '30s'";

/// The same for what is read outside of one, and that times and bytes read the same on every
/// server. A pooler gives these to some connection of its own: they are the same for all of ours.
constexpr auto sessionSettings = "SET client_encoding = 'UTF8';"
                                 "SET synchronous_commit = on;"
                                 "SET statement_timeout = '20s';"
                                 "SET lock_timeout = '10s';"
                                 "SET idle_in_transaction_session_timeout = '30s';"
                                 "SET timezone = 'UTC';"
                                 "SET client_min_messages = 'warning'";

std::string firstLine(const char* message)
{
    const std::string_view text(message == nullptr ? "" : message);
    return std::string(text.substr(0, text.find('\n')));
}

ErrorCode codeFor(std::string_view sqlState)
{
    const auto family = sqlState.substr(0, 2);
    if (sqlState.empty() || family == "08" || family == "57" || family == "53" || family == "40"
        || family == "55" || family == "58" || sqlState == "25P03")
        return ErrorCode::Unavailable;
    if (family == "23") return ErrorCode::Conflict;
    if (family == "22") return ErrorCode::Invalid;
    return ErrorCode::Corrupt;
}

template <typename Integer>
void appendBigEndian(std::string& wire, Integer value)
{
    for (auto shift = static_cast<int>(sizeof(Integer) * 8) - 8; shift >= 0; shift -= 8)
        wire.push_back(static_cast<char>((static_cast<std::uint64_t>(value) >> shift) & 0xFFU));
}

} // namespace

PqValue PqValue::text(std::string_view value)
{
    return {textOid, std::string(value)};
}

PqValue PqValue::bytes(std::string_view value)
{
    return {byteaOid, std::string(value)};
}

PqValue PqValue::digest(const Sha256& value)
{
    return {byteaOid, std::string(value.begin(), value.end())};
}

PqValue PqValue::number(std::int64_t value)
{
    std::string wire;
    appendBigEndian(wire, value);
    return {bigintOid, wire};
}

bool PqRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) == 1;
}

std::string PqRows::bytes(int row, int column) const
{
    const auto length = static_cast<std::size_t>(PQgetlength(m_result.get(), row, column));
    return {PQgetvalue(m_result.get(), row, column), length};
}

std::int64_t PqRows::number(int row, int column) const
{
    REPRISE_EXPECTS(PQftype(m_result.get(), column) == bigintOid);
    std::uint64_t value = 0;
    const auto* wire = PQgetvalue(m_result.get(), row, column);
    const auto length = PQgetlength(m_result.get(), row, column);
    for (int index = 0; index < length; ++index)
        value = value << 8U | static_cast<unsigned char>(wire[index]);
    return static_cast<std::int64_t>(value);
}

bool PqRows::truth(int row, int column) const
{
    REPRISE_EXPECTS(PQftype(m_result.get(), column) == boolOid);
    return !isNull(row, column) && *PQgetvalue(m_result.get(), row, column) != 0;
}

Result<Sha256> PqRows::digest(int row, int column) const
{
    const auto stored = bytes(row, column);
    Sha256 digest;
    if (stored.size() != digest.size())
        return Error{ErrorCode::Corrupt, "a stored digest is not 32 bytes long"};
    std::copy(stored.begin(), stored.end(), digest.begin());
    return digest;
}

std::int64_t PqRows::affected() const
{
    return std::strtoll(PQcmdTuples(m_result.get()), nullptr, 10);
}

PqCopyRows::PqCopyRows()
{
    // Signature, no flags, no header extension: "COPY / File Formats / Binary Format" of the
    // PostgreSQL manual.
    m_wire.assign("PGCOPY\n\377\r\n\0", 11);
    appendBigEndian(m_wire, std::int32_t{0});
    appendBigEndian(m_wire, std::int32_t{0});
}

void PqCopyRows::beginRow(std::int16_t columns)
{
    appendBigEndian(m_wire, columns);
}

void PqCopyRows::number(std::int64_t value)
{
    appendBigEndian(m_wire, std::int32_t{8});
    appendBigEndian(m_wire, value);
}

void PqCopyRows::bytes(std::string_view value)
{
    appendBigEndian(m_wire, static_cast<std::int32_t>(value.size()));
    m_wire.append(value);
}

void PqCopyRows::digest(const Sha256& value)
{
    bytes({reinterpret_cast<const char*>(value.data()), value.size()});
}

std::string PqCopyRows::finish()
{
    appendBigEndian(m_wire, std::int16_t{-1});
    return std::move(m_wire);
}

Result<std::unique_ptr<PqConnection>> PqConnection::open(const std::string& url)
{
    char* complaint = nullptr;
    auto* parsed = PQconninfoParse(url.c_str(), &complaint);
    if (parsed == nullptr) {
        const auto reason = firstLine(complaint);
        PQfreemem(complaint);
        return Error{ErrorCode::Invalid, "the database URL can't be used: " + reason};
    }
    PQconninfoFree(parsed);

    // Later words win, so the ones that say what to do when unsaid stand before the URL.
    const std::array keys{"connect_timeout", "tcp_user_timeout", "application_name", "dbname",
                          static_cast<const char*>(nullptr)};
    const std::array values{"5", "20000", "reprise-headoffice", url.c_str(),
                            static_cast<const char*>(nullptr)};
    constexpr int expandUrl = 1;
    std::unique_ptr<PqConnection> connection(
        new PqConnection(PQconnectdbParams(keys.data(), values.data(), expandUrl)));
    if (!connection->alive())
        return Error{ErrorCode::Unavailable,
                     "the database does not answer: "
                         + firstLine(PQerrorMessage(connection->m_connection.get()))};
    PQsetNoticeProcessor(
        connection->m_connection.get(), [](void*, const char*) {}, nullptr);
    if (const auto set = connection->script(sessionSettings); !set) return set.error();
    return connection;
}

Result<PqRows> PqConnection::run(const char* sql, std::initializer_list<PqValue> values)
{
    std::vector<Oid> types;
    std::vector<const char*> data;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const auto& value : values) {
        types.push_back(value.type());
        data.push_back(value.wire().data());
        lengths.push_back(static_cast<int>(value.wire().size()));
        formats.push_back(binary);
    }
    auto* result = PQexecParams(m_connection.get(), sql, static_cast<int>(values.size()),
                                types.data(), data.data(), lengths.data(), formats.data(), binary);
    PqRows rows(result);
    const auto status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) return failure(result);
    return rows;
}

Result<PqRows> PqConnection::runAlone(const char* sql, std::initializer_list<PqValue> values)
{
    auto transaction = PqTransaction::begin(*this);
    if (!transaction) return transaction.error();
    auto rows = run(sql, values);
    if (!rows) return rows;
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return rows;
}

Result<void> PqConnection::script(std::string_view sql)
{
    auto* result = PQexec(m_connection.get(), std::string(sql).c_str());
    const PqRows rows(result);
    const auto status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) return failure(result);
    return {};
}

Result<void> PqConnection::copyIn(const char* sql, std::string_view rows)
{
    auto* begun = PQexec(m_connection.get(), sql);
    const PqRows copying(begun);
    if (PQresultStatus(begun) != PGRES_COPY_IN) return failure(begun);
    if (PQputCopyData(m_connection.get(), rows.data(), static_cast<int>(rows.size())) != 1
        || PQputCopyEnd(m_connection.get(), nullptr) != 1)
        return failure(nullptr);

    Result<void> outcome;
    while (auto* result = PQgetResult(m_connection.get())) {
        const PqRows ended(result);
        if (PQresultStatus(result) != PGRES_COMMAND_OK) outcome = failure(result);
    }
    return outcome;
}

Error PqConnection::failure(const PGresult* result) const
{
    const auto* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const auto* message =
        result == nullptr ? PQerrorMessage(m_connection.get()) : PQresultErrorMessage(result);
    const auto code = alive() ? codeFor(state == nullptr ? "" : state) : ErrorCode::Unavailable;
    return Error{code, "the database says: " + firstLine(message)};
}

Result<PqTransaction> PqTransaction::begin(PqConnection& connection)
{
    if (const auto begun = connection.script(beginTransaction); !begun) return begun.error();
    return PqTransaction(connection);
}

PqTransaction::PqTransaction(PqTransaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

PqTransaction::~PqTransaction()
{
    // A rollback that fails leaves a dead connection, which rolls back by itself.
    if (m_connection != nullptr && m_connection->alive())
        static_cast<void>(m_connection->script("ROLLBACK"));
}

Result<void> PqTransaction::commit()
{
    REPRISE_EXPECTS(m_connection != nullptr);
    return std::exchange(m_connection, nullptr)->script("COMMIT");
}

} // namespace reprise::headoffice
