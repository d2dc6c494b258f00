#include "Migrations_sql.h"
#include "store/PostgresArchive.h"

#include <array>
#include <string>
#include <string_view>

namespace reprise::headoffice {

namespace {

/// Append only: a step that has shipped is never changed.
constexpr std::array steps{
    sql::_0001_journals_sql, sql::_0002_feeds_sql,    sql::_0003_returns_sql,
    sql::_0004_claims_sql,   sql::_0005_restores_sql, sql::_0006_strays_sql,
    sql::_0007_budgets_sql,  sql::_0008_days_sql,     sql::_0009_enrolment_sql,
    sql::_0010_feeds_sql,    sql::_0011_returned_sql, sql::_0012_entries_sql};

/// Only ours to take, whatever else the database is used for: "reprise" on a phone's keys.
constexpr std::int64_t turn = 7377473;

/// Waits for its turn as long as another server's step may take, in this transaction alone: a lock
/// of the session would be lost, or kept by somebody else, behind a pooler.
Result<void> takeTurn(PqConnection& connection)
{
    const auto patient =
        connection.script("SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0");
    if (!patient) return patient;
    const auto locked = connection.run("SELECT pg_advisory_xact_lock($1)", {PqValue::number(turn)});
    return locked ? Result<void>{} : locked.error();
}

Result<std::size_t> reached(PqConnection& connection)
{
    const auto created = connection.script(
        "CREATE TABLE IF NOT EXISTS schema_step("
        " step bigint PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())");
    if (!created) return created.error();
    const auto rows = connection.run("SELECT coalesce(max(step), 0) FROM schema_step");
    if (!rows) return rows.error();
    return static_cast<std::size_t>(rows->number(0, 0));
}

Result<void> run(PqConnection& connection, std::size_t number)
{
    if (const auto ran = connection.script(steps[number - 1]); !ran)
        return Error{ran.error().code,
                     "schema step " + std::to_string(number) + ": " + ran.error().detail};
    const auto noted = connection.run("INSERT INTO schema_step(step) VALUES ($1)",
                                      {PqValue::number(static_cast<std::int64_t>(number))});
    return noted ? Result<void>{} : noted.error();
}

/// The next step in a transaction of its own; true when there may be another.
Result<bool> runNext(PqConnection& connection)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    if (const auto taken = takeTurn(connection); !taken) return taken.error();
    const auto done = reached(connection);
    if (!done) return done.error();
    if (*done > steps.size())
        return Error{ErrorCode::Corrupt, "the database is at schema step " + std::to_string(*done)
                                             + ", this server knows " + std::to_string(steps.size())
                                             + ": it needs a newer reprise-headoffice"};
    if (*done < steps.size())
        if (const auto ran = run(connection, *done + 1); !ran) return ran.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return *done < steps.size();
}

} // namespace

Result<void> migrate(PqConnection& connection)
{
    for (;;) {
        const auto more = runNext(connection);
        if (!more) return more.error();
        if (!*more) return {};
    }
}

} // namespace reprise::headoffice
