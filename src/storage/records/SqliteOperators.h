// SqliteOperators: the members of staff this terminal knows; of PINs and badges hashes only.
#pragma once

#include "sqlite/Database.h"

#include "reprise/people/Operator.h"

namespace reprise::storage {

class SqliteOperators final : public people::Operators {
public:
    explicit SqliteOperators(Database& database) : m_database(database) {}

    Result<people::Operator> find(const OperatorId& id) override;
    Result<people::Operator> findByBadge(const std::string& badgeHash) override;
    Result<std::vector<people::Operator>> all() override;
    Result<void> store(const std::vector<people::Operator>& operators) override;
    Result<void> remove(const OperatorId& id, Instant at) override;

    // For use inside attempt() and transact().
    Result<people::Operator> read(const OperatorId& id);
    Result<void> keep(const people::Operator& person);
    /// As somebody who works here, with the PIN and the badge that they have. False where they do
    /// under that name and with those roles already.
    Result<bool> list(const OperatorId& id, const std::string& name,
                      const std::vector<people::Role>& roles);
    void dismiss(const OperatorId& id, Instant at);

private:
    Database& m_database;
};

} // namespace reprise::storage
