#include "Database.h"

#include "ChildProcess.h"

#include <atomic>
#include <cstdlib>
#include <stdexcept>

namespace reprise::integration {

namespace {

std::string answerFrom(const std::string& database, const std::string& sql)
{
    auto* connection = PQconnectdb(database.c_str());
    auto* result = PQexec(connection, sql.c_str());
    const auto status = PQresultStatus(result);
    std::string answer = status == PGRES_TUPLES_OK && PQntuples(result) > 0
                             ? PQgetvalue(result, 0, 0)
                             : PQerrorMessage(connection);
    PQclear(result);
    PQfinish(connection);
    return answer;
}

} // namespace

Database::Database()
{
    if (std::getenv("PGHOST") == nullptr)
        throw std::runtime_error("no PostgreSQL here: run this under `pg_virtualenv -t`");
    static std::atomic<int> counter = 0;
    m_name = "office_" + std::to_string(::getpid()) + "_" + std::to_string(++counter);
    m_url = "dbname=" + m_name;
    answerFrom("dbname=postgres", "CREATE DATABASE " + m_name);
}

Database::~Database()
{
    answerFrom("dbname=postgres", "DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)");
}

std::string Database::ask(const std::string& sql) const
{
    return answerFrom(m_url, sql);
}

void Database::dump(const std::string& file) const
{
    const auto said = support::run({"/usr/bin/pg_dump", "-Fc", "-f", file, m_name});
    if (said.exitCode != 0) throw std::runtime_error("pg_dump failed");
}

void Database::restore(const std::string& file) const
{
    answerFrom("dbname=postgres", "DROP DATABASE " + m_name + " WITH (FORCE)");
    answerFrom("dbname=postgres", "CREATE DATABASE " + m_name);
    const auto said = support::run({"/usr/bin/pg_restore", "--exit-on-error", "-d", m_name, file});
    if (said.exitCode != 0) throw std::runtime_error("pg_restore failed");
}

void Database::restartServer()
{
    const auto* version = std::getenv("PGVERSION");
    const auto outcome = support::run({"/usr/bin/pg_ctlcluster", version == nullptr ? "" : version,
                                       "regress", "restart", "-m", "immediate"});
    if (outcome.exitCode != 0) throw std::runtime_error("PostgreSQL did not restart");
}

} // namespace reprise::integration
