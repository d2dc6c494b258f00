// SqliteAttempts: wrong PINs and badges in a row; every tenth is an entry of the journal as well.
#pragma once

#include "records/Journal.h"

#include "reprise/people/Attempts.h"
#include "reprise/wire/JournalPayloads.h"

namespace reprise::storage {

class SqliteAttempts final : public people::Attempts {
public:
    SqliteAttempts(Database& database, Journal& journal) : m_database(database), m_journal(journal)
    {
    }

    Result<people::WrongAttempts> of(const OperatorId& id) override
    {
        return m_database.attempt([&]() -> Result<people::WrongAttempts> {
            auto row = m_database.query("wrong_attempts");
            if (!row.with(id.text()).next()) return people::WrongAttempts();
            return attemptsIn(row, 0);
        });
    }

    Result<void> keep(const OperatorId& id, const people::WrongAttempts& wrong) override
    {
        return m_database.transact([&]() -> Result<void> {
            const auto until = wrong.lockedUntil ? millisecondsOf(*wrong.lockedUntil) : 0;
            m_database.query("keep_wrong_attempts")
                .run(id.text(), wrong.inARow, millisecondsOf(wrong.lastAt), until);
            if (wrong.isAlarm() && wrong.lockedUntil)
                m_journal.append(
                    wrong.lastAt, "operator_locked", "",
                    wire::toPayload(wire::OperatorLocked{id, wrong.inARow, *wrong.lockedUntil}));
            return {};
        });
    }

    Result<void> forget(const OperatorId& id) override
    {
        return m_database.transact([&]() -> Result<void> {
            m_database.query("forget_wrong_attempts").run(id.text());
            return {};
        });
    }

    Result<std::vector<people::OperatorAttempts>> all() override
    {
        return m_database.attempt([&]() -> Result<std::vector<people::OperatorAttempts>> {
            std::vector<people::OperatorAttempts> everybody;
            auto row = m_database.query("all_wrong_attempts");
            while (row.next())
                everybody.push_back({OperatorId(row.text(0)), attemptsIn(row, 1)});
            return everybody;
        });
    }

private:
    static std::int64_t millisecondsOf(Instant instant)
    {
        return instant.time_since_epoch().count();
    }

    static Instant instantAt(std::int64_t milliseconds)
    {
        return Instant{std::chrono::milliseconds{milliseconds}};
    }

    static people::WrongAttempts attemptsIn(const Query& row, int column)
    {
        people::WrongAttempts wrong{static_cast<int>(row.number(column)),
                                    instantAt(row.number(column + 1))};
        if (!row.isNull(column + 2)) wrong.lockedUntil = instantAt(row.number(column + 2));
        return wrong;
    }

    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
