// SqliteTakeBackJournal: what was handed in, as entries of the journal, and the count that keeps a
// line from taking more old units than it sold new ones.
#pragma once

#include "records/Journal.h"

#include "reprise/takeback/TakeBackJournal.h"

namespace reprise::storage {

class SqliteTakeBackJournal final : public takeback::TakeBackJournal {
public:
    SqliteTakeBackJournal(Database& database, Journal& journal)
        : m_database(database), m_journal(journal)
    {
    }

    Result<std::optional<takeback::TakeBack>> find(const RequestId& id) override;
    Result<takeback::TakeBack> record(const takeback::Request& request,
                                      const std::optional<takeback::BoughtLine>& bought,
                                      const Judging& judging) override;
    Result<takeback::TakeBackSums> sums(Instant from, Instant until) override;

private:
    /// Inside a transaction, as what follows.
    Result<std::optional<takeback::TakeBack>> earlier(const RequestId& id);
    std::int64_t takenFor(const std::optional<takeback::BoughtLine>& bought);
    void keep(const takeback::TakeBack& answered);

    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
