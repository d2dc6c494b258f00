// SqliteOperators: the members of staff this terminal knows, PINs as hashes only.
#pragma once

#include "sqlite/Database.h"

#include "reprise/people/Operator.h"

#include <sstream>

namespace reprise::storage {

class SqliteOperators final : public people::Operators {
public:
    explicit SqliteOperators(Database& database) : m_database(database) {}

    Result<people::Operator> find(const OperatorId& id) override
    {
        return m_database.attempt([&]() -> Result<people::Operator> {
            auto row = m_database.query("operator");
            if (!row.with(id.text()).next())
                return Error{ErrorCode::NotFound, "no operator '" + id.text() + "' is known here"};
            auto roles = rolesIn(row.text(2));
            if (!roles) return roles.error();
            return people::Operator{OperatorId(row.text(0)), row.text(1), std::move(*roles),
                                    row.text(3)};
        });
    }

    Result<void> store(const std::vector<people::Operator>& operators) override
    {
        return m_database.transact([&]() -> Result<void> {
            for (const auto& each : operators)
                m_database.query("keep_operator")
                    .with(each.id.text(), each.name, joined(each.roles), each.pinHash)
                    .run();
            return {};
        });
    }

private:
    static std::string joined(const std::vector<people::Role>& roles)
    {
        std::string text;
        for (const auto role : roles)
            text.append(text.empty() ? "" : " ").append(people::roleName(role));
        return text;
    }

    static Result<std::vector<people::Role>> rolesIn(const std::string& text)
    {
        std::vector<people::Role> roles;
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            const auto role = people::parseRole(word);
            if (!role)
                return Error{ErrorCode::Corrupt, "an operator's role: " + role.error().detail};
            roles.push_back(*role);
        }
        return roles;
    }

    Database& m_database;
};

} // namespace reprise::storage
