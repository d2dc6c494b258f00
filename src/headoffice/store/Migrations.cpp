#include "Migrations_sql.h"
#include "store/PostgresArchive.h"

#include <array>
#include <string>
#include <string_view>

namespace reprise::headoffice {

namespace {

/// Append only: a step that has shipped is never changed.
constexpr std::array steps{
    sql::_0001_journals_sql,  sql::_0002_feeds_sql,  sql::_0003_returns_sql, sql::_0004_claims_sql,
    sql::_0005_restores_sql,  sql::_0006_strays_sql, sql::_0007_budgets_sql, sql::_0008_days_sql,
    sql::_0009_enrolment_sql, sql::_0010_feeds_sql,  sql::_0011_returned_sql};

/// Only ours to take, whatever else the database is used for: "reprise" on a phone's keys.
constexpr std::int64_t turn = 7377473;

Result<void> runStep(PqConnection& connection, std::size_t number)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    if (const auto ran = connection.script(steps[number - 1]); !ran)
        return Error{ran.error().code,
                     "schema step " + std::to_string(number) + ": " + ran.error().detail};
    const auto noted = connection.run("INSERT INTO schema_step(step) VALUES ($1)",
                                      {PqValue::number(static_cast<std::int64_t>(number))});
    if (!noted) return noted.error();
    return transaction->commit();
}

Result<void> runMissingSteps(PqConnection& connection)
{
    const auto created = connection.script(
        "CREATE TABLE IF NOT EXISTS schema_step("
        " step bigint PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())");
    if (!created) return created;
    const auto rows = connection.run("SELECT coalesce(max(step), 0) FROM schema_step");
    if (!rows) return rows.error();
    const auto reached = static_cast<std::size_t>(rows->number(0, 0));
    if (reached > steps.size())
        return Error{ErrorCode::Corrupt, "the database is at schema step " + std::to_string(reached)
                                             + ", this server knows " + std::to_string(steps.size())
                                             + ": it needs a newer reprise-headoffice"};
    for (auto number = reached + 1; number <= steps.size(); ++number)
        if (const auto ran = runStep(connection, number); !ran) return ran;
    return {};
}

} // namespace

Result<void> migrate(PqConnection& connection)
{
    // Waiting for the turn may take as long as another server's migration.
    const auto patient = connection.script("SET lock_timeout = 0; SET statement_timeout = 0");
    if (!patient) return patient;
    const auto locked = connection.run("SELECT pg_advisory_lock($1)", {PqValue::number(turn)});
    if (!locked) return locked.error();
    const auto outcome = runMissingSteps(connection);
    const auto unlocked = connection.run("SELECT pg_advisory_unlock($1)", {PqValue::number(turn)});
    if (!outcome) return outcome;
    if (!unlocked) return unlocked.error();
    return {};
}

} // namespace reprise::headoffice
