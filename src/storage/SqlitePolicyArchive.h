// SqlitePolicyArchive: every policy the terminal ever worked by; the last one is in force.
#pragma once

#include "Database.h"

#include "reprise/base/Clock.h"
#include "reprise/policy/PolicyArchive.h"

namespace reprise::storage {

class SqlitePolicyArchive final : public policy::PolicyArchive {
public:
    SqlitePolicyArchive(Database& database, Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::string> current() override
    {
        return m_database.attempt([this]() -> Result<std::string> {
            auto row = m_database.query("policy_in_force");
            if (row.next()) return row.text(0);
            return Error{ErrorCode::Corrupt, "this terminal has no policy"};
        });
    }

    Result<void> adopt(const std::string& toml) override
    {
        const auto inForce = current();
        if (inForce && *inForce == toml) return {};
        return m_database.transact([&]() -> Result<void> {
            m_database.query("adopt_policy")
                .with(m_clock.now().time_since_epoch().count(), toml)
                .run();
            return {};
        });
    }

private:
    Database& m_database;
    Clock& m_clock;
};

} // namespace reprise::storage
