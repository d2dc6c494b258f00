#include "Books.h"

#include <libpq-fe.h>

namespace reprise::fleet {

std::optional<std::vector<Row>> Books::ask(const std::string& sql) const
{
    auto* connection = PQconnectdb(m_url.c_str());
    auto* result = PQexec(connection, sql.c_str());
    const auto status = PQresultStatus(result);
    std::optional<std::vector<Row>> rows;
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
        rows.emplace();
        for (int row = 0; row < PQntuples(result); ++row) {
            rows->emplace_back();
            for (int column = 0; column < PQnfields(result); ++column)
                rows->back().emplace_back(PQgetvalue(result, row, column));
        }
    }
    PQclear(result);
    PQfinish(connection);
    return rows;
}

std::string Books::one(const std::string& sql) const
{
    const auto rows = ask(sql);
    return rows && !rows->empty() && !rows->front().empty() ? rows->front().front() : "";
}

} // namespace reprise::fleet
