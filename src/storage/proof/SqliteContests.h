// SqliteContests: proofs that differ from the record, each once, as entries of the journal.
#pragma once

#include "records/Journal.h"

#include "reprise/receipts/Contests.h"

namespace reprise::storage {

class SqliteContests final : public receipts::ContestJournal {
public:
    SqliteContests(Database& database, Journal& journal) : m_database(database), m_journal(journal)
    {
    }

    Result<bool> isContested(const ReceiptNumber& number) override;
    Result<void> record(const receipts::Contest& contest) override;
    Result<std::vector<receipts::Contest>> seenBetween(Instant from, Instant until) override;

private:
    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
