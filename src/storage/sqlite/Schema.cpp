#include "sqlite/Schema.h"

#include "Sql.h"

#include <array>

namespace reprise::storage {

namespace {

/// "RPRS": in the file's header, so that no other program's database passes for a terminal's.
constexpr std::string_view applicationId = "1380995667";

/// In order; the version is the number of steps taken.
constexpr std::array steps{
    sql::_0001_terminal_sql, sql::_0002_rules_sql,      sql::_0003_money_sql,
    sql::_0004_indexes_sql,  sql::_0005_cash_sql,       sql::_0006_reductions_sql,
    sql::_0007_takeback_sql, sql::_0008_contests_sql,   sql::_0009_claims_sql,
    sql::_0010_offline_sql,  sql::_0011_order_ages_sql, sql::_0012_feeds_sql};

Error corrupt(std::string detail)
{
    return {ErrorCode::Corrupt, std::move(detail)};
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps.size());
}

Result<void> layOut(Database& database)
{
    auto marked = database.attempt([&]() -> Result<void> {
        database.execute("PRAGMA application_id = " + std::string(applicationId));
        return {};
    });
    if (!marked) return marked;
    return migrate(database);
}

Result<void> inspect(Database& database)
{
    return database.attempt([&]() -> Result<void> {
        if (database.pragma("application_id") != applicationId)
            return corrupt("'" + database.path()
                           + "' is not a terminal's database, or the start "
                             "of it is lost: call service");
        const auto version = std::stoi(database.pragma("user_version"));
        if (version > newestSchema())
            return corrupt("'" + database.path() + "' was made by a newer Reprise (schema "
                           + std::to_string(version) + ", this one knows "
                           + std::to_string(newestSchema()) + "): update this program");
        const auto check = database.pragma("quick_check(1)");
        if (check != "ok")
            return corrupt("'" + database.path() + "' is damaged (" + check + "): call service");
        return {};
    });
}

Result<void> migrate(Database& database)
{
    for (;;) {
        auto next = database.transact([&]() -> Result<int> {
            const auto version = std::stoi(database.pragma("user_version"));
            if (version >= newestSchema()) return version;
            database.execute(std::string(steps[static_cast<std::size_t>(version)]));
            database.execute("PRAGMA user_version = " + std::to_string(version + 1));
            return version + 1;
        });
        if (!next) return next.error();
        if (*next == newestSchema()) return {};
    }
}

} // namespace reprise::storage
